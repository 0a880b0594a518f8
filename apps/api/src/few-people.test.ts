import { verbs } from "@trama/instance";
import { addDays, type RecordRef } from "@trama/kernel";
import type { LabId } from "@trama/labs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer } from "./index.js";
import { type Asker, type House, openHouse, ownLab } from "./testing/house.js";
import { operationsOf } from "./testing/operations.js";

/** Those who may not see the persons of any lab or gathering one by one. */
const strangers: readonly Asker[] = ["public", "board-member", "evaluator", "project-manager", "partner-contact"];

let house: House;
let ids: string[];
/** What is counted, by code. */
let codes: string[];
let site: ReturnType<typeof createServer>;

beforeAll(async () => {
  house = await openHouse();
  site = createServer(house.temporary.instance);
  const run = house.temporary.asSystem();
  const { id, slug } = await house.lab(ownLab);
  const version = async () => (await run(verbs.readLab, { id })).version;
  const month = house.yesterday;
  const declared = (value: number) => ({ value, qualifier: "=" as const });
  const since = addDays(month, -200);
  await run(verbs.addCollaborators, { id, version: await version(), howMany: 3, from: since });
  await run(verbs.countCollaborators, { id, version: await version(), on: month, count: declared(3) });
  const reported = { id, version: await version(), name: "Aiuto nei compiti", since };
  await run(verbs.proposeMicroNetwork, { ...reported, reach: declared(3), helpers: declared(2) });
  const gathering = await counted({ kind: "lab", id }, 3);
  ids = [id, slug, gathering];
  const [measures, indicators] = [await run(verbs.listMeasures, {}), await run(verbs.listIndicators, {})];
  codes = [...measures.items, ...indicators.items].map(({ code }) => code);
});
afterAll(() => house.close());

async function counted(owner: RecordRef, total: number): Promise<string> {
  const run = house.temporary.asSystem();
  const when = { day: house.yesterday, start: "10:00", end: "11:00" };
  const { id, version } = await run(verbs.scheduleGathering, { owner, title: "Conta", kind: "activity", ...when });
  await run(verbs.countGathering, { id, version, headCount: { total, newPeople: 1 }, note: "eravamo pochi" });
  return id;
}

/** Everything that somebody gets of the API by looking, and the pages and feeds of the site. */
async function readAll(asker: Asker): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  const span = `?from=${addDays(house.today, -300)}&to=${house.today}`;
  const dated = ["stable-collaborators", "figures", "evidence"];
  for (const { method, path } of operationsOf(house.app)) {
    // What sign-in says of oneself counts nobody.
    if (method !== "GET" || path.startsWith("/api/auth/")) continue;
    const places = path.includes("{") ? [...ids, ...codes].map((id) => path.replaceAll(/\{\w+\}/g, id)) : [path];
    for (const place of places) {
      const where = dated.some((end) => path.endsWith(end)) ? place + span : place;
      const { status, text } = await house.send("GET", where, { as: asker });
      if (status === 200) read.set(where, text);
    }
  }
  if (asker === "public")
    for (const page of [
      "/",
      "/laboratori",
      `/laboratori/${ownLab}`,
      "/calendario",
      "/calendario.ics",
      "/sitemap.xml",
    ]) {
      const answer = await site.request(page);
      if (answer.status === 200) read.set(page, await answer.text());
    }
  return read;
}

/** Other counts of as few people in the same records, or of as many as nobody would take for anything else. */
async function recount(total: number): Promise<void> {
  const { database } = house.temporary.instance;
  const { kit } = database;
  const quantity = { value: total, qualifier: "=" };
  const gathering = kit.table("gathering", { total: kit.int("total"), newPeople: kit.int("new_people") });
  const count = kit.table("collaborator_count", { count: kit.json<object>("count") });
  const reach = kit.table("declared_reach", {
    people: kit.json<object>("people"),
    helpers: kit.json<object>("helpers"),
  });
  await database.write(async (tx) => {
    await tx.update(gathering).set({ total, newPeople: Math.min(total, 2) });
    await tx.update(count).set({ count: quantity });
    await tx.update(reach).set({ people: quantity, helpers: quantity });
  });
}

/** The time of the answer is no part of it. */
const still = (read: Map<string, string>) =>
  new Map([...read].map(([path, text]) => [path, text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|DTSTAMP:\w+/g, "")]));

describe("counts of people leave by one door", () => {
  test.each(strangers)("for %s two is as three, and four as two", async (asker) => {
    await recount(3);
    const three = still(await readAll(asker));
    expect(three.size).toBeGreaterThan(asker === "public" ? 8 : 4);
    for (const few of [2, 4]) {
      await recount(few);
      expect(still(await readAll(asker))).toEqual(three);
    }
  });

  test.each(strangers)("%s is never told exactly how many", async (asker) => {
    await recount(98_763);
    // The sums of indicators are told, once they are of many.
    const isSum = (path: string) => /\/(?:figures|evidence|dashboard)\b/.test(path);
    const told = [...(await readAll(asker))].filter(([, text]) => /\b98[.,]?763\b/.test(text)).map(([path]) => path);
    expect(told.filter((path) => !isSum(path))).toEqual([]);
  });

  test("who runs the lab is told exactly, and that is what the crawl would find", async () => {
    await recount(98_763);
    for (const asker of ["coordinator", "conductor"] as const) {
      const told = [...(await readAll(asker))].filter(([, text]) => text.includes("98763")).map(([path]) => path);
      expect(told.length).toBeGreaterThan(2);
    }
  });

  test("a lab's page says fewer than five to a board member, of those who are there one by one too", async () => {
    const [id = ""] = ids;
    const { body } = await house.send("GET", `/api/labs/${id as LabId}`, { as: "board-member" });
    expect(body).toMatchObject({ stableCollaborators: { people: { value: 5, qualifier: "<" } }, collaborators: [] });
  });
});
