export { indicatorConfigurationCheck } from "./indicator-configuration-check.js";
export { indicatorVerbs } from "./indicator-verbs.js";
export type { Answered, DisclosureDoor, IndicatorSources, Question } from "./sources.js";
