export { disclosureCatalogue } from "./catalogue.js";
export { DisclosureSection, disclosureConfig } from "./config.js";
export type { ReleasedCell } from "./release/answer.js";
export type { Coordinates } from "./release/coordinates.js";
export type { Covered } from "./release/coverage.js";
export { type Decision, decide } from "./release/decide.js";
export type { AnsweredCell, Release } from "./release/ledger.js";
export { sayTable } from "./release/say-table.js";
export {
  type Category,
  type Dimension,
  type Population,
  type StatedCell,
  type Statement,
  whole,
} from "./release/statement.js";
export {
  type Reader,
  ReleasedCount,
  sayCount,
  sayMean,
  sayQuantity,
  sayRecords,
  sayShare,
  thresholdFor,
} from "./released.js";
