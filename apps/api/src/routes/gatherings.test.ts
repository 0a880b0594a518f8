import { Gathering, GatheringPage, GatheringSeries } from "@trama/gatherings";
import { verbs } from "@trama/instance";
import { addDays, publicActor } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../http/problem.js";
import { type House, openHouse, otherLab, ownLab } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = "conductor" as const;
const afternoons = { every: "week", on: ["MO", "TH"] };
const activity = { title: "Doposcuola", kind: "activity", start: "16:30", end: "18:30" };
const ownerOf = async (slug: string) => ({ kind: "lab", id: (await house.lab(slug)).id });

describe("a conductor", () => {
  test("adds an activity of Monday and Thursday; everybody sees it, and one date cancelled is cancelled alone", async () => {
    const body = { ...activity, owner: await ownerOf(ownLab), from: house.today, rhythm: afternoons };
    const opened = await house.send("POST", "/api/gathering-series", { as, body });
    expect([opened.status, opened.headers.get("etag")]).toEqual([201, '"1"']);
    const series = GatheringSeries.parse(opened.body);
    expect(opened.headers.get("location")).toBe(`/api/gathering-series/${series.id}`);

    const [first, second] = series.next;
    const path = `/api/gatherings/${second?.id}`;
    const asPublic = house.temporary.instance.run(publicActor);
    const span = { from: first?.day ?? house.today, to: second?.day ?? house.today };
    const ownerPath = `/laboratori/${ownLab}`;
    const shown = async () => {
      const { items } = await asPublic(verbs.listPublicGatherings, { ...span, ownerPath });
      return items.map(({ day, status }) => [day, status]);
    };
    expect(await shown()).toEqual([
      [first?.day, "confirmed"],
      [second?.day, "confirmed"],
    ]);

    expect((await house.send("POST", `${path}/cancellation`, { as, body: { reason: "sciopero" } })).status).toBe(428);
    const cancelled = await house.send("POST", `${path}/cancellation`, { as, version: 1, body: { reason: "sciopero" } });
    expect([cancelled.status, cancelled.headers.get("etag")]).toEqual([200, '"2"']);
    expect((await house.send("POST", `${path}/cancellation`, { as, version: 1, body: { reason: "neve" } })).status).toBe(412);
    expect(await shown()).toEqual([
      [first?.day, "confirmed"],
      [second?.day, "cancelled"],
    ]);
    const feed = await asPublic(verbs.readFeed, { ownerPath });
    const [told] = feed.series.filter(({ id }) => id === series.id);
    expect(told).toMatchObject({ from: first?.day, rhythm: { on: ["MO", "TH"] }, start: "16:30", end: "18:30" });
    expect(told?.overrides).toMatchObject([{ id: second?.id, status: "cancelled", originalStart: { day: second?.day } }]);
  });

  test("has no business with the calendar of another lab", async () => {
    const body = { ...activity, owner: await ownerOf(otherLab), day: house.today };
    expect((await house.send("POST", "/api/gatherings", { as, body })).status).toBe(404);
    const made = await house.send("POST", "/api/gatherings", { as: "coordinator", body });
    const { id } = Gathering.parse(made.body);
    expect((await house.send("GET", `/api/gatherings/${id}`, { as })).status).toBe(404);
  });

  test("counts a month of paper at once: a wrong row is named, and none is saved until all are right", async () => {
    const owner = await ownerOf(ownLab);
    const ids: string[] = [];
    for (const ago of [3, 2, 1]) {
      const body = { ...activity, owner, day: addDays(house.today, -ago) };
      ids.push(Gathering.parse((await house.send("POST", "/api/gatherings", { as, body })).body).id);
    }
    const rows = ids.map((id) => ({ id, version: 1, headCount: { total: 4, bands: { minors: 3 } } }));
    const wrong = rows.map((row, at) => (at === 2 ? { ...row, headCount: { total: 2, bands: { minors: 3 } } } : row));
    const refused = await house.send("POST", "/api/gathering-counts", { as, body: { owner, rows: wrong } });
    expect([refused.status, Problem.parse(refused.body).errors.map(({ path }) => path)]).toEqual([
      422,
      ["rows.2.headCount.total"],
    ]);
    const late = await house.send("POST", "/api/gathering-counts", {
      as,
      body: { owner, rows: rows.map((row, at) => (at === 1 ? { ...row, version: 7 } : row)) },
    });
    expect([late.status, Problem.parse(late.body).errors.map(({ path }) => path)]).toEqual([412, ["rows.1.version"]]);
    const held = async () => {
      const span = `from=${addDays(house.today, -3)}&to=${addDays(house.today, -1)}`;
      const page = GatheringPage.parse((await house.send("GET", `/api/gatherings?status=held&${span}`, { as })).body);
      return page.items.map(({ id }) => id);
    };
    expect(await held()).toEqual([]);
    expect((await house.send("POST", "/api/gathering-counts", { as, body: { owner, rows } })).status).toBe(200);
    expect(await held()).toEqual(ids);
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
