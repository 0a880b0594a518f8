import { forgives, type RecordRef, searchWords, withoutALetter, withoutDoubles } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import type { Writer } from "../database.js";
import type { HasKit } from "../kit.js";
import type { SearchEntry, SearchSource } from "./source.js";
import { searchTables } from "./tables.js";

type At = HasKit & { db: Writer };
type Row = ReturnType<typeof searchTables>["searchEntry"]["$inferSelect"];

/** How many values go into one statement, well below the parameters that one may have. */
const batch = 200;

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch));
}

/** A code as postings have it: no word begins like this. */
export const codeWord = (code: string) => `@${code}`;

function rowOf({ kind, carrier }: SearchSource, { id, carrierId, title, texts, codes = [] }: SearchEntry): Row {
  const words = [title, ...texts].flatMap((text) => (text === null ? [] : searchWords(text)));
  const all = new Set([...words, ...codes.map(codeWord)]);
  return { kind, id, carrierKind: carrier, carrierId, title, words: [...all].join(" ") };
}

const wordsOf = ({ words }: Pick<Row, "words">) => (words === "" ? [] : words.split(" "));

/** The spellings by which a word is found. */
function spellingsOf(word: string): string[] {
  if (!forgives(word)) return [`=${word}`];
  return [`=${word}`, `~${withoutDoubles(word)}`, ...withoutALetter(word).map((rest) => `-${rest}`)];
}

async function addRows(at: At, rows: readonly Row[]): Promise<void> {
  const { searchEntry, searchPosting, searchSpelling } = searchTables(at);
  for (const some of batches(rows)) await at.db.insert(searchEntry).values(some);
  const postings = rows.flatMap((row) => wordsOf(row).map((word) => ({ word, kind: row.kind, id: row.id })));
  for (const some of batches(postings)) await at.db.insert(searchPosting).values(some);
  for (const some of batches([...new Set(postings.map(({ word }) => word))])) {
    const keys = some.map((word) => `=${word}`);
    const known = await at.db
      .select({ key: searchSpelling.key })
      .from(searchSpelling)
      .where(inArray(searchSpelling.key, keys));
    const old = new Set(known.map(({ key }) => key));
    const fresh = some.filter((word) => !word.startsWith("@") && !old.has(`=${word}`));
    const spellings = fresh.flatMap((word) => spellingsOf(word).map((key) => ({ key, word })));
    for (const few of batches(spellings)) await at.db.insert(searchSpelling).values(few);
  }
}

/** Takes entries away, and with them every word that no other record has. */
async function removeRows(at: At, rows: readonly Row[]): Promise<void> {
  const { searchEntry, searchPosting, searchSpelling } = searchTables(at);
  for (const [kind, of] of Map.groupBy(rows, (row) => row.kind)) {
    for (const some of batches(of.map(({ id }) => id))) {
      await at.db.delete(searchPosting).where(and(eq(searchPosting.kind, kind), inArray(searchPosting.id, some)));
      await at.db.delete(searchEntry).where(and(eq(searchEntry.kind, kind), inArray(searchEntry.id, some)));
    }
  }
  for (const some of batches([...new Set(rows.flatMap(wordsOf))])) {
    const kept = await at.db
      .selectDistinct({ word: searchPosting.word })
      .from(searchPosting)
      .where(inArray(searchPosting.word, some));
    const still = new Set(kept.map(({ word }) => word));
    const gone = some.filter((word) => !still.has(word));
    if (gone.length > 0) await at.db.delete(searchSpelling).where(inArray(searchSpelling.word, gone));
  }
}

const same = (one: Row, other: Row) =>
  one.title === other.title && one.words === other.words && one.carrierId === other.carrierId;

/** Makes the index say of these records what they say now, in the transaction that changed them. */
export async function indexRecords(
  at: At,
  sources: readonly SearchSource[],
  refs: readonly RecordRef[],
): Promise<void> {
  const { searchEntry } = searchTables(at);
  for (const source of sources) {
    const carriers = [...new Set(refs.filter(({ kind }) => kind === source.carrier).map(({ id }) => id))];
    for (const ids of batches(carriers)) {
      const ofCarriers = and(eq(searchEntry.carrierKind, source.carrier), inArray(searchEntry.carrierId, ids));
      const found = await at.db.select().from(searchEntry).where(ofCarriers);
      const before = new Map(found.filter(({ kind }) => kind === source.kind).map((row) => [row.id, row]));
      const after = new Map((await source.entries(at, ids)).map((entry) => [entry.id, rowOf(source, entry)]));
      const stays = (row: Row, others: ReadonlyMap<string, Row>) => {
        const other = others.get(row.id);
        return other !== undefined && same(row, other);
      };
      await removeRows(
        at,
        [...before.values()].filter((row) => !stays(row, after)),
      );
      await addRows(
        at,
        [...after.values()].filter((row) => !stays(row, before)),
      );
    }
  }
}

/** Makes the whole index anew from the records. */
export async function rebuildIndex(at: At, sources: readonly SearchSource[]): Promise<void> {
  const { searchEntry, searchPosting, searchSpelling } = searchTables(at);
  for (const table of [searchEntry, searchPosting, searchSpelling]) await at.db.delete(table);
  for (const source of sources) {
    const entries = await source.entries(at, null);
    await addRows(
      at,
      entries.map((entry) => rowOf(source, entry)),
    );
  }
}
