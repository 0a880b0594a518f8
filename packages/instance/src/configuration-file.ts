import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseYaml } from "@trama/territory";
import { ConfigurationDocument } from "./sections.js";

const presets = new URL(import.meta.resolve("@trama/territory/presets/pavia.yaml"));

/** No such preset, by name or as a file. */
export class UnknownPreset extends Error {
  override readonly name = "UnknownPreset";
  constructor(readonly asked: string) {
    super(`There is no preset or file "${asked}".`);
  }
}

/** The file of a territory's configuration: one of ours by name, or any by path. */
export function presetFile(asked: string): string {
  if (/\.ya?ml$/.test(asked)) {
    if (!existsSync(asked)) throw new UnknownPreset(asked);
    return asked;
  }
  const file = fileURLToPath(new URL(`${asked}.yaml`, presets));
  if (!/^[a-z][a-z0-9-]*$/.test(asked) || !existsSync(file)) throw new UnknownPreset(asked);
  return file;
}

/** Reads and checks a configuration file. Throws `DocumentRefused` with every problem, its line and column. */
export async function readConfiguration(file: string): Promise<ConfigurationDocument> {
  return parseYaml(await readFile(file, "utf8"), ConfigurationDocument, file);
}
