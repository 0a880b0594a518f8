export { hubTables } from "./server/hub-tables.js";
export { labTables } from "./server/tables.js";
