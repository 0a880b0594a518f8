import { addDays, InvalidInput, type LocalDate, RuleBroken, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, gatheringsSection, openGatheringOffice, series } from "../fixtures/index.js";
import type { GatheringSummary } from "../view.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);
const system = () => office.as({ kind: "system", name: "daily" });
async function said(work: Promise<unknown>): Promise<unknown> {
  const error = await office.refusal(work);
  if (!(error instanceof RuleBroken || error instanceof InvalidInput)) throw error;
  return error.issues.map(({ path, code }) => `${path.join(".")} ${code.replace("gatherings:", "")}`);
}

/** The gatherings of a month, of every series and alone. */
async function during(month: string, seriesId?: string): Promise<GatheringSummary[]> {
  const span = { from: `${month}-01` as LocalDate, limit: 200, ...(seriesId === undefined ? {} : { seriesId }) };
  return (await run()(office.verbs.listGatherings, span)).items;
}
const daysOf = (items: readonly { day: string }[]) => items.map(({ day }) => day.slice(8)).join(" ");
async function dateOf(day: string): Promise<GatheringSummary> {
  const found = (await during(day.slice(0, 7))).find((one) => one.day === day);
  if (!found) throw new Error(`Nothing on ${day}`);
  return found;
}
const weekly = (...on: ("MO" | "TU" | "TH")[]) => ({ every: "week" as const, on });

describe("a series begun", () => {
  it("has its dates as gatherings 400 days ahead, closures left out", async () => {
    const { verbs } = office;
    const one = await office.begin({ operators: [office.people.vicina] });
    expect(one.next.map(({ day }) => day)).toEqual([
      "2026-03-02",
      "2026-03-05",
      "2026-03-09",
      "2026-03-12",
      "2026-03-16",
    ]);
    expect(daysOf(await during("2026-07"))).toBe("02 06 09 13 16 20 23 27 30");
    expect(daysOf(await during("2026-08"))).toBe("31");
    const last = addDays("2026-03-02" as LocalDate, 400);
    expect(daysOf(await during("2027-04"))).toBe("01 05");
    expect(last).toBe("2027-04-06");
    const [first] = await during("2026-03");
    if (!first) throw new Error("Nothing in March");
    const whole = await run()(verbs.readGathering, { id: first.id });
    expect(whole).toMatchObject({ seriesId: one.id, operators: [{ id: office.people.vicina }], title: "Doposcuola" });
  });

  it("goes on through the closures when it is told to", async () => {
    await office.begin({ observesClosures: false });
    expect(daysOf(await during("2026-08"))).toBe("03 06 10 13 17 20 24 27 31");
  });

  it("may have begun in the past: those dates lack their count", async () => {
    await office.begin({ from: "2026-02-16" });
    const past = (await during("2026-02")).map(({ day, countMissing }) => [day.slice(8), countMissing]);
    expect(past).toEqual([
      ["16", true],
      ["19", true],
      ["23", true],
      ["26", true],
    ]);
  });

  it.each([
    [{ until: "2026-03-01" }, ["until issue.untilBeforeFrom"]],
    [{ until: "2026-03-04", rhythm: weekly("TH") }, ["until issue.noDates"]],
    [{ rhythm: { every: "monthDay", day: 31, interval: 12 }, from: "2026-04-02" }, ["rhythm issue.noDates"]],
    [{ start: "16:30", end: "16:30" }, ["end issue.endsAtStart"]],
    [{ from: "2022-03-02" }, ["from issue.fromTooLongAgo"]],
    [{ kind: "party" }, ["kind issue.unknownKind"]],
    [{ owner: { kind: "club", id: "nobody" } }, ["owner issue.unknownOwner"]],
  ] as const)("with %j is refused", async (given, reasons) => {
    const work = run()(office.verbs.openSeries, { owner: office.mill, ...series(), ...(given as object) });
    expect(await said(work)).toEqual(reasons);
  });

  it("keeps 18:30 at 18:30 across the change of the clock", async () => {
    await office.begin({ rhythm: weekly("MO"), start: "18:30", end: "19:30" });
    const march = await during("2026-03");
    expect(march.map(({ start, startsAt }) => [start, startsAt.slice(11, 16)])).toEqual([
      ["18:30", "17:30"],
      ["18:30", "17:30"],
      ["18:30", "17:30"],
      ["18:30", "17:30"],
      ["18:30", "16:30"],
    ]);
  });
});

describe("one date of a series", () => {
  it("is cancelled alone", async () => {
    await office.begin();
    const { id } = await dateOf("2026-03-09");
    await run()(office.verbs.cancelGathering, { id, version: 1, reason: "sciopero" });
    const cancelled = (await during("2026-03")).filter(({ status }) => status === "cancelled");
    expect(cancelled.map(({ day }) => day)).toEqual(["2026-03-09"]);
  });

  it("moved still knows when the rule wanted it, and no other takes its place", async () => {
    const one = await office.begin();
    const { id } = await dateOf("2026-03-09");
    const moved = await run()(office.verbs.moveGathering, {
      id,
      version: 1,
      day: "2026-03-10",
      start: "17:00",
      end: "19:00",
    });
    expect(moved.movedFrom).toEqual({ day: "2026-03-09", start: "16:30" });
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await during("2026-03", one.id))).toBe("02 05 10 12 16 19 23 26 30");
  });
});

describe("the facts of a series", () => {
  it("changed, change its coming dates, but those with facts of their own, and those past", async () => {
    const { verbs } = office;
    const one = await office.begin({ from: "2026-02-26" });
    const own = await dateOf("2026-03-09");
    await run()(verbs.reviseGathering, { id: own.id, version: 1, title: "Festa", kind: "opening" });
    const moved = await dateOf("2026-03-12");
    await run()(verbs.moveGathering, { id: moved.id, version: 1, day: "2026-03-13", start: "17:00", end: "18:00" });
    const facts = { title: "Compiti insieme", kind: "opening", operators: [office.people.ortolana] };
    const changed = await run()(verbs.reviseSeries, { id: one.id, version: 1, ...facts });
    expect(changed).toMatchObject({ version: 2, title: "Compiti insieme" });
    const titles = [...(await during("2026-02")), ...(await during("2026-03"))].map(
      ({ day, title }) => `${day.slice(8)} ${title}`,
    );
    expect(titles.slice(0, 5)).toEqual([
      "26 Doposcuola",
      "02 Compiti insieme",
      "05 Compiti insieme",
      "09 Festa",
      "13 Compiti insieme",
    ]);
    const [coming] = changed.next;
    if (!coming) throw new Error("Nothing is coming");
    const whole = await run()(verbs.readGathering, { id: coming.id });
    expect(whole).toMatchObject({ version: 2, operators: [{ id: office.people.ortolana }] });
    const late = run()(verbs.reviseSeries, { id: one.id, version: 1, ...facts });
    expect(await office.refusal(late)).toBeInstanceOf(StaleVersion);
  });
});

describe("another rhythm", () => {
  const tuesdays = { start: "10:00", end: "12:00", rhythm: weekly("TU"), reason: "cambia l'orario della scuola" };

  it("ends the series the day before, and another continues it; what somebody touched stays", async () => {
    const { verbs } = office;
    const one = await office.begin({ operators: [office.people.vicina] });
    const cancelled = await dateOf("2026-03-16");
    await run()(verbs.cancelGathering, { id: cancelled.id, version: 1, reason: "sciopero" });
    const moved = await dateOf("2026-03-19");
    await run()(verbs.moveGathering, { id: moved.id, version: 1, day: "2026-03-20", start: "17:00", end: "18:00" });
    const next = await run()(verbs.changeRhythm, { id: one.id, version: 1, from: "2026-03-10", ...tuesdays });
    expect(next).toMatchObject({ continues: one.id, from: "2026-03-10", title: "Doposcuola", version: 1, until: null });
    expect(next.operators).toEqual([{ id: office.people.vicina, name: "Operatrice (segnaposto)" }]);
    expect(daysOf(await during("2026-03", one.id))).toBe("02 05 09 16 20");
    expect(daysOf(await during("2026-03", next.id))).toBe("10 17 24 31");
    const old = await run()(verbs.readSeries, { id: one.id });
    expect(old).toMatchObject({ until: "2026-03-09", endReason: tuesdays.reason, version: 2 });
    const again = run()(verbs.changeRhythm, { id: one.id, version: 2, from: "2026-03-03", ...tuesdays });
    expect(await said(again)).toEqual(["id issue.alreadyContinued"]);
  });

  it("keeps the last day of the series", async () => {
    const one = await office.begin({ until: "2026-03-31" });
    const next = await run()(office.verbs.changeRhythm, { id: one.id, version: 1, from: "2026-03-10", ...tuesdays });
    expect(next.until).toBe("2026-03-31");
    expect(daysOf(await during("2026-04"))).toBe("");
  });

  it.each([
    [{ from: "2026-03-01" }, ["from issue.inThePast"]],
    [{ from: "2026-05-01" }, ["from issue.afterSeries", "until issue.untilBeforeFrom"]],
    [{ from: "2026-03-03" }, ["from issue.beforeSeries"]],
    [{ from: "2026-03-10", end: "10:00" }, ["end issue.endsAtStart"]],
  ])("with %j is refused", async (given, reasons) => {
    const one = await office.begin({ from: "2026-03-05", until: "2026-04-30" });
    const work = run()(office.verbs.changeRhythm, { id: one.id, version: 1, ...tuesdays, ...given });
    expect(await said(work)).toEqual(reasons);
  });
});

describe("the end of a series", () => {
  it("takes away the coming dates that nobody touched", async () => {
    const { verbs } = office;
    const one = await office.begin();
    const held = await dateOf("2026-03-02");
    await run()(verbs.countGathering, { id: held.id, version: 1, headCount: { total: 9 } });
    const cancelled = await dateOf("2026-03-16");
    await run()(verbs.cancelGathering, { id: cancelled.id, version: 1, reason: "sciopero" });
    const ended = await run()(verbs.endSeries, {
      id: one.id,
      version: 1,
      until: "2026-03-05",
      reason: "fine del corso",
    });
    expect(ended).toMatchObject({ until: "2026-03-05", endReason: "fine del corso", version: 2 });
    expect(daysOf(await during("2026-03"))).toBe("02 05 16");
    const list = async (ended_?: "true") =>
      (await run()(verbs.listSeries, ended_ ? { ended: ended_ } : {})).items.length;
    expect([await list(), await list("true")]).toEqual([1, 1]);
    office.clock.at = new Date("2026-03-06T10:00:00.000Z");
    expect([await list(), await list("true")]).toEqual([0, 1]);
  });

  it("may be yesterday, not before", async () => {
    const one = await office.begin({ from: "2026-02-02" });
    const end = (until: string) =>
      run()(office.verbs.endSeries, { id: one.id, version: 1, until: until as LocalDate, reason: "chiuso" });
    expect(await said(end("2026-02-28"))).toEqual(["until issue.inThePast"]);
    expect((await end("2026-03-01")).next).toEqual([]);
  });
});

describe("carrying series on", () => {
  it("adds the days that have come into reach, and doing it again changes nothing", async () => {
    await office.begin();
    office.clock.at = new Date("2026-03-12T10:00:00.000Z");
    expect(await system()(office.verbs.extendSeries, {})).toEqual({ added: 3, removed: 0 });
    const before = (await office.content())["gathering"];
    expect(await system()(office.verbs.extendSeries, {})).toEqual({ added: 0, removed: 0 });
    expect((await office.content())["gathering"]).toEqual(before);
  });

  it("leaves no gap, however long nobody did it", async () => {
    const one = await office.begin();
    office.clock.at = new Date("2027-09-12T10:00:00.000Z");
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await during("2027-04", one.id))).toBe("01 05 08 12 15 19 22 26 29");
    expect(daysOf(await during("2027-06", one.id))).toBe("03 07 10 14 17 21 24 28");
  });

  it("follows the closures in force: coming dates go and come back, those touched stay", async () => {
    await office.begin();
    const touched = await dateOf("2026-04-06");
    await run()(office.verbs.moveGathering, {
      id: touched.id,
      version: 1,
      day: "2026-04-07",
      start: "16:30",
      end: "18:30",
    });
    const easter = gatheringsSection({ closures: [{ name: "Pasqua", from: "2026-04-02", to: "2026-04-07" }] });
    const { gatherings } = office.sections;
    office.sections = { ...office.sections, gatherings: easter };
    const { added, removed } = await system()(office.verbs.extendSeries, {});
    expect([added, removed]).toEqual([8, 1]);
    expect(daysOf(await during("2026-04"))).toBe("07 09 13 16 20 23 27 30");
    expect(daysOf(await during("2026-08"))).toBe("03 06 10 13 17 20 24 27 31");
    office.sections = { ...office.sections, gatherings };
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await during("2026-04"))).toBe("02 07 09 13 16 20 23 27 30");
    expect(daysOf(await during("2026-08"))).toBe("31");
  });

  it("stops where the owner closes", async () => {
    await office.begin();
    const mill = office.clubs.get("mill");
    if (mill) office.clubs.set("mill", { ...mill, until: "2026-03-09" as LocalDate });
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await during("2026-03"))).toBe("02 05 09");
  });

  it("is for the instance alone", async () => {
    await expect(run()(office.verbs.extendSeries, {})).rejects.toThrow("notFound");
  });
});
