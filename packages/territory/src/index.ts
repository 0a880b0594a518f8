export { territoryCatalogue } from "./catalogue.js";
export {
  Area,
  areaKinds,
  canonicalYaml,
  configurationOf,
  contains,
  type DocumentProblem,
  DocumentRefused,
  documentFormat,
  IstatCode,
  Municipality,
  municipalityOf,
  narrowness,
  Population,
  parseYaml,
  problemsIn,
  provenance,
  sources,
  Term,
  type Territory,
  TerritorySection,
  territoryConfig,
  Vocabulary,
} from "./configuration/index.js";
export { AcceptFlag, FlagView } from "./flags/flag-view.js";
export { territoryFlags } from "./flags/territory-flags.js";
export { territoryPermissions } from "./permissions.js";
export { ConfigurationConflict, ConfigurationUse, RevisionPreview } from "./revisions/preview.js";
export {
  ConfigurationChange,
  changesBetween,
  Revision,
  RevisionDocument,
  type RevisionState,
  revisionOn,
  revisionStates,
} from "./revisions/revision.js";
export { spellingsOf } from "./spelling.js";
export { TerritoryView, viewTerritory } from "./territory-view.js";
export {
  checkMessages,
  defaultWords,
  expandMessage,
  expandMessages,
  italianForms,
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
