export { territoryCatalogue } from "./catalogue.js";
export {
  accentContrast,
  contrast,
  hexOf,
  mix,
  night,
  onDark,
  readable,
  rgbOf,
  textContrast,
} from "./colour/contrast.js";
export { standingOut, vanishesOn } from "./colour/standing-out.js";
export {
  Area,
  areaKinds,
  canonicalYaml,
  codeOfItem,
  configurationOf,
  contains,
  type DocumentProblem,
  DocumentRefused,
  documentFormat,
  type FieldSchema,
  fieldHelp,
  fieldName,
  fieldSchema,
  fieldsOf,
  IstatCode,
  itemsNamed,
  Municipality,
  municipalityOf,
  nameOfItem,
  namesOf,
  narrowness,
  newTerritoryCode,
  Population,
  parseYaml,
  problemsIn,
  provenance,
  schemaInside,
  schemaOfItems,
  sources,
  Term,
  type Territory,
  TerritorySection,
  territoryConfig,
  Vocabulary,
} from "./configuration/index.js";
export { AcceptFlag, FlagView, ReopenFlag } from "./flags/flag-view.js";
export { territoryFlags } from "./flags/territory-flags.js";
export { Mark } from "./mark/mark.js";
export { MarkRefused } from "./mark/mark-refused.js";
export { pictureIn, pictureOf, pictureText, pictureTypes } from "./mark/picture.js";
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
export type { Telling } from "./revisions/wording.js";
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
