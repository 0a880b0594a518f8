export { accountTables } from "./server/accounts/tables.js";
export { directoryTables } from "./server/tables.js";
