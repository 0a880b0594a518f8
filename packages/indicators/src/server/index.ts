export { indicatorConfigurationCheck } from "./indicator-configuration-check.js";
export { indicatorList } from "./indicator-list.js";
export { indicatorVerbs } from "./indicator-verbs.js";
export { type RenamedSubject, renameSubjects } from "./rename-subjects.js";
export type { IndicatorSources } from "./sources.js";
