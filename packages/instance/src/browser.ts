export { catalogues } from "./catalogues.js";
export { permissions } from "./permissions.js";
export { SearchHits } from "./search/search-view.js";
export { sectionName } from "./section-names.js";
export { ConfigurationDocument, configurationJsonSchema } from "./sections.js";
export { sayIn, speechOf } from "./speech.js";
