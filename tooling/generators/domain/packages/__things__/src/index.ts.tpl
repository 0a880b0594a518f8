export { __things__Catalogue } from "./catalogue.js";
export { __Things__Section, __things__Config } from "./config.js";
export { __thing__Permissions } from "./permissions.js";
export { Open__Thing__, Revise__Thing__, __Thing__, __Thing__Id, __Thing__Page } from "./__thing__.js";
