import { verifyAudit } from "@trama/database";
import { type Clock, TramaError } from "@trama/kernel";
import { asc, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Instance } from "../../instance.js";
import { schema } from "../../schema.js";
import { temporaryInstance } from "../temporary-instance.js";
import { accountStory } from "./accounts-story.js";
import { beginSession } from "./begin-session.js";
import { organisationStory, peopleStory } from "./directory-story.js";
import { gatheringStory, seriesStory } from "./gatherings-story.js";
import { evaluationStory, indicatorsStory, measuresStory, publicationStory } from "./indicators-story.js";
import { labInDepthStory } from "./labs-in-depth-story.js";
import { labListStory, labStory } from "./labs-story.js";
import { listStory } from "./lists-story.js";
import { searchStory } from "./search-story.js";
import type { Asker, Story, Teller } from "./story.js";
import { flagStory, revisionStory, territoryStory } from "./territory-story.js";
import { trailStory } from "./trail-story.js";

/** The stories that are told to every engine. A new package adds its own. */
const stories: readonly Story[] = [
  territoryStory,
  organisationStory,
  peopleStory,
  labStory,
  labListStory,
  labInDepthStory,
  gatheringStory,
  seriesStory,
  accountStory,
  measuresStory,
  indicatorsStory,
  evaluationStory,
  publicationStory,
  flagStory,
  revisionStory,
  searchStory,
  trailStory,
  listStory,
];

/** What an instance answered to every story, and what it held at the end. Ids are written by order of appearance. */
export interface Transcript {
  /** One line for each verb that was run. */
  lines: string[];
  /** The rows of every table, by table. */
  rows: Record<string, string[]>;
  /** The verbs that succeeded at least once. */
  verbs: Set<string>;
  trail: { intact: boolean; length: number };
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Hashes, salts and sealed tokens. */
const random = /\b[0-9a-f]{32,64}\b|^[\w-]{43}$/g;
const cursor = /^eyJ[\w-]+$/;

/** Writes a value down, with a number for each id and nothing of what is random by nature. */
function scribe(): (value: unknown) => string {
  const known = new Map<string, string>();
  const readable = (text: string) => (cursor.test(text) ? Buffer.from(text, "base64url").toString() : text);
  return (value) =>
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "string" ? readable(inner).replace(uuids, named).replace(random, "random") : inner,
    );
  function named(id: string): string {
    const name = known.get(id) ?? `id-${known.size + 1}`;
    known.set(id, name);
    return name;
  }
}

async function rowsOf({ database: { kit, read } }: Instance, write: (value: unknown) => string) {
  const rows: Record<string, string[]> = {};
  const tables: [string, SQLiteTable][] = Object.entries(schema({ kit }));
  for (const [name, table] of tables) {
    const key = Object.values(getTableColumns(table)).find(({ primary }) => primary);
    const found = key ? await read.select().from(table).orderBy(asc(key)) : await read.select().from(table);
    rows[name] = found.map(write);
  }
  return rows;
}

/**
 * Tells every story to an instance of the fictional territory, in a file or in an empty database at `address`; `look`
 * sees it once everything is told.
 */
export async function transcriptOf(
  address?: string,
  look?: (instance: Instance) => Promise<void>,
): Promise<Transcript> {
  let moment = Date.UTC(2026, 2, 2, 10);
  const clock: Clock = { now: () => new Date(moment) };
  const made = await temporaryInstance({ clock, ...(address === undefined ? {} : { database: address }) });
  try {
    const write = scribe();
    const lines: string[] = [];
    const succeeded = new Set<string>();
    const runs = new Map<Asker, ReturnType<typeof made.as>>();
    const actors = new Map<Asker, ReturnType<typeof made.actor>>();
    const actorOf = (asker: Exclude<Asker, "system">) => {
      const actor = actors.get(asker) ?? made.actor(asker);
      actors.set(asker, actor);
      return actor;
    };
    const newRun = async (asker: Asker) =>
      asker === "system" ? made.asSystem() : made.instance.run(await actorOf(asker));
    const runOf = (asker: Asker) => {
      const run = runs.get(asker) ?? newRun(asker);
      runs.set(asker, run);
      return run;
    };
    const teller: Teller = {
      async ask(verb, input, as = "coordinator") {
        moment += 1000;
        const answer = await (await runOf(as))(verb, input);
        succeeded.add(verb.verb);
        lines.push(`${verb.verb} as ${as}: ${write(answer)}`);
        return answer;
      },
      async beginSession(as) {
        moment += 1000;
        return await beginSession(made.instance, await actorOf(as), clock);
      },
      async refused(verb, input, as = "coordinator") {
        moment += 1000;
        const refusal: unknown = await (await runOf(as))(verb, input).then(
          () => new Error(`${verb.verb} was allowed`),
          (error: unknown) => error,
        );
        if (!(refusal instanceof TramaError)) throw refusal;
        const { name, code, params, issues } = refusal;
        lines.push(`${verb.verb} as ${as} refused: ${write({ name, code, params, issues })}`);
      },
    };
    for (const story of stories) await story(teller);
    await look?.(made.instance);
    const { database } = made.instance;
    const { intact, ...rest } = await verifyAudit({ kit: database.kit, db: database.read });
    const length = "length" in rest ? rest.length : rest.sequence;
    return { lines, rows: await rowsOf(made.instance, write), verbs: succeeded, trail: { intact, length } };
  } finally {
    await made.close();
  }
}
