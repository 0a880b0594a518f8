export { catalogues } from "./catalogues.js";
export { permissions } from "./permissions.js";
export { SearchHits } from "./search/search-view.js";
export { sectionName } from "./section-names.js";
export { ConfigurationDocument, configurationJsonSchema } from "./sections.js";
export { sayIn, speechOf } from "./speech.js";
export { type TrailKind, trailKindCodes } from "./trail/kinds.js";
export { type Plain, type ReadableChange, readableChanges } from "./trail/readable-changes.js";
export { TrailEntry, TrailState } from "./trail/trail-view.js";
