import { NotFound, RuleBroken, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, gathering, openGatheringOffice } from "../fixtures/index.js";

let office: GatheringOffice;
beforeEach(async () => {
  office = await openGatheringOffice();
});
afterEach(() => office.close());

const run = () => office.as(office.coordinator);

describe("a gathering put into the calendar", () => {
  it("is confirmed, of its owner, at the place of its owner unless it has one", async () => {
    const one = await office.schedule({ operators: [office.people.vicina] });
    expect(one).toMatchObject({
      ...{ version: 1, status: "confirmed", seriesId: null, movedFrom: null, headCount: null, namedAttendance: 0 },
      ...{ day: "2026-03-09", start: "16:30", endDay: "2026-03-09", end: "18:30" },
      ...{ startsAt: "2026-03-09T15:30:00.000Z", endsAt: "2026-03-09T17:30:00.000Z" },
      owner: { ref: office.mill, title: "Il Mulino" },
      place: { name: "Sede: Il Mulino", own: false },
      operators: [{ id: office.people.vicina, name: "Operatrice (segnaposto)" }],
    });
    const elsewhere = await office.schedule({ place: "Biblioteca", address: "Via Lunga 3" });
    expect(elsewhere.place).toEqual({ name: "Biblioteca", address: "Via Lunga 3", own: true });
  });

  it("may end after midnight", async () => {
    const one = await office.schedule({ start: "21:00", end: "00:30" });
    expect([one.endDay, one.endsAt]).toEqual(["2026-03-10", "2026-03-09T23:30:00.000Z"]);
  });

  it.each([
    [{ owner: { kind: "club", id: "nobody" } }, ["owner issue.unknownOwner"]],
    [{ owner: { kind: "dragon", id: "mill" } }, ["owner issue.unknownOwner"]],
    [{ kind: "party" }, ["kind issue.unknownKind"]],
    [{ kind: "fair" }, ["kind issue.unknownKind"]],
    [{ start: "16:30", end: "16:30" }, ["end issue.endsAtStart"]],
    [{ address: "Via Lunga 3" }, ["place issue.addressWithoutPlace"]],
    [{ day: "2126-03-09" }, ["day issue.dayOutOfReach"]],
  ])("is refused with %j", async (given, reasons) => {
    const work = run()(office.verbs.scheduleGathering, { owner: office.mill, ...gathering(), ...given });
    expect(await office.reasons(work)).toEqual(reasons);
  });

  it("is refused when an operator is not in the directory, who is named", async () => {
    const nobody = "01890000-0000-7000-8000-000000000000";
    const error = await office.refusal(office.schedule({ operators: [office.people.vicina, nobody] }));
    expect(error).toMatchObject({ issues: [{ path: ["operators", 1], code: "directory:issue.unknownPerson" }] });
  });

  it("is refused after its owner has closed, and allowed until that day", async () => {
    const mill = office.clubs.get("mill");
    if (mill) office.clubs.set("mill", { ...mill, until: (await office.schedule()).day });
    await office.schedule({ day: "2026-03-09" });
    expect(await office.reasons(office.schedule({ day: "2026-03-10" }))).toEqual(["day issue.ownerClosed"]);
  });
});

describe("a change", () => {
  it("of what is done keeps day and count, and a kind no longer in use", async () => {
    const { verbs } = office;
    const one = await office.schedule();
    office.sections = {
      ...office.sections,
      gatherings: { kinds: [{ code: "opening", it: "Apertura", retired: true }], bands: [], closures: [] },
    };
    const facts = { title: "Merenda lunga", kind: "opening", operators: [office.people.ortolana] };
    const changed = await run()(verbs.reviseGathering, { id: one.id, version: 1, ...facts });
    expect(changed).toMatchObject({
      version: 2,
      title: "Merenda lunga",
      day: one.day,
      operators: [{ name: "Volontaria (segnaposto)" }],
    });
    await expect(office.schedule()).rejects.toThrow(RuleBroken);
  });

  it("of a version that somebody else has changed is refused", async () => {
    const { verbs } = office;
    const { id } = await office.schedule();
    await run()(verbs.cancelGathering, { id, version: 1, reason: "sciopero" });
    const late = run()(verbs.reinstateGathering, { id, version: 1, reason: "si fa" });
    expect(await office.refusal(late)).toBeInstanceOf(StaleVersion);
  });

  it("of day and hour moves it, unless it was held or cancelled", async () => {
    const { verbs } = office;
    const { id } = await office.schedule({ day: "2026-03-02" });
    const when = { day: "2026-03-01", start: "10:00", end: "12:00" };
    const moved = await run()(verbs.moveGathering, { id, version: 1, ...when, reason: "sala occupata" });
    expect(moved).toMatchObject({ version: 2, ...when, endDay: "2026-03-01", movedFrom: null });
    await run()(verbs.countGathering, { id, version: 2, headCount: { total: 4 } });
    expect(await office.reasons(run()(verbs.moveGathering, { id, version: 3, ...when }))).toEqual([
      "status refused.held",
    ]);
    const same = run()(verbs.moveGathering, { id, version: 3, ...when, end: "10:00" });
    expect(await office.reasons(same)).toEqual(["status refused.held", "end issue.endsAtStart"]);
  });
});

describe("the status", () => {
  it("goes from tentative to confirmed, and to cancelled with a reason that stays until it is taken back", async () => {
    const { verbs } = office;
    const { id, status } = await office.schedule({ status: "tentative" });
    expect(status).toBe("tentative");
    const confirmed = await run()(verbs.confirmGathering, { id, version: 1 });
    expect(confirmed.status).toBe("confirmed");
    expect(await office.reasons(run()(verbs.confirmGathering, { id, version: 2 }))).toEqual([
      "status refused.confirmed",
    ]);
    const cancelled = await run()(verbs.cancelGathering, { id, version: 2, reason: "sciopero dei treni" });
    expect(cancelled).toMatchObject({ status: "cancelled", cancelReason: "sciopero dei treni" });
    expect(await office.reasons(run()(verbs.cancelGathering, { id, version: 3, reason: "neve" }))).toEqual([
      "status refused.cancelled",
    ]);
    const back = await run()(verbs.reinstateGathering, { id, version: 3, reason: "sciopero revocato" });
    expect(back).toMatchObject({ status: "confirmed", cancelReason: null });
    expect(await office.reasons(run()(verbs.reinstateGathering, { id, version: 4, reason: "di nuovo" }))).toEqual([
      "status refused.confirmed",
    ]);
  });

  it("asks for a reason to cancel and to take back", async () => {
    const { verbs } = office;
    const { id } = await office.schedule();
    for (const reason of ["", "  ", "no"]) {
      const work = run()(verbs.cancelGathering, { id, version: 1, reason });
      expect(await office.refusal(work)).toMatchObject({ issues: [{ path: ["reason"] }] });
    }
  });
});

describe("a copy", () => {
  it("is another gathering, alone, on its own day, with the same facts and nothing of the outcome", async () => {
    const { verbs } = office;
    const series = await office.begin({ operators: [office.people.vicina] });
    const [first] = series.next;
    if (!first) throw new Error("The series has no dates");
    const held = await run()(verbs.countGathering, { id: first.id, version: 1, headCount: { total: 7 } });
    const copy = await run()(verbs.copyGathering, { id: held.id, day: "2026-03-21", start: "10:00", end: "12:00" });
    expect(copy).toMatchObject({
      ...{ title: "Doposcuola", seriesId: null, day: "2026-03-21", status: "confirmed", headCount: null, version: 1 },
      operators: [{ id: office.people.vicina }],
    });
    expect(copy.id).not.toBe(held.id);
  });
});

describe("the trail", () => {
  it("keeps the reason of what was done", async () => {
    const { verbs } = office;
    const { id } = await office.schedule();
    const when = { day: "2026-03-10", start: "10:00", end: "12:00" };
    await run()(verbs.moveGathering, { id, version: 1, ...when, reason: "sala occupata" });
    await run()(verbs.cancelGathering, { id, version: 2, reason: "sciopero" });
    await run()(verbs.reinstateGathering, { id, version: 3, reason: "revocato" });
    const payloads = JSON.stringify((await office.content())["audit_payload"]);
    for (const reason of ["sala occupata", "sciopero", "revocato"]) expect(payloads).toContain(reason);
  });
});

it("what is not there is not found", async () => {
  const { verbs } = office;
  const id = "01890000-0000-7000-8000-000000000000";
  const asked = [
    run()(verbs.readGathering, { id }),
    run()(verbs.cancelGathering, { id, version: 1, reason: "prova" }),
    run()(verbs.copyGathering, { id, day: "2026-03-10", start: "10:00", end: "12:00" }),
    run()(verbs.readSeries, { id }),
    run()(verbs.readPublicGathering, { id }),
  ];
  for (const work of asked) await expect(work).rejects.toThrow(NotFound);
});
