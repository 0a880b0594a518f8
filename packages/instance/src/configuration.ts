/** What reads a configuration without an instance: nothing here opens a database, so that it is loaded in no time. */
export { presetFile, readConfiguration, UnknownPreset } from "./configuration-file.js";
export { sectionName } from "./section-names.js";
export { ConfigurationDocument, configurationJsonSchema } from "./sections.js";
export { sayIn, speechOf } from "./speech.js";
export { configurationChanges } from "./telling.js";
