export { territoryCatalogue } from "./catalogue.js";
export {
  Area,
  areaKinds,
  canonicalYaml,
  configurationOf,
  contains,
  documentFormat,
  type DocumentProblem,
  DocumentRefused,
  IstatCode,
  Municipality,
  municipalityOf,
  narrowness,
  parseYaml,
  Population,
  provenance,
  sources,
  Term,
  type Territory,
  territoryConfig,
  TerritorySection,
  Vocabulary,
} from "./configuration/index.js";
export { AcceptFlag, FlagView } from "./flags/flag-view.js";
export { territoryFlags } from "./flags/territory-flags.js";
export { territoryPermissions } from "./permissions.js";
export { TerritoryView, viewTerritory } from "./territory-view.js";
export {
  checkMessages,
  expandMessage,
  expandMessages,
  MissingWordForm,
  type Noun,
  type NounCode,
  nounCodes,
  nounMeanings,
  resolveWords,
  TerritoryWords,
  type WordProblem,
  Words,
} from "./words/index.js";
