export {
  AlreadyRunning,
  BadAddress,
  type DatabaseAddress,
  DatabaseUnusable,
  databaseAddress,
  MigrationRefused,
  meaningOf,
  shownAddress,
} from "@trama/database";
export { authFailure, authRoutes, handleAuth, hashPassword, sessionOf, trustedOrigins } from "@trama/directory/server";
export { catalogues } from "./catalogues.js";
export { demonstrationEmail, loadDemonstrationAccounts, loadDemonstrationLife } from "./demonstration.js";
export type { InForce } from "./in-force.js";
export { type Instance, type InstanceOptions, openInstance } from "./instance.js";
export { openAccess } from "./open-access.js";
export { permissions } from "./permissions.js";
export { type Preset, presetFile, readConfiguration, readPreset, UnknownPreset } from "./preset.js";
export { OpeningRecords } from "./records.js";
export { renewAccess } from "./renew-access.js";
export { SecretDiffers } from "./secret.js";
export { ConfigurationDocument, configurationJsonSchema } from "./sections.js";
export { sayIn, speechOf } from "./speech.js";
export { verbs } from "./verbs.js";
