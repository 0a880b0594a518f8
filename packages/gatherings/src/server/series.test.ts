import { addDays, type LocalDate, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, openGatheringOffice, series } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);
const system = () => office.as({ kind: "system", name: "daily" });

const daysOf = (items: readonly { day: string }[]) => items.map(({ day }) => day.slice(8)).join(" ");
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
    expect(daysOf(await office.during("2026-07"))).toBe("02 06 09 13 16 20 23 27 30");
    expect(daysOf(await office.during("2026-08"))).toBe("31");
    const last = addDays("2026-03-02" as LocalDate, 400);
    expect(daysOf(await office.during("2027-04"))).toBe("01 05");
    expect(last).toBe("2027-04-06");
    const [first] = await office.during("2026-03");
    if (!first) throw new Error("Nothing in March");
    const whole = await run()(verbs.readGathering, { id: first.id });
    expect(whole).toMatchObject({ seriesId: one.id, operators: [{ id: office.people.vicina }], title: "Doposcuola" });
  });

  it("goes on through the closures when it is told to", async () => {
    await office.begin({ observesClosures: false });
    expect(daysOf(await office.during("2026-08"))).toBe("03 06 10 13 17 20 24 27 31");
  });

  it("may have begun in the past: those dates lack their count", async () => {
    await office.begin({ from: "2026-02-16" });
    const past = (await office.during("2026-02")).map(({ day, countMissing }) => [day.slice(8), countMissing]);
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
    expect(await office.reasons(work)).toEqual(reasons);
  });

  it("keeps 18:30 at 18:30 across the change of the clock", async () => {
    await office.begin({ rhythm: weekly("MO"), start: "18:30", end: "19:30" });
    const march = await office.during("2026-03");
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
    const { id } = await office.dateOf("2026-03-09");
    await run()(office.verbs.cancelGathering, { id, version: 1, reason: "sciopero" });
    const cancelled = (await office.during("2026-03")).filter(({ status }) => status === "cancelled");
    expect(cancelled.map(({ day }) => day)).toEqual(["2026-03-09"]);
  });

  it("moved still knows when the rule wanted it, and no other takes its place", async () => {
    const one = await office.begin();
    const { id } = await office.dateOf("2026-03-09");
    const moved = await run()(office.verbs.moveGathering, {
      id,
      version: 1,
      day: "2026-03-10",
      start: "17:00",
      end: "19:00",
    });
    expect(moved.movedFrom).toEqual({ day: "2026-03-09", start: "16:30" });
    await system()(office.verbs.extendSeries, {});
    expect(daysOf(await office.during("2026-03", one.id))).toBe("02 05 10 12 16 19 23 26 30");
  });
});

describe("the facts of a series", () => {
  it("changed, change its coming dates, but those with facts of their own, and those past", async () => {
    const { verbs } = office;
    const one = await office.begin({ from: "2026-02-26" });
    const own = await office.dateOf("2026-03-09");
    await run()(verbs.reviseGathering, { id: own.id, version: 1, title: "Festa", kind: "opening" });
    const moved = await office.dateOf("2026-03-12");
    await run()(verbs.moveGathering, { id: moved.id, version: 1, day: "2026-03-13", start: "17:00", end: "18:00" });
    const facts = { title: "Compiti insieme", kind: "opening", operators: [office.people.ortolana] };
    const changed = await run()(verbs.reviseSeries, { id: one.id, version: 1, ...facts });
    expect(changed).toMatchObject({ version: 2, title: "Compiti insieme" });
    const titles = [...(await office.during("2026-02")), ...(await office.during("2026-03"))].map(
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
