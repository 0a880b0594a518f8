export { catalogues } from "./catalogues.js";
export { permissions } from "./permissions.js";
export { sayIn, speechOf } from "./speech.js";
