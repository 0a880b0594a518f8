export {
  AlreadyRunning,
  type AuditAnchor,
  type AuditVerdict,
  BadAddress,
  type DatabaseAddress,
  DatabaseUnusable,
  databaseAddress,
  MigrationRefused,
  meaningOf,
  shownAddress,
  verifyAudit,
} from "@trama/database";
export {
  authFailure,
  authRoutes,
  handleAuth,
  hashPassword,
  type IdentityProvider,
  isIssuer,
  sessionOf,
  trustedOrigins,
} from "@trama/directory/server";
export { isPlainAddress, Outbox, OutgoingMail, OutgoingMailId, type SmtpServer } from "@trama/platform";
export { accessLink } from "./access-link.js";
export { keptBackups } from "./backup/kept-backups.js";
export { type Backup, type BackupOptions, makeBackup } from "./backup/make-backup.js";
export type { Manifest } from "./backup/manifest.js";
export { type BackupReason, BackupRefused } from "./backup/refusal.js";
export { type Restored, restoreBackup } from "./backup/restore-backup.js";
export { catalogues } from "./catalogues.js";
export { presetFile, readConfiguration, UnknownPreset } from "./configuration-file.js";
export { liveEvaluations } from "./demonstration/live-evaluations.js";
export { liveTwoYears, liveWeekly } from "./demonstration/live-weekly.js";
export { publishFigures } from "./demonstration/publish-figures.js";
export { demonstrationEmail, loadDemonstrationAccounts, loadDemonstrationLife } from "./demonstration.js";
export { demonstrationLacks } from "./demonstration-labs.js";
export type { InForce } from "./in-force.js";
export { type Instance, type InstanceOptions, openInstance } from "./instance.js";
export { keepMailing, type Mailing, type MailSettings, mailIsLate, outboxFolder } from "./keep-mailing.js";
export { type DailyWork, keepSeriesAhead } from "./keep-series-ahead.js";
export { openAccess } from "./open-access.js";
export { permissions } from "./permissions.js";
export { type Preset, readPreset } from "./preset.js";
export { OpeningRecords } from "./records.js";
export { renewAccess } from "./renew-access.js";
export { resetAccess } from "./reset-access.js";
export { SearchHits, SearchRecords } from "./search/search-view.js";
export { SecretDiffers } from "./secret.js";
export { sectionName } from "./section-names.js";
export { ConfigurationDocument, configurationJsonSchema } from "./sections.js";
export { sayIn, speechOf } from "./speech.js";
export { configurationChanges } from "./telling.js";
export { ListTrail, TrailPage, TrailState } from "./trail/trail-view.js";
export { listSources, verbs } from "./verbs.js";
