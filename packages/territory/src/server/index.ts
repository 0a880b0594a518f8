export { adoptConfiguration } from "./adopt-configuration.js";
export { configurationInForce, configurationRevisions } from "./configuration-in-force.js";
export { exportConfiguration } from "./export-configuration.js";
export { type FlagSource, flagVerbs } from "./flag-verbs.js";
export { readTerritory } from "./read-territory.js";
export { revisionFlagSource } from "./revision-flag-source.js";
export { type ConfigurationCheck, revisionVerbs } from "./revision-verbs.js";
export { territoryCheck } from "./territory-check.js";
export { territoryFlagSource } from "./territory-flag-source.js";
