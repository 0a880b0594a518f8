import { verbs } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer } from "./index.js";
import { type Asker, type House, openHouse } from "./testing/house.js";
import { lookAtApi, lookAtSite, lookingAt, recount, still, takeLists } from "./testing/outputs/crawl.js";
import { pagesOfSite } from "./testing/outputs/inventory.js";
import { type Prepared, prepareFew } from "./testing/outputs/prepare.js";

/** Those who may not see the persons of any lab or gathering one by one. */
const strangers: readonly Asker[] = [
  ...(["public", "board-member", "evaluator", "project-manager", "partner-contact", "administrator"] as const),
];

const many = 98_763;

let house: House;
let prepared: Prepared;
let site: ReturnType<typeof createServer>;
beforeAll(async () => {
  house = await openHouse();
  prepared = await prepareFew(house);
  site = createServer(house.temporary.instance);
  await recount(house.temporary, many);
  const year = Number(house.today.slice(0, 4));
  const run = await house.temporary.as("evaluator");
  await run(verbs.publishOpenTable, { measure: "attendances", fromYear: year, toYear: year });
});
afterAll(() => house.close());

/** Everything that somebody gets by looking: of the API by operation, of the lists as files, of the site. */
async function everything(asker: Asker): Promise<ReadonlyMap<string, string>> {
  const answers = await lookAtApi(house, asker, prepared.known);
  const read = [...answers].map(([id, texts]) => [id, [...texts].map((each) => each.join(" ")).join("\n")] as const);
  const files = await takeLists(house, asker, prepared.lists);
  const pages = asker === "public" ? await lookAtSite(site, prepared.pages) : [];
  return new Map([...read, ...files, ...pages].map(([name, text]) => [name, still(text)]));
}

/** What a stranger may know exactly: of the people heard in an evaluation, those who keep it and wrote them down. */
const knownTo: Readonly<Partial<Record<Asker, readonly string[]>>> = {
  evaluator: ["readEvaluationStage"],
  "project-manager": ["readEvaluationStage"],
  // The trail tells of the lists that the crawl itself took away.
  administrator: ["listTrail", "verifyTrail"],
};

describe("counts of people leave by one door", () => {
  test("the crawl sees whatever can be looked at, and takes every list away", async () => {
    const seen = new Set<string>();
    for (const asker of ["public", "coordinator", "administrator", "evaluator", "conductor"] as const)
      for (const name of (await everything(asker)).keys()) seen.add(name);
    const places = [
      ...lookingAt(house).map(({ id }) => id),
      ...Object.keys(prepared.lists).map((list) => `list ${list}`),
      ...[...pagesOfSite.keys()].filter((page) => !page.includes(":")),
    ];
    expect(places.filter((place) => !seen.has(place))).toEqual([]);
  });

  test.each(strangers)("for %s two is as three, and four as two", async (asker) => {
    await recount(house.temporary, 3);
    const three = await everything(asker);
    for (const few of [2, 4]) {
      await recount(house.temporary, few);
      const now = await everything(asker);
      const told = [...now].filter(([name, text]) => !knownTo[asker]?.includes(name) && three.get(name) !== text);
      expect(told.map(([name]) => name)).toEqual([]);
    }
  });

  test.each(strangers)("%s is never told exactly how many", async (asker) => {
    await recount(house.temporary, many);
    // The sums of indicators are told once they are of many, and so is what was published.
    const sums = new Set(["queryMeasure", "readEvidence", "readDashboard", "recomputeFigure", "list indicators"]);
    const isSum = (name: string) => sums.has(name) || /OpenTable|dati/.test(name);
    const told = [...(await everything(asker))].filter(([, text]) => /\b98[.,]?763\b/.test(text));
    const names = told.map(([name]) => name).filter((name) => !isSum(name));
    expect(names.filter((name) => !knownTo[asker]?.includes(name))).toEqual([]);
  });

  test("who runs the lab is told exactly, and that is what the crawl would find", async () => {
    await recount(house.temporary, many);
    for (const asker of ["coordinator", "conductor"] as const) {
      const told = [...(await everything(asker))].filter(([, text]) => text.includes(String(many)));
      expect(told.length).toBeGreaterThan(2);
    }
  });

  test("a lab's page says fewer than five to a board member, of those who are there one by one too", async () => {
    await recount(house.temporary, 3);
    const { body } = await house.send("GET", `/api/labs/${prepared.labId}`, { as: "board-member" });
    expect(body).toMatchObject({ stableCollaborators: { people: { value: 5, qualifier: "<" } }, collaborators: [] });
  });

  test("of those whom a help network reaches, fewer than ten are few", async () => {
    await recount(house.temporary, 8);
    const { body } = await house.send("GET", `/api/labs/${prepared.labId}`, { as: "board-member" });
    const reach = { people: { value: 10, qualifier: "<" }, helpers: { value: 10, qualifier: "~" } };
    expect(body).toMatchObject({ microNetworks: [{ reach }] });
  });
});
