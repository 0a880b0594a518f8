export { BadAddress, type DatabaseAddress, databaseAddress, shownAddress } from "./address.js";
export { count, countDistinct, sum } from "./aggregate.js";
export {
  type AuditAnchor,
  type AuditFault,
  type AuditVerdict,
  appendAudit,
  type Change,
  verifyAudit,
} from "./audit.js";
export { type ContentSummary, summariseContent, type TableContent } from "./backup/content-hash.js";
export { digestFile, FileDamaged, type FileFacts, inspectFile } from "./backup/inspect-file.js";
export { type SnapshotFacts, snapshotFile } from "./backup/snapshot.js";
export { containing } from "./containing.js";
export { type Database, type OpenOptions, openDatabase, type Reader, type Writer } from "./database.js";
export {
  countValuesBefore,
  eraseValuesBefore,
  eraseValuesNaming,
  eraseValuesOf,
  type ValuesOf,
} from "./erase-values.js";
export {
  type DerivedDimension,
  type DimensionSource,
  type FactField,
  type FactReader,
  type FactRows,
  type FactSource,
  factSource,
  fieldIn,
  jsonNumber,
  jsonText,
  justAfter,
  lastDayOfMonths,
  type RecordSource,
} from "./facts.js";
export { failureKind, meaningOf } from "./failure.js";
export { MigrationRefused, refuseOtherHistory } from "./history.js";
export { forgetOldAnswers } from "./idempotency.js";
export { type Keyset, keyset } from "./keyset.js";
export { defineTables, type HasKit, type Kit, libsqlKit } from "./kit.js";
export { AlreadyRunning, type Lease, takeLease } from "./lease.js";
export { migrateFile } from "./migrate.js";
export { agreeOn } from "./postgres/agree.js";
export { DatabaseUnusable } from "./postgres/connection.js";
export { postgresKit } from "./postgres/kit.js";
export { migratePostgres } from "./postgres/migrate.js";
export { NotCommitted, openPostgres } from "./postgres/open.js";
export { NestedWrite } from "./queue.js";
export { type AuditEntry, type AuditFilter, auditActors, readAudit } from "./read-audit.js";
export { type Run, type RunOptions, runAs, type Surroundings, UnrecordedChange } from "./run.js";
export { findRecords, type Sought } from "./search/find-records.js";
export { indexRecords, rebuildIndex } from "./search/keep-index.js";
export type { SearchEntry, SearchHit, SearchSource } from "./search/source.js";
export { searchTables } from "./search/tables.js";
export { databaseTables } from "./tables.js";
export { type ReadContext, readVerb, type Verb, type WriteContext, writeVerb } from "./verb.js";
