import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseYaml } from "@trama/territory";
import { presetFile, readConfiguration } from "./configuration-file.js";
import { OpeningRecords, recordsFormat } from "./records.js";
import type { ConfigurationDocument } from "./sections.js";

/** A territory ready to be founded. */
export interface Preset {
  document: ConfigurationDocument;
  records: OpeningRecords;
}

/** A territory's configuration with the opening records beside it, none when there is no such file. */
export async function readPreset(asked: string): Promise<Preset> {
  const file = presetFile(asked);
  const document = await readConfiguration(file);
  const beside = file.replace(/\.ya?ml$/, ".records.yaml");
  const records = existsSync(beside)
    ? parseYaml(await readFile(beside, "utf8"), OpeningRecords, beside)
    : OpeningRecords.parse({ format: recordsFormat });
  return { document, records };
}
