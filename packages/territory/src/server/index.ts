export { adoptConfiguration } from "./adopt-configuration.js";
export { configurationInForce } from "./configuration-in-force.js";
export { exportConfiguration } from "./export-configuration.js";
export { type FlagSource, flagVerbs } from "./flag-verbs.js";
export { readTerritory } from "./read-territory.js";
export { territoryFlagSource } from "./territory-flag-source.js";
