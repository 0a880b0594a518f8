import { NotFound, publicActor } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, openGatheringOffice } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);
const feed = (ownerPath?: string) => office.as(publicActor)(office.verbs.readFeed, ownerPath ? { ownerPath } : {});

describe("a feed", () => {
  it("has each series as its rule, with the days on which a closure stops it", async () => {
    const one = await office.begin();
    const { timeZone, series, single } = await feed();
    expect([timeZone, single]).toEqual(["Europe/Rome", []]);
    expect(series).toMatchObject([
      {
        ...{
          id: one.id,
          sequence: 0,
          title: "Doposcuola",
          from: "2026-03-02",
          until: null,
          start: "16:30",
          end: "18:30",
        },
        ...{ rhythm: one.rhythm, overrides: [] },
        owner: { title: "Il Mulino", publicPath: "/circoli/mill" },
        closedOn: ["03", "06", "10", "13", "17", "20", "24", "27"].map((day) => `2026-08-${day}`),
      },
    ]);
    expect(JSON.stringify(series)).not.toContain("ref");
  });

  it("tells apart what was moved, cancelled, or given facts of its own, each with a higher sequence", async () => {
    const { verbs } = office;
    await office.begin();
    const moved = await office.dateOf("2026-03-09");
    await run()(verbs.moveGathering, { id: moved.id, version: 1, day: "2026-03-10", start: "17:00", end: "19:00" });
    const cancelled = await office.dateOf("2026-03-12");
    await run()(verbs.cancelGathering, { id: cancelled.id, version: 1, reason: "sciopero" });
    const held = await office.dateOf("2026-03-02");
    await run()(verbs.countGathering, { id: held.id, version: 1, headCount: { total: 8 } });
    const [series] = (await feed()).series;
    expect(
      series?.overrides.map(({ originalStart, day, status, sequence }) => [originalStart?.day, day, status, sequence]),
    ).toEqual([
      ["2026-03-09", "2026-03-10", "confirmed", 1],
      ["2026-03-12", "2026-03-12", "cancelled", 1],
    ]);
    await run()(verbs.reinstateGathering, { id: cancelled.id, version: 2, reason: "revocato" });
    const back = (await feed()).series[0]?.overrides.find(({ id }) => id === cancelled.id);
    expect(back).toMatchObject({ status: "confirmed", sequence: 2 });
  });

  it("hides a date that is not for everybody, and shows alone the public one of a series that is not", async () => {
    const { verbs } = office;
    await office.begin();
    const hidden = await office.dateOf("2026-03-09");
    const facts = { title: "Doposcuola", kind: "opening" };
    await run()(verbs.reviseGathering, { id: hidden.id, version: 1, ...facts, isPublic: false });
    const closed = await office.begin({ title: "Riunione", isPublic: false, start: "20:00", end: "21:00" });
    const [first] = closed.next;
    if (first)
      await run()(verbs.reviseGathering, { id: first.id, version: 1, title: "Riunione aperta", kind: "opening" });
    const { series, single } = await feed();
    expect(series.map(({ title, closedOn }) => [title, closedOn[0]])).toEqual([["Doposcuola", "2026-03-09"]]);
    expect(single.map(({ title, originalStart }) => [title, originalStart])).toEqual([["Riunione aperta", null]]);
  });

  it("shows alone what stands alone, and what was kept after its series ended", async () => {
    const { verbs } = office;
    const one = await office.begin();
    const kept = await office.dateOf("2026-03-16");
    await run()(verbs.cancelGathering, { id: kept.id, version: 1, reason: "sciopero" });
    await run()(verbs.endSeries, { id: one.id, version: 1, until: "2026-03-09", reason: "fine" });
    await office.schedule({ title: "Festa", day: "2026-03-30" });
    const { series, single } = await feed();
    expect(series.map(({ until, overrides }) => [until, overrides])).toEqual([["2026-03-09", []]]);
    expect(single.map(({ title, day, status }) => [title, day, status])).toEqual([
      ["Doposcuola", "2026-03-16", "cancelled"],
      ["Festa", "2026-03-30", "confirmed"],
    ]);
  });

  it("begins with last year, on a date of the rule", async () => {
    await office.begin({ from: "2023-12-04", rhythm: { every: "week", interval: 2, on: ["MO"] } });
    const [series] = (await feed()).series;
    expect(series?.from).toBe("2025-01-13");
  });

  it("may be of one owner, and there is none of an owner that is not shown", async () => {
    await office.begin();
    await office.begin({ owner: office.tower, title: "Coro" });
    expect((await feed("/circoli/tower")).series.map(({ title }) => title)).toEqual(["Coro"]);
    await expect(feed("/circoli/nobody")).rejects.toThrow(NotFound);
    const tower = office.clubs.get("tower");
    if (tower) office.clubs.set("tower", { ...tower, published: false });
    expect((await feed()).series.map(({ title }) => title)).toEqual(["Doposcuola"]);
    await expect(feed("/circoli/tower")).rejects.toThrow(NotFound);
  });
});
