import { dirname } from "node:path";
import { inspect, parseArgs } from "node:util";
import type { DatabaseUnusable } from "@trama/instance";
import { TramaError } from "@trama/kernel";
import { DocumentRefused } from "@trama/territory";
import { BadSetting } from "./bad-setting.js";
import { type Environment, languageOf, type Settings, settingsOf } from "./env.js";
import { CommandFailed, type Output, type Terminal, terminalOf } from "./terminal.js";

const usageStatus = 2;

async function command(args: readonly string[], settings: Settings, terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      territory: { type: "string" },
      admin: { type: "string" },
      name: { type: "string" },
      role: { type: "string" },
      scope: { type: "string", multiple: true },
      "reset-factor": { type: "boolean" },
      to: { type: "string" },
      from: { type: "string" },
      note: { type: "string" },
      "based-on": { type: "string" },
      at: { type: "string" },
      anchor: { type: "string" },
      apply: { type: "boolean" },
      revision: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [name, ...rest] = positionals;
  if (values.help) {
    terminal.print("usage");
    return 0;
  }
  // Each command is loaded when it is asked for: the instance takes longer to load than most of them to run.
  switch (name === "config" || name === "audit" ? `${name} ${rest[0] ?? ""}` : name) {
    case "demo":
      await (await import("./commands/demo.js")).demo(settings, terminal);
      return 0;
    case "init": {
      const asked = { territory: values.territory ?? settings.territory, admin: values.admin };
      await (await import("./commands/init.js")).init(settings, terminal, asked);
      return 0;
    }
    case "start":
      await (await import("./commands/start.js")).start(settings, terminal);
      return 0;
    case "access": {
      if (values["reset-factor"]) {
        await (await import("./commands/access.js")).resetFactor(settings, terminal, rest[0]);
        return 0;
      }
      const asked = { email: rest[0], name: values.name, role: values.role, scopes: values.scope ?? [] };
      await (await import("./commands/access.js")).access(settings, terminal, asked);
      return 0;
    }
    case "backup":
      await (await import("./commands/backup.js")).backup(settings, terminal, values.to);
      return 0;
    case "restore":
      await (await import("./commands/restore.js")).restore(settings, terminal, rest[0]);
      return 0;
    case "retention":
      await (await import("./commands/retention.js")).tellRetention(settings, terminal, values.apply ?? false);
      return 0;
    case "audit verify":
      return (await (await import("./commands/audit.js")).verifyTrail(settings, terminal, values.anchor)) ? 0 : 1;
    case "config check": {
      const { checkConfigurations } = await import("./commands/config.js");
      const files = rest.slice(1);
      return (await checkConfigurations(files.length > 0 ? files : [settings.territory], settings, terminal)) ? 0 : 1;
    }
    case "config diff":
    case "config apply": {
      const { applyConfiguration, diffConfiguration } = await import("./commands/revisions.js");
      const file = rest[1];
      if (file === undefined) throw new CommandFailed("config.needsFile");
      const { from, note, "based-on": basedOn } = values;
      const done =
        rest[0] === "diff"
          ? await diffConfiguration(file, settings, terminal)
          : await applyConfiguration(file, { from, note, basedOn }, settings, terminal);
      return done ? 0 : 1;
    }
    case "config revisions":
      await (await import("./commands/revisions.js")).listRevisions(settings, terminal);
      return 0;
    case "config export": {
      const { at, revision } = values;
      await (await import("./commands/revisions.js")).exportConfiguration({ at, revision }, settings, terminal);
      return 0;
    }
    case "config schema":
      (await import("./commands/config.js")).writeSchema(terminal);
      return 0;
    default:
      terminal.print("usage");
      return usageStatus;
  }
}

function isArgument(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Why a PostgreSQL database cannot be used. */
const unusable = {
  unreachable: "error.database.unreachable",
  login: "error.database.login",
  missing: "error.database.missing",
  privilege: "error.database.privilege",
  encoding: "error.database.encoding",
} as const satisfies Record<DatabaseUnusable["reason"], string>;

/** What went wrong in an instance, as one sentence; anything unforeseen is shown whole. */
async function explainInstance(error: unknown, { complain, complainOf }: Terminal): Promise<void> {
  const {
    AlreadyRunning,
    BackupRefused,
    BadAddress,
    DatabaseUnusable: Unusable,
    MigrationRefused,
    SecretDiffers,
    UnknownPreset,
  } = await import("@trama/instance");
  if (error instanceof AlreadyRunning) complain("start.alreadyRunning", { folder: dirname(error.file) });
  else if (error instanceof SecretDiffers) complain("error.secret", { folder: error.folder });
  else if (error instanceof BadAddress) complain("error.databaseAddress");
  else if (error instanceof Unusable) complain(unusable[error.reason], { where: error.where, detail: error.detail });
  else if (error instanceof UnknownPreset) complain("config.unknown", { asked: error.asked });
  else if (error instanceof BackupRefused) complain(`backup.refused.${error.reason}`, { where: error.where });
  else if (error instanceof MigrationRefused) complain("error.migration", { reason: error.message });
  else complainOf(inspect(error));
}

/** What went wrong, in the words of the terminal. */
async function explain(error: unknown, terminal: Terminal): Promise<void> {
  const { complain, complainOf, say } = terminal;
  if (error instanceof CommandFailed) complain(error.code, error.params);
  else if (error instanceof BadSetting) complain("error.setting", { setting: error.setting, value: error.value });
  else if (isArgument(error)) complain("error.argument", { reason: error.message });
  else if (error instanceof TramaError) {
    complainOf(say(error.code, error.params));
    for (const { path, code, params } of error.issues) complainOf(`  ${path.join(".")}: ${say(code, { ...params })}`);
  } else if (error instanceof DocumentRefused) {
    (await import("./commands/config.js")).tellProblems(error, say, complain);
  } else await explainInstance(error, terminal);
}

/** What a command was started with. */
export interface Started {
  readonly args: readonly string[];
  readonly env: Environment;
  readonly output: Output;
}

/** Runs a command; gives the status that its process ends with. */
export async function runCommand({ args, env, output }: Started): Promise<number> {
  const terminal = terminalOf({ language: languageOf(env) }, output);
  try {
    return await command(args, settingsOf(env), terminal);
  } catch (error) {
    await explain(error, terminal);
    return 1;
  }
}
