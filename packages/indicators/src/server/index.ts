export { indicatorConfigurationCheck } from "./indicator-configuration-check.js";
export { indicatorList } from "./indicator-list.js";
export { indicatorVerbs } from "./indicator-verbs.js";
export type { Answered, DisclosureDoor, IndicatorSources, Question } from "./sources.js";
