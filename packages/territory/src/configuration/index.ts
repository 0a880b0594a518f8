export { Area, areaKinds, contains, narrowness } from "./area.js";
export {
  canonicalYaml,
  configurationOf,
  type DocumentProblem,
  DocumentRefused,
  documentFormat,
  parseYaml,
  problemsIn,
} from "./document.js";
export {
  codeOfItem,
  type FieldSchema,
  fieldHelp,
  fieldName,
  fieldSchema,
  fieldsOf,
  itemsNamed,
  nameOfItem,
  namesOf,
  schemaInside,
  schemaOfItems,
} from "./field-schema.js";
export { IstatCode, Municipality } from "./municipality.js";
export { Population } from "./population.js";
export { provenance, sources } from "./provenance.js";
export { municipalityOf, newTerritoryCode, type Territory, TerritorySection, territoryConfig } from "./territory.js";
export { Term, Vocabulary } from "./vocabulary.js";
