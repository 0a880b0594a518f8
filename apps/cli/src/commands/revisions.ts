import { readFile } from "node:fs/promises";
import {
  ConfigurationDocument,
  configurationChanges,
  presetFile,
  readConfiguration,
  sayIn,
  sectionName,
  speechOf,
} from "@trama/instance/configuration";
import { type Language, type Say, TramaError } from "@trama/kernel";
import {
  type ConfigurationChange,
  DocumentRefused,
  parseYaml,
  problemsIn,
  Revision,
  resolveWords,
} from "@trama/territory";
import { z } from "zod";
import { cliCatalogue } from "../catalogue.js";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import { CommandFailed, type Terminal } from "../terminal.js";
import { tellProblems } from "./config.js";

/** Says sentences in the words of a configuration, not in the usual ones. */
const sayOf = ({ territory }: Pick<ConfigurationDocument, "territory">, language: Language): Say =>
  sayIn(speechOf(resolveWords(territory.words), [cliCatalogue]), language);

function shown(value: ConfigurationChange["before"], language: Language, say: Say): string {
  return value === null ? say("cli:diff.nothing") : `«${value[language].replaceAll("\n", "; ")}»`;
}

/** Tells changes section by section: where in words, then what was and what is. */
function tellChanges(changes: readonly ConfigurationChange[], language: Language, say: Say, { write }: Terminal): void {
  let section = "";
  for (const change of changes) {
    if (change.section !== section) {
      ({ section } = change);
      const name = sectionName(section);
      write(`${name === null ? section : say(name)}\n`);
    }
    write(`  ${change.where[language].join(" › ")}\n`);
    write(`    ${shown(change.before, language, say)} → ${shown(change.after, language, say)}\n`);
  }
}

/** The configuration in force, as a document. */
async function inForce(settings: Settings): Promise<ConfigurationDocument> {
  return parseYaml(await runErrand(settings, "configuration"), ConfigurationDocument, "");
}

/** Tells how a file differs from the configuration in force. True when it does not. */
export async function diffConfiguration(asked: string, settings: Settings, terminal: Terminal): Promise<boolean> {
  const file = presetFile(asked);
  const document = await readConfiguration(file);
  const changes = configurationChanges(await inForce(settings), document);
  const say = sayOf(document, settings.language);
  if (changes.length === 0) terminal.print("diff.none", { file });
  tellChanges(changes, settings.language, say, terminal);
  return changes.length === 0;
}

interface Applying {
  from: string | undefined;
  note: string | undefined;
  basedOn: string | undefined;
}

/** Puts the configuration of a file in force as a new revision. A refusal names the file's line of each reason. */
export async function applyConfiguration(
  asked: string,
  { from, note, basedOn }: Applying,
  settings: Settings,
  terminal: Terminal,
): Promise<boolean> {
  const file = presetFile(asked);
  const document = await readConfiguration(file);
  const say = sayOf(document, settings.language);
  const errand = {
    document,
    effectiveFrom: from ?? null,
    note: note ?? terminal.say("cli:apply.note"),
    basedOn: basedOn === undefined ? null : wholeNumber("--based-on", basedOn),
  };
  try {
    const made = Revision.parse(JSON.parse(await runErrand(settings, "apply", errand)));
    tellChanges(made.changes, settings.language, say, terminal);
    terminal.print(made.state === "planned" ? "apply.planned" : "apply.done", {
      number: made.number,
      day: made.effectiveFrom,
    });
    return true;
  } catch (error) {
    if (!(error instanceof TramaError)) throw error;
    const inFile = error.issues.filter(({ path }) => path[0] === "document");
    if (inFile.length === 0) throw error;
    terminal.complainOf(say(error.code, error.params));
    const places = inFile.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
    const refused = new DocumentRefused(file, problemsIn(await readFile(file, "utf8"), places));
    tellProblems(refused, say, terminal.complain);
    return false;
  }
}

/** Tells every revision, the last made first. */
export async function listRevisions(settings: Settings, terminal: Terminal): Promise<void> {
  const revisions = z.array(Revision).parse(JSON.parse(await runErrand(settings, "revisions")));
  const say = sayOf(await inForce(settings), settings.language);
  for (const { number, effectiveFrom, author, note, state, changes } of revisions) {
    terminal.print("revisions.line", {
      number,
      day: effectiveFrom,
      state: say(`territory:revision.${state}`),
      author,
      note,
    });
    terminal.print("revisions.changes", { count: changes.length });
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CommandFailed("config.notNumber", { option, value: text });
  return Number(text);
}

/** Writes a configuration as its file: the one in force, that of a day, or that of a revision. */
export async function exportConfiguration(
  { at, revision }: { at: string | undefined; revision: string | undefined },
  settings: Settings,
  { write }: Terminal,
): Promise<void> {
  const asked = {
    ...(at === undefined ? {} : { at }),
    ...(revision === undefined ? {} : { revision: wholeNumber("--revision", revision) }),
  };
  write(await runErrand(settings, "configuration", asked));
}
