export { gatheringConfigurationCheck, gatheringUseSource } from "./gathering-configuration-check.js";
export { gatheringVerbs } from "./gathering-verbs.js";
export type { OwnerFacts, OwnerSource } from "./owners.js";
export type { Settled } from "./settle-series.js";
