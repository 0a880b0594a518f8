import { NotFound, type RuleBroken, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, openGatheringOffice } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);
const past = () => office.schedule({ day: "2026-02-26" });

describe("a head-count", () => {
  it("makes the gathering held, and counting again mends it", async () => {
    const { verbs } = office;
    const { id, countMissing } = await past();
    expect(countMissing).toBe(true);
    const headCount = { total: 12, bands: { minors: 8, adults: 3 }, newPeople: 2 };
    const held = await run()(verbs.countGathering, { id, version: 1, headCount, note: "pioveva" });
    expect(held).toMatchObject({ status: "held", headCount, note: "pioveva", countMissing: false });
    const mended = await run()(verbs.countGathering, { id, version: 2, headCount: { total: 11 }, note: null });
    expect(mended.headCount).toEqual({ total: 11, bands: {}, newPeople: null });
  });

  it("is possible from the day itself, not before, and not once cancelled", async () => {
    const { verbs } = office;
    const today = await office.schedule({ day: "2026-03-02", start: "23:00", end: "23:30" });
    const tomorrow = await office.schedule({ day: "2026-03-03" });
    const headCount = { total: 3 };
    expect((await run()(verbs.countGathering, { id: today.id, version: 1, headCount })).status).toBe("held");
    const early = run()(verbs.countGathering, { id: tomorrow.id, version: 1, headCount });
    expect(await office.reasons(early)).toEqual(["status refused.future"]);
    const { id } = await past();
    await run()(verbs.cancelGathering, { id, version: 1, reason: "neve" });
    expect(await office.reasons(run()(verbs.countGathering, { id, version: 2, headCount }))).toEqual([
      "status refused.cancelled",
    ]);
  });

  it("that does not add up is refused on its field", async () => {
    const { verbs } = office;
    const { id } = await past();
    const headCount = { total: 3, bands: { minors: 3, adults: 1 }, newPeople: 4 };
    expect(await office.reasons(run()(verbs.countGathering, { id, version: 1, headCount }))).toEqual([
      "headCount.total issue.bandsAboveTotal",
      "headCount.newPeople issue.newAboveTotal",
    ]);
  });

  it("taken back leaves a gathering without count and without names, which the trail keeps", async () => {
    const { verbs } = office;
    const { id } = await past();
    const presences = [{ personId: office.people.ortolana }];
    await run()(verbs.countGathering, { id, version: 1, headCount: { total: 77 } });
    await run()(verbs.recordAttendance, { id, version: 2, presences });
    const back = await run()(verbs.reinstateGathering, { id, version: 3, reason: "era un altro giorno" });
    expect(back).toMatchObject({ status: "confirmed", headCount: null, namedAttendance: 0, presences: [] });
    expect(back.countMissing).toBe(true);
    const trail = JSON.stringify((await office.content())["audit_payload"]);
    expect(trail).toContain("77");
    expect(trail).toContain(office.people.ortolana);
  });
});

describe("attendance by name", () => {
  it("counts those named when nobody has counted, and follows the list until somebody does", async () => {
    const { verbs } = office;
    const { people, organisations } = office;
    const { id } = await past();
    const first = { personId: people.vicina, organisationId: organisations.vicini, firstTime: true };
    const second = { organisationId: organisations.orto };
    const held = await run()(verbs.recordAttendance, { id, version: 1, presences: [first, second] });
    expect(held).toMatchObject({
      ...{ status: "held", namedAttendance: 2, headCount: { total: 2, bands: {}, newPeople: null } },
      presences: [
        { person: { name: "Operatrice (segnaposto)" }, organisation: { name: "Vicini" }, firstTime: true },
        { person: null, organisation: { name: "Orto" }, firstTime: false },
      ],
    });
    const shorter = await run()(verbs.recordAttendance, { id, version: 2, presences: [first] });
    expect(shorter.headCount?.total).toBe(1);
    await run()(verbs.countGathering, { id, version: 3, headCount: { total: 20 } });
    const counted = await run()(verbs.recordAttendance, { id, version: 4, presences: [first, second] });
    expect(counted.headCount?.total).toBe(20);
  });

  it("may not be more than were counted, nor the count less than those named", async () => {
    const { verbs } = office;
    const { vicina, ortolana } = office.people;
    const { id } = await past();
    await run()(verbs.countGathering, { id, version: 1, headCount: { total: 1, newPeople: 0 } });
    const presences = [{ personId: vicina }, { personId: ortolana, firstTime: true }];
    expect(await office.reasons(run()(verbs.recordAttendance, { id, version: 2, presences }))).toEqual([
      "presences issue.namedAboveTotal",
      "presences issue.firstTimeAboveNew",
    ]);
    await run()(verbs.countGathering, { id, version: 2, headCount: { total: 2, newPeople: 1 } });
    await run()(verbs.recordAttendance, { id, version: 3, presences });
    const lower = run()(verbs.countGathering, { id, version: 4, headCount: { total: 1, newPeople: 0 } });
    expect(await office.reasons(lower)).toEqual([
      "headCount.total issue.namedAboveTotal",
      "headCount.newPeople issue.firstTimeAboveNew",
    ]);
  });

  it("names somebody, once, whom the directory has", async () => {
    const { verbs } = office;
    const personId = office.people.vicina;
    const nobody = "01890000-0000-7000-8000-000000000000";
    const { id } = await past();
    const presences = [{ personId }, {}, { personId }, { personId: nobody }, { organisationId: nobody }];
    const error = await office.refusal(run()(verbs.recordAttendance, { id, version: 1, presences }));
    const codes = (error as RuleBroken).issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    expect(codes).toEqual([
      "presences.1.personId gatherings:issue.nobody",
      "presences.2 gatherings:issue.twice",
      "presences.4 gatherings:issue.twice",
      "presences.3.personId directory:issue.unknownPerson",
      "presences.4.organisationId directory:issue.unknownOrganisation",
    ]);
  });
});

describe("a month counted at once", () => {
  async function month() {
    const made = [];
    for (const day of ["2026-02-02", "2026-02-09", "2026-02-16"]) made.push(await office.schedule({ day }));
    return made.map(({ id, version }) => ({ id, version, headCount: { total: 5 } }));
  }

  it("counts every row", async () => {
    const rows = await month();
    const counted = await run()(office.verbs.countMonth, { owner: office.mill, rows });
    expect(counted.map(({ status, headCount }) => [status, headCount?.total])).toEqual([
      ["held", 5],
      ["held", 5],
      ["held", 5],
    ]);
  });

  it("counts none when one row is wrong, and names the row and the field", async () => {
    const rows = await month();
    const tower = await run()(office.verbs.scheduleGathering, {
      ...{ owner: office.tower, title: "Torre", kind: "opening", day: "2026-02-02", start: "10:00", end: "11:00" },
    });
    const wrong = rows.map((row, at) => (at === 1 ? { ...row, headCount: { total: 1, bands: { minors: 2 } } } : row));
    const work = run()(office.verbs.countMonth, {
      owner: office.mill,
      rows: [...wrong, ...wrong.slice(0, 1), { id: tower.id, version: 1, headCount: { total: 1 } }],
    });
    expect(await office.reasons(work)).toEqual([
      "rows.1.headCount.total issue.bandsAboveTotal",
      "rows.3.id issue.twice",
      "rows.4.id issue.otherOwner",
    ]);
  });

  it("counts none when somebody else changed one of them, and names it", async () => {
    const rows = await month();
    const [, second] = rows;
    const id = second?.id ?? office.mill.id;
    await run()(office.verbs.cancelGathering, { id, version: 1, reason: "neve" });
    const error = await office.refusal(run()(office.verbs.countMonth, { owner: office.mill, rows }));
    expect(error).toBeInstanceOf(StaleVersion);
    expect(error).toMatchObject({ issues: [{ path: ["rows", 1, "version"], code: "gatherings:issue.stale" }] });
  });

  it("finds nothing where one row is of somebody else", async () => {
    const rows = await month();
    const conductor = office.holderOf("conductor", office.tower);
    const work = office.as(conductor)(office.verbs.countMonth, { owner: office.mill, rows });
    expect(await office.refusal(work)).toBeInstanceOf(NotFound);
  });
});
