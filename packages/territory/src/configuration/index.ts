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
export { IstatCode, Municipality } from "./municipality.js";
export { Population } from "./population.js";
export { provenance, sources } from "./provenance.js";
export { municipalityOf, type Territory, TerritorySection, territoryConfig } from "./territory.js";
export { Term, Vocabulary } from "./vocabulary.js";
