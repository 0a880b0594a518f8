export { type Actor, actorId, type HeldRole, publicActor } from "./actor.js";
export { kernelCatalogue } from "./catalogue.js";
export type { ConfigSection, Configuration } from "./config-section.js";
export {
  addDays,
  type Clock,
  dayIn,
  holdsOn,
  Instant,
  instantOf,
  LocalDate,
  LocalTime,
  monthsBetween,
  overlaps,
  type Period,
  systemClock,
} from "./day.js";
export {
  Conflict,
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  RuleBroken,
  StaleVersion,
  StorageFull,
  TramaError,
  Unauthenticated,
  Unavailable,
} from "./errors.js";
export { codeIn, type FieldWords, inWords, namedBy } from "./field-words.js";
export { type Flag, type Severity, severities } from "./flags.js";
export { type Id, idOf, newId } from "./ids.js";
export { type FieldIssue, fieldIssues, issue, issueMessage } from "./issues.js";
export {
  type Attendances,
  type DeclaredEstimate,
  type Dimension,
  Figure,
  type FigureOf,
  type Measure,
  type MeasureTime,
  type QuantityKind,
  quantityKinds,
  type ReachedByMicroNetworks,
  speaksOfPeople,
  tellsOfNeed,
  type UniquePeople,
} from "./measure.js";
export {
  type Catalogue,
  type KeyOf,
  type Language,
  type LocalText,
  languages,
  localText,
  type Say,
  type Translation,
} from "./messages.js";
export { listQuery, type Page, pageOf } from "./page.js";
export {
  type Allowance,
  allowances,
  type Permission,
  Permissions,
  type PermissionTable,
  type Reach,
  reachesOnlyOwn,
  type Scope,
  type Scoped,
} from "./permissions.js";
export { type Qualifier, Quantity, qualifiers } from "./quantity.js";
export { RecordRef } from "./record-ref.js";
export { type RoleCode, roleCodes } from "./roles.js";
export {
  forgives,
  isOneTypoAway,
  type Match,
  matchOf,
  matchText,
  searchWords,
  withoutALetter,
  withoutDoubles,
} from "./search-words.js";
