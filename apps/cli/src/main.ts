#!/usr/bin/env node
import { parseArgs } from "node:util";
import { AlreadyRunning, MigrationRefused, UnknownPreset } from "@trama/instance";
import { TramaError } from "@trama/kernel";
import { DocumentRefused } from "@trama/territory";
import { checkConfigurations, exportConfiguration, printProblems, writeSchema } from "./commands/config.js";
import { demo } from "./commands/demo.js";
import { init } from "./commands/init.js";
import { start } from "./commands/start.js";
import { BadSetting, type Settings, settingsOf } from "./env.js";
import { CommandFailed, type Terminal, terminalOf } from "./terminal.js";

const usageStatus = 2;

async function command(args: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { territory: { type: "string" }, admin: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const [name, ...rest] = positionals;
  if (values.help) {
    terminal.print("usage");
    return 0;
  }
  switch (name === "config" ? `config ${rest[0] ?? ""}` : name) {
    case "demo":
      await demo(settings, terminal);
      return 0;
    case "init":
      await init(settings, terminal, { territory: values.territory ?? settings.territory, admin: values.admin });
      return 0;
    case "start":
      await start(settings, terminal);
      return 0;
    case "config check": {
      const files = rest.slice(1);
      return (await checkConfigurations(files.length > 0 ? files : [settings.territory], settings, terminal)) ? 0 : 1;
    }
    case "config export":
      await exportConfiguration(settings, terminal);
      return 0;
    case "config schema":
      writeSchema(terminal);
      return 0;
    default:
      terminal.print("usage");
      return usageStatus;
  }
}

/** What went wrong, as one sentence; anything unforeseen is shown whole. */
function explain(error: unknown, settings: Pick<Settings, "folder">, { print, say }: Terminal): void {
  if (error instanceof CommandFailed) print(error.code, error.params);
  else if (error instanceof AlreadyRunning) print("start.alreadyRunning", { folder: settings.folder });
  else if (error instanceof BadSetting) print("error.setting", { setting: error.setting, value: error.value });
  else if (error instanceof UnknownPreset) print("config.unknown", { asked: error.asked });
  else if (error instanceof MigrationRefused) print("error.migration", { reason: error.message });
  else if (error instanceof TramaError) {
    console.error(say(error.code, error.params));
    for (const { path, code, params } of error.issues) console.error(`  ${path.join(".")}: ${say(code, { ...params })}`);
  } else if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    print("error.argument", { reason: error.message });
  } else console.error(error);
}

const quiet = terminalOf({ language: "it" });
let settings: Settings | undefined;
try {
  settings = settingsOf(process.env);
  process.exitCode = await command(process.argv.slice(2), settings, terminalOf(settings));
} catch (error) {
  const terminal = settings ? terminalOf(settings) : quiet;
  if (error instanceof DocumentRefused) printProblems(error, terminal);
  else explain(error, settings ?? { folder: "" }, terminal);
  process.exitCode = 1;
}
