export { indicatorConfigurationCheck } from "./indicator-configuration-check.js";
export { indicatorVerbs } from "./indicator-verbs.js";
export type { IndicatorSources } from "./sources.js";
