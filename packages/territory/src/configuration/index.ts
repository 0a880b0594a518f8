export { Area, areaKinds, contains, narrowness } from "./area.js";
export { canonicalYaml, configurationOf, documentFormat, type DocumentProblem, DocumentRefused, parseYaml } from "./document.js";
export { IstatCode, Municipality } from "./municipality.js";
export { Population } from "./population.js";
export { provenance, sources } from "./provenance.js";
export { municipalityOf, type Territory, territoryConfig, TerritorySection } from "./territory.js";
export { Term, Vocabulary } from "./vocabulary.js";
