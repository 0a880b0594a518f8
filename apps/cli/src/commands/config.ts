import {
  type ConfigurationDocument,
  configurationJsonSchema,
  presetFile,
  readConfiguration,
  sayIn,
  speechOf,
  UnknownPreset,
} from "@trama/instance/configuration";
import type { Language, Say } from "@trama/kernel";
import { DocumentRefused, resolveWords, territoryFlags } from "@trama/territory";
import type { Settings } from "../env.js";
import type { Terminal } from "../terminal.js";

/** Tells what is wrong with a document, each problem on a line that an editor can open. */
export function tellProblems({ file, problems }: DocumentRefused, say: Say, tell: Terminal["print"]): void {
  for (const { line, column, path, code, params } of problems) {
    tell("config.problem", { file, line, column, path: path.join("."), reason: say(code, { ...params }) });
  }
}

/** Whether an error is the system's about a file, such as a folder in its place. */
const isOfFile = (error: unknown) => error instanceof Error && "syscall" in error;

/** Tells that a document is good, and the flags that its figures raise. */
function tellGood(file: string, { territory }: ConfigurationDocument, language: Language, { print }: Terminal): void {
  const say = sayIn(speechOf(resolveWords(territory.words)), language);
  print("config.good", { file });
  for (const { rule, severity, numbers } of territoryFlags(territory)) {
    print("config.flag", { severity: say(`territory:severity.${severity}`), sentence: say(rule, { ...numbers }) });
  }
}

/** Checks configuration files, and tells of each whether it is good. True when all are. */
export async function checkConfigurations(
  files: readonly string[],
  { language }: Pick<Settings, "language">,
  terminal: Terminal,
): Promise<boolean> {
  let good = true;
  for (const asked of files) {
    try {
      const file = presetFile(asked);
      tellGood(file, await readConfiguration(file), language, terminal);
    } catch (error) {
      good = false;
      if (error instanceof DocumentRefused) tellProblems(error, terminal.say, terminal.print);
      else if (error instanceof UnknownPreset) terminal.print("config.unknown", { asked });
      else if (isOfFile(error)) terminal.print("config.unreadable", { asked });
      else throw error;
    }
  }
  return good;
}

/** Writes the JSON Schema of a configuration. */
export function writeSchema({ write }: Terminal): void {
  write(`${JSON.stringify(configurationJsonSchema(), null, 2)}\n`);
}
