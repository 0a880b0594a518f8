export { gatheringList } from "./gathering-list.js";
export { gatheringUseSource } from "./gathering-use-source.js";
export { gatheringVerbs } from "./gathering-verbs.js";
export { gatheringsConfigurationCheck } from "./gatherings-configuration-check.js";
export { gatheringFacts } from "./measures.js";
export type { OwnerFacts, OwnerSource } from "./owners.js";
export { gatheringDimensionSources, gatheringRecords } from "./references.js";
export { gatheringSearch } from "./search-sources.js";
export type { Settled } from "./settle-series.js";
