import type { Database } from "@trama/database";
import { addDays, type Clock, type Configuration, dayIn, type Language, type LocalDate, type Say } from "@trama/kernel";
import {
  configurationOf,
  resolveWords,
  revisionOn,
  type Territory,
  territoryConfig,
  type Words,
} from "@trama/territory";
import { configurationRevisions } from "@trama/territory/server";
import { territoryTables } from "@trama/territory/tables";
import { desc } from "drizzle-orm";
import { sayIn, speechOf } from "./speech.js";
import { instanceTables } from "./tables.js";

/** The configuration as the doors use it. */
export interface InForce {
  config: Configuration;
  territory: Territory;
  words: Words;
  timeZone: string;
  say: (language: Language) => Say;
}

/** A configuration document, ready to be used. */
export function prepare(document: Readonly<Record<string, unknown>>): InForce {
  const config = configurationOf(document);
  const territory = config.section(territoryConfig);
  const words = resolveWords(territory.words);
  const speech = speechOf(words);
  return { config, territory, words, timeZone: territory.timeZone, say: (language) => sayIn(speech, language) };
}

/** A revision that holds from its day on, ready to be used. */
interface Prepared {
  number: number;
  effectiveFrom: LocalDate;
  inForce: InForce;
}

/** What this process knows of the instance, kept from the data. */
export interface Standing {
  /** What holds on the day it is; null before the instance is founded. */
  readonly current: InForce | null;
  readonly demonstration: boolean;
}

/** The revision of today and those planned after it: the past ones are never asked for by a running instance. */
async function preparedFrom(at: Parameters<typeof configurationRevisions>[0], now: Date): Promise<Prepared[]> {
  const rows = await configurationRevisions(at);
  // A day early: the territory's own zone is inside the document that is being looked for.
  const current = revisionOn(rows, addDays(dayIn("UTC", now), -1)) ?? rows[0];
  return rows
    .filter(({ number }) => number >= (current?.number ?? 0))
    .map(({ number, effectiveFrom, document }) => ({ number, effectiveFrom, inForce: prepare(document) }));
}

/** What is known of an instance, and `renew`, which reads it again when another revision has been adopted since. */
export async function standingOf(
  database: Database,
  clock: Clock,
): Promise<{ standing: Standing; renew: () => Promise<void> }> {
  const at = { kit: database.kit, db: database.read };
  const { configurationRevision: revision } = territoryTables(at);
  let revisions: Prepared[] = [];
  let demonstration = false;
  let known = 0;

  const renew = async () => {
    const [last] = await at.db
      .select({ number: revision.number })
      .from(revision)
      .orderBy(desc(revision.number))
      .limit(1);
    if ((last?.number ?? 0) === known) return;
    const found = await preparedFrom(at, clock.now());
    const [row] = await at.db.select().from(instanceTables(at).founding);
    const newest = found.at(-1)?.number ?? 0;
    if (newest <= known) return;
    revisions = found;
    demonstration = row?.demonstration ?? false;
    known = newest;
  };
  await renew();
  return {
    standing: {
      get current() {
        const [first, ...later] = revisions;
        if (!first || later.length === 0) return first?.inForce ?? null;
        const today = dayIn(first.inForce.timeZone, clock.now());
        return (revisionOn(revisions, today) ?? first).inForce;
      },
      get demonstration() {
        return demonstration;
      },
    },
    renew,
  };
}
