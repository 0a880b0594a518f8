import type { TemporaryInstance } from "@trama/instance/testing";
import { addDays } from "@trama/kernel";
import type { createServer } from "../../index.js";
import type { Asker, House } from "../house.js";
import { type Operation, operationsOf } from "../operations.js";
import { pagesOfSite } from "./inventory.js";

/** What the parameters of addresses may be, by name; any other name: each of `ids`. */
export interface Known {
  readonly ids: readonly string[];
  readonly named: Readonly<Record<string, readonly string[]>>;
}

/** What an operation must be asked by its query, by the end of its path. */
function queriesOf(path: string, { named }: Known, { today }: House): readonly string[] {
  const year = today.slice(0, 4);
  const isDated = /\/(?:stable-collaborators|figures|evidence|dashboard)$/.test(path);
  if (isDated) return [`?from=${addDays(today, -300)}&to=${today}`];
  if (path.endsWith("/open-tables/preview"))
    return (named["measure"] ?? []).map((measure) => `?measure=${measure}&fromYear=${year}&toYear=${year}`);
  if (path.endsWith("/search")) return ["?text=conta"];
  return path.endsWith("/saved-views") ? ["?list=labs"] : [""];
}

function addressesOf({ path }: Operation, known: Known, house: House): string[] {
  const { ids, named } = known;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const places = names.reduce<string[]>(
    (made, name) => made.flatMap((one) => (named[name] ?? ids).map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
  const queries = queriesOf(path, known, house);
  return places.flatMap((place) => queries.map((query) => place + query));
}

/** Every operation that only looks; what sign-in says of oneself counts nobody. */
export function lookingAt({ app }: House): Operation[] {
  return operationsOf(app).filter(({ method, path }) => method === "GET" && !path.startsWith("/api/auth/"));
}

/** Everything that somebody gets of the API by looking, by operation and address. */
export async function lookAtApi(
  house: House,
  asker: Asker,
  known: Known,
): Promise<Map<string, ReadonlyMap<string, string>>> {
  const read = new Map<string, Map<string, string>>();
  for (const operation of lookingAt(house)) {
    const answers = new Map<string, string>();
    for (const place of addressesOf(operation, known, house)) {
      const { status, text } = await house.send("GET", place, { as: asker });
      if (status === 200) answers.set(place, text);
    }
    if (answers.size > 0) read.set(operation.id, answers);
  }
  return read;
}

/** Every list that somebody may take away, whole, as a file. */
export async function takeLists(house: House, asker: Asker, lists: Readonly<Record<string, Taken>>) {
  const read = new Map<string, string>();
  const about = { from: addDays(house.today, -365), to: house.today };
  for (const [list, { columns, ids }] of Object.entries(lists)) {
    const body = { list, columns, ids, about, format: "csv", language: "it" };
    const { status, text } = await house.send("POST", "/api/list-exports", { as: asker, body });
    if (status === 200) read.set(`list ${list}`, text);
  }
  return read;
}

export interface Taken {
  readonly columns: readonly string[];
  readonly ids: readonly string[];
}

/** Every page, feed and file of the site, in both languages. */
export async function lookAtSite(site: ReturnType<typeof createServer>, values: Readonly<Record<string, string>>) {
  const read = new Map<string, string>();
  for (const page of pagesOfSite.keys())
    for (const language of ["", "/en"]) {
      const path = language + (values[page] ?? page.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? name));
      const answer = await site.request(path);
      if (answer.status === 200) read.set(path, await answer.text());
    }
  return read;
}

/** Other counts of as few people in the same records, or of as many as nobody would take for anything else. */
export async function recount({ instance: { database } }: TemporaryInstance, total: number): Promise<void> {
  const { kit } = database;
  const quantity = { value: total, qualifier: "=" };
  const gathering = kit.table("gathering", {
    total: kit.int("total"),
    newPeople: kit.int("new_people"),
    bands: kit.json<object>("bands"),
  });
  const count = kit.table("collaborator_count", { count: kit.json<object>("count") });
  const reach = kit.table("declared_reach", {
    people: kit.json<object>("people"),
    helpers: kit.json<object>("helpers"),
  });
  const involvement = kit.table("involvement", { people: kit.int("people") });
  await database.write(async (tx) => {
    await tx.update(gathering).set({ total, newPeople: Math.min(total, 2), bands: { adults: total } });
    await tx.update(count).set({ count: quantity });
    await tx.update(reach).set({ people: quantity, helpers: quantity });
    await tx.update(involvement).set({ people: total });
  });
}

/** The time of an answer is no part of it. */
export const still = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|(?:DTSTAMP|LAST-MODIFIED):\w+/g, "");
