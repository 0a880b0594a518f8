import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, openGatheringOffice } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);

const daysOf = (items: readonly { day: string }[]) => items.map(({ day }) => day.slice(8)).join(" ");
const weekly = (...on: ("MO" | "TU" | "TH")[]) => ({ every: "week" as const, on });

describe("another rhythm", () => {
  const tuesdays = { start: "10:00", end: "12:00", rhythm: weekly("TU"), reason: "cambia l'orario della scuola" };

  it("ends the series the day before, and another continues it; what somebody touched stays", async () => {
    const { verbs } = office;
    const one = await office.begin({ operators: [office.people.vicina] });
    const cancelled = await office.dateOf("2026-03-16");
    await run()(verbs.cancelGathering, { id: cancelled.id, version: 1, reason: "sciopero" });
    const moved = await office.dateOf("2026-03-19");
    await run()(verbs.moveGathering, { id: moved.id, version: 1, day: "2026-03-20", start: "17:00", end: "18:00" });
    const next = await run()(verbs.changeRhythm, { id: one.id, version: 1, from: "2026-03-10", ...tuesdays });
    expect(next).toMatchObject({ continues: one.id, from: "2026-03-10", title: "Doposcuola", version: 1, until: null });
    expect(next.operators).toEqual([{ id: office.people.vicina, name: "Operatrice (segnaposto)" }]);
    expect(daysOf(await office.during("2026-03", one.id))).toBe("02 05 09 16 20");
    expect(daysOf(await office.during("2026-03", next.id))).toBe("10 17 24 31");
    const old = await run()(verbs.readSeries, { id: one.id });
    expect(old).toMatchObject({ until: "2026-03-09", endReason: tuesdays.reason, version: 2 });
    const again = run()(verbs.changeRhythm, { id: one.id, version: 2, from: "2026-03-03", ...tuesdays });
    expect(await office.reasons(again)).toEqual(["id issue.alreadyContinued"]);
  });

  it("keeps the last day of the series", async () => {
    const one = await office.begin({ until: "2026-03-31" });
    const next = await run()(office.verbs.changeRhythm, { id: one.id, version: 1, from: "2026-03-10", ...tuesdays });
    expect(next.until).toBe("2026-03-31");
    expect(daysOf(await office.during("2026-04"))).toBe("");
  });

  it.each([
    [{ from: "2026-03-01" }, ["from issue.inThePast"]],
    [{ from: "2026-05-01" }, ["from issue.afterSeries", "until issue.untilBeforeFrom"]],
    [{ from: "2026-03-03" }, ["from issue.beforeSeries"]],
    [{ from: "2026-03-10", end: "10:00" }, ["end issue.endsAtStart"]],
  ])("with %j is refused", async (given, reasons) => {
    const one = await office.begin({ from: "2026-03-05", until: "2026-04-30" });
    const work = run()(office.verbs.changeRhythm, { id: one.id, version: 1, ...tuesdays, ...given });
    expect(await office.reasons(work)).toEqual(reasons);
  });
});

describe("the end of a series", () => {
  it("takes away the coming dates that nobody touched", async () => {
    const { verbs } = office;
    const one = await office.begin();
    const held = await office.dateOf("2026-03-02");
    await run()(verbs.countGathering, { id: held.id, version: 1, headCount: { total: 9 } });
    const cancelled = await office.dateOf("2026-03-16");
    await run()(verbs.cancelGathering, { id: cancelled.id, version: 1, reason: "sciopero" });
    const ended = await run()(verbs.endSeries, {
      id: one.id,
      version: 1,
      until: "2026-03-05",
      reason: "fine del corso",
    });
    expect(ended).toMatchObject({ until: "2026-03-05", endReason: "fine del corso", version: 2 });
    expect(daysOf(await office.during("2026-03"))).toBe("02 05 16");
    const list = async (ended_?: "true") =>
      (await run()(verbs.listSeries, ended_ ? { ended: ended_ } : {})).items.length;
    expect([await list(), await list("true")]).toEqual([1, 1]);
    office.clock.at = new Date("2026-03-06T10:00:00.000Z");
    expect([await list(), await list("true")]).toEqual([0, 1]);
  });

  it("may be yesterday, not before", async () => {
    const one = await office.begin({ from: "2026-02-02" });
    const end = (until: string) => run()(office.verbs.endSeries, { id: one.id, version: 1, until, reason: "chiuso" });
    expect(await office.reasons(end("2026-02-28"))).toEqual(["until issue.inThePast"]);
    expect((await end("2026-03-01")).next).toEqual([]);
  });
});
