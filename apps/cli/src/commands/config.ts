import { configurationJsonSchema, openInstance, presetFile, readConfiguration, sayIn, speechOf, verbs } from "@trama/instance";
import { DocumentRefused, resolveWords, territoryFlags } from "@trama/territory";
import { askControl } from "../control.js";
import type { Settings } from "../env.js";
import { CommandFailed, type Terminal } from "../terminal.js";

/** Prints what is wrong with a document, each problem on a line that an editor can open. */
export function printProblems({ file, problems }: DocumentRefused, { print, say }: Terminal): void {
  for (const { line, column, path, code, params } of problems) {
    print("config.problem", { file, line, column, path: path.join("."), reason: say(code, { ...params }) });
  }
}

/** Checks configuration files: shape, rules, words; and says the flags that the territory's figures raise. True when all are good. */
export async function checkConfigurations(files: readonly string[], { language }: Settings, terminal: Terminal): Promise<boolean> {
  let good = true;
  for (const asked of files) {
    try {
      const file = presetFile(asked);
      const document = await readConfiguration(file);
      const say = sayIn(speechOf(resolveWords(document.territory.words)), language);
      terminal.print("config.good", { file });
      for (const { rule, severity, numbers } of territoryFlags(document.territory)) {
        terminal.print("config.flag", { severity: say(`territory:severity.${severity}`), sentence: say(rule, { ...numbers }) });
      }
    } catch (error) {
      if (!(error instanceof DocumentRefused)) throw error;
      good = false;
      printProblems(error, terminal);
    }
  }
  return good;
}

/** Writes the configuration in force: asked of the running instance, or read from the data when none runs. */
export async function exportConfiguration({ folder, url }: Settings, { write }: Terminal): Promise<void> {
  const running = await askControl(folder, "/configuration");
  if (running !== null) {
    write(running);
    return;
  }
  const instance = await openInstance({ folder, url });
  try {
    if (!instance.founded()) throw new CommandFailed("start.missing", { folder });
    write(await instance.run({ kind: "system", name: "export" })(verbs.exportConfiguration, {}));
  } finally {
    await instance.close();
  }
}

/** Writes the JSON Schema of a configuration. */
export function writeSchema({ write }: Terminal): void {
  write(`${JSON.stringify(configurationJsonSchema(), null, 2)}\n`);
}
