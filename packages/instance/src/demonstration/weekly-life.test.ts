import { addDays, type LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { liveEvaluations } from "./live-evaluations.js";
import { liveWeekly } from "./live-weekly.js";
import { publishFigures } from "./publish-figures.js";
import { headCountOn, invented } from "./weekly-life.js";

const today = "2026-11-22" as LocalDate;
const from = "2024-11-22" as LocalDate;

describe("the counts of the rule", () => {
  const day = fc.integer({ min: 0, max: 730 }).map((after) => addDays(from, after));

  it("always add up, and are the same every time", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 60 }), day, (key, usual, on) => {
        const span = { first: from, last: today };
        const count = headCountOn(key, usual, on, span, ["minors", "adults", "elderly"]);
        const banded = Object.values(count.bands ?? {}).reduce((sum, one) => sum + one, 0);
        expect(banded).toBeLessThanOrEqual(count.total);
        expect(count.newPeople ?? 0).toBeLessThanOrEqual(count.total);
        expect(headCountOn(key, usual, on, span, ["minors", "adults", "elderly"])).toEqual(count);
      }),
    );
  });
});

describe("two years of Pavia's labs", () => {
  let made: TemporaryInstance;
  beforeAll(async () => {
    made = await temporaryInstance({ preset: "pavia", clock: { now: () => new Date(`${today}T09:00:00.000Z`) } });
    await liveWeekly(made.instance, { from, until: null, first: from, last: today });
  });
  afterAll(() => made.close());

  async function during(year: { from: string; to: string }) {
    const run = made.asSystem();
    const first = await run(verbs.listGatherings, { ...year, limit: 200 });
    const items = [...first.items];
    for (let cursor = first.nextCursor; cursor !== null; ) {
      const page = await run(verbs.listGatherings, { ...year, limit: 200, cursor });
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items.filter(({ description }) => description === invented);
  }

  it("have about as many gatherings and attendances a year as the territory declared", async () => {
    const year = await during({ from: "2025-01-01", to: "2025-12-31" });
    const attendances = year.reduce((sum, { headCount }) => sum + (headCount?.total ?? 0), 0);
    expect(year.length / 7).toBeGreaterThan(70);
    expect(year.length / 7).toBeLessThan(110);
    expect(attendances).toBeGreaterThan(5000);
    expect(attendances).toBeLessThan(9500);
    expect(new Set(year.map(({ status }) => status))).toEqual(new Set(["held", "cancelled"]));
  });

  it("leave the last days to be counted, and the future to come", async () => {
    const now = await during({ from: "2026-11-01", to: "2026-12-31" });
    const held = now.filter(({ status }) => status === "held").map(({ day }) => day);
    expect(held.every((day) => day <= addDays(today, -9))).toBe(true);
    expect(now.some(({ countMissing }) => countMissing)).toBe(true);
    expect(now.some(({ day, status }) => day > today && status === "confirmed")).toBe(true);
  });

  it("touch no lab that has not begun, and no opening that the records state", async () => {
    const { items } = await made.asSystem()(verbs.listLabs, { phase: "planned" });
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items)
      expect((await made.asSystem()(verbs.listSeries, { owner: id, limit: 10 })).items).toEqual([]);
    const { items: series } = await made.asSystem()(verbs.listSeries, { limit: 200 });
    const stated = series.filter(({ title }) => title.includes("18-36 mesi"));
    expect(stated.map(({ description }) => description)).toEqual([null, null]);
  });

  it("are evaluated once and again; what was amended after the first is told from what was counted then", async () => {
    await liveEvaluations(made.instance);
    const run = made.asSystem();
    const { items } = await run(verbs.listEvaluationStages, {});
    expect(items.map(({ stage, state }) => [stage, state])).toEqual([
      ["ex_ante", "closed"],
      ["in_itinere_1", "open"],
    ]);
    const [first] = items;
    if (!first) throw new Error("No evaluation");
    const { id, figures, findings, involvements, actions } = await run(verbs.readEvaluationStage, { id: first.id });
    expect([findings.length, involvements.length, actions.map(({ state }) => state)]).toEqual([2, 1, ["done"]]);
    const since = async (indicator: string) => {
      const figureId = figures.find((one) => one.indicator === indicator)?.id;
      if (!figureId) throw new Error(`No figure of ${indicator}`);
      return (await run(verbs.recomputeFigure, { id, figureId })).changes.map(({ reason }) => reason);
    };
    expect(await since("INC")).toEqual(["lateEntry"]);
    expect((await since("PRE")).toSorted()).toEqual(["correction", "lateEntry"]);
  });

  it("are published in part: what everybody reads is what the records count", async () => {
    await publishFigures(made.instance);
    const run = made.asSystem();
    const { items } = await run(verbs.listOpenTables, {});
    expect(items.map(({ code }) => code)).toEqual(["attendances-municipality", "gatheringsHeld-gatheringKind"]);
    for (const { measure, years, rows } of items) {
      const told = rows.find(({ code }) => code === "*")?.cells.map(({ said }) => said?.value);
      const asked = { measure, from: `${years[0]}-01-01`, to: today, bucket: "year" as const };
      const { groups } = await run(verbs.queryMeasure, asked);
      expect(told).toEqual(groups.map(({ figure }) => figure?.value));
    }
  });
});
