import type { Database } from "@trama/database";
import type { Configuration, Language, Say } from "@trama/kernel";
import { configurationOf, resolveWords, type Territory, territoryConfig, type Words } from "@trama/territory";
import { configurationInForce } from "@trama/territory/server";
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

/** What this process knows of the instance, kept from the data. */
export interface Standing {
  /** Null before the instance is founded. */
  current: InForce | null;
  demonstration: boolean;
}

/** What is known of an instance, and `renew`, which reads it again when another revision has been adopted since. */
export async function standingOf(database: Database): Promise<{ standing: Standing; renew: () => Promise<void> }> {
  const at = { kit: database.kit, db: database.read };
  const { configurationRevision: revision } = territoryTables(at);
  const standing: Standing = { current: null, demonstration: false };
  let known = 0;

  const renew = async () => {
    const [last] = await at.db
      .select({ number: revision.number })
      .from(revision)
      .orderBy(desc(revision.number))
      .limit(1);
    if ((last?.number ?? 0) === known) return;
    const adopted = await configurationInForce(at);
    const [row] = await at.db.select().from(instanceTables(at).founding);
    if (!adopted || adopted.number <= known) return;
    standing.current = prepare(adopted.document);
    standing.demonstration = row?.demonstration ?? false;
    known = adopted.number;
  };
  await renew();
  return { standing, renew };
}
