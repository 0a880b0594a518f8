import { matchOf, matchText, searchWords, withoutALetter, withoutDoubles } from "@trama/kernel";
import { and, asc, eq, gte, inArray, lt, or, type SQL } from "drizzle-orm";
import type { Reader } from "../database.js";
import type { HasKit } from "../kit.js";
import type { ReadContext } from "../verb.js";
import { codeWord } from "./keep-index.js";
import type { SearchHit, SearchSource } from "./source.js";
import { searchTables } from "./tables.js";

/** What is sought: words of a person, and the codes of the configuration whose names they may be. */
export interface Sought {
  text: string;
  names: readonly { code: string; name: string }[];
  /** How many of each kind at most. */
  limit: number;
}

/** How many words one typed word may stand for, and how many records of a kind are weighed. */
const mostWords = 300;
const mostEntries = 200;
const mostTyped = 8;
/** After every text that begins like another. */
const afterAll = "\u{10FFFF}";

/** The words of the records that a typed word stands for: as typed or beginning so, and those but for a typo. */
interface Meant {
  typed: string;
  exact: string[];
  forgiven: string[];
}

async function meantBy(at: HasKit & { db: Reader }, typed: string, names: Sought["names"]): Promise<Meant> {
  const { searchSpelling } = searchTables(at);
  const { key, word } = searchSpelling;
  const beginning = (from: string) => and(gte(key, from), lt(key, from + afterAll));
  const find = async (where: SQL | undefined) => {
    const rows = await at.db
      .select({ key, word })
      .from(searchSpelling)
      .where(where)
      .orderBy(asc(key), asc(word))
      .limit(mostWords);
    return rows.map((row) => row.word);
  };
  const exact = await find(beginning(`=${typed}`));
  const keys = [
    `-${typed}`,
    `~${withoutDoubles(typed)}`,
    ...withoutALetter(typed).flatMap((rest) => [`=${rest}`, `-${rest}`]),
  ];
  const isWord = Array.from(typed).length >= 4;
  const whole = isWord ? await find(inArray(key, keys)) : [];
  const begun = Array.from(typed).length >= 5 ? await find(or(...keys.map(beginning))) : [];
  const forgiven = [...new Set([...whole, ...begun])].filter((one) => (matchOf(typed, one) ?? 0) > 1);
  const codes = (most: number) =>
    names.flatMap(({ code, name }) => {
      const matches = searchWords(name).flatMap((one) => matchOf(typed, one) ?? []);
      return matches.some((match) => (most === 1 ? match <= 1 : match > 1)) ? [codeWord(code)] : [];
    });
  return { typed, exact: [...exact, ...codes(1)], forgiven: [...forgiven, ...codes(3)] };
}

type Entry = { id: string; title: string; words: string };

/** Records of one kind that have, for each typed word, one of the words it stands for. */
async function entriesWith(
  ctx: ReadContext,
  kind: string,
  groups: readonly (readonly string[])[],
  scope: SQL | undefined,
): Promise<Entry[]> {
  if (groups.some((group) => group.length === 0)) return [];
  const { searchEntry, searchPosting } = searchTables(ctx);
  const having = (words: readonly string[]) =>
    inArray(
      searchEntry.id,
      ctx.db
        .select({ id: searchPosting.id })
        .from(searchPosting)
        .where(and(inArray(searchPosting.word, [...words]), eq(searchPosting.kind, kind))),
    );
  return await ctx.db
    .select({ id: searchEntry.id, title: searchEntry.title, words: searchEntry.words })
    .from(searchEntry)
    .where(and(eq(searchEntry.kind, kind), ...groups.map(having), scope))
    .orderBy(asc(searchEntry.title), asc(searchEntry.id))
    .limit(mostEntries);
}

/** Best first: as typed before forgiven, in the title before elsewhere, short titles before long, then by name. */
function ranked(entries: readonly Entry[], typed: readonly string[]): string[] {
  const weigh = ({ title, words }: Entry) => {
    const inTitle = matchText(searchWords(title), typed);
    // A name that stands behind a code is not among the words: it counts as found beside the title.
    return inTitle === null ? 10 + (matchText(words.split(" "), typed) ?? 5) : inTitle;
  };
  return entries
    .map(({ id, title, words }) => ({ id, title, weight: weigh({ id, title, words }) }))
    .sort(
      (a, b) => a.weight - b.weight || (a.title < b.title ? -1 : Number(a.title > b.title)) || (a.id < b.id ? 1 : -1),
    )
    .map(({ id }) => id);
}

/** The records that the actor may read among those that some words find, best first within each kind. */
export async function findRecords(
  ctx: ReadContext,
  sources: readonly SearchSource[],
  { text, names, limit }: Sought,
): Promise<SearchHit[]> {
  const typed = [...new Set(searchWords(text))].slice(0, mostTyped);
  if (typed.length === 0) return [];
  const meant: Meant[] = [];
  for (const one of typed) meant.push(await meantBy(ctx, one, names));
  const { searchEntry } = searchTables(ctx);
  const found: SearchHit[] = [];
  for (const source of sources) {
    const scope = await source.scopeOf(ctx, searchEntry.id);
    if (scope === "none") continue;
    const where = scope === "all" ? undefined : scope;
    const asTyped = await entriesWith(
      ctx,
      source.kind,
      meant.map(({ exact }) => exact),
      where,
    );
    const enough = asTyped.length >= limit;
    const all = meant.map(({ exact, forgiven }) => [...exact, ...forgiven]);
    const entries =
      enough || meant.every(({ forgiven }) => forgiven.length === 0)
        ? asTyped
        : await entriesWith(ctx, source.kind, all, where);
    const ids = ranked(entries, typed).slice(0, limit);
    if (ids.length === 0) continue;
    const shown = new Map((await source.show(ctx, ids)).map((hit) => [hit.ref.id, hit]));
    found.push(...ids.flatMap((id) => shown.get(id) ?? []));
  }
  return found;
}
