import { actor } from "@trama/directory/fixtures";
import { type Actor, InvalidInput, NotFound, publicActor } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GatheringOffice, openGatheringOffice } from "../fixtures/index.js";
import type { Gathering } from "../view.js";

let office: GatheringOffice;
let ofMill: Gathering;
let ofTower: Gathering;
beforeEach(async () => {
  office = await openGatheringOffice();
  ofMill = await office.schedule();
  ofTower = await office.as(office.coordinator)(office.verbs.scheduleGathering, {
    ...{ owner: office.tower, title: "Assemblea", kind: "council", day: "2026-03-10", start: "20:30", end: "22:30" },
  });
});
afterEach(() => office.close());

const titles = async (who: Actor, query: object = {}) =>
  (await office.as(who)(office.verbs.listGatherings, query)).items.map(({ title }) => title);
const both = ["Merenda in cortile", "Assemblea"];

/** A social worker whose person is one of the directory's. */
const worker = (): Actor => ({ ...actor("social-worker"), personId: office.people.vicina });

describe("the gatherings that somebody sees", () => {
  it("are all for a coordinator and a partner's contact, those of their club for a conductor, none for nobody", async () => {
    expect(await titles(office.coordinator)).toEqual(both);
    expect(await titles(actor({ role: "partner-contact", scope: { kind: "organisation", id: "x" } }))).toEqual(both);
    expect(await titles(office.holderOf("conductor", office.tower))).toEqual(["Assemblea"]);
    expect(
      await titles(office.holderOf("conductor", { kind: "organisation", id: office.organisations.vicini })),
    ).toEqual(["Merenda in cortile"]);
    expect(await titles(office.holderOf("conductor", { kind: "gathering", id: ofTower.id }))).toEqual(["Assemblea"]);
    for (const who of [actor("administrator"), actor("conductor"), publicActor])
      await expect(titles(who)).rejects.toThrow(NotFound);
  });

  it("are for a social worker those that name them, and those of the clubs their role names", async () => {
    const run = office.as(office.coordinator);
    expect(await titles(worker())).toEqual([]);
    const named = { operators: [office.people.vicina], title: "Assemblea", kind: "council" };
    await run(office.verbs.reviseGathering, { id: ofTower.id, version: 1, ...named });
    expect(await titles(worker())).toEqual(["Assemblea"]);
    expect((await office.as(worker())(office.verbs.readGathering, { id: ofTower.id })).may).toEqual([
      "readGathering",
      "readAttendance",
      "moveGathering",
      "cancelGathering",
      "reinstateGathering",
      "countGathering",
      "recordAttendance",
      "countMonth",
    ]);
    await expect(office.as(worker())(office.verbs.readGathering, { id: ofMill.id })).rejects.toThrow(NotFound);
    expect(await titles(office.holderOf("social-worker", office.mill))).toEqual(["Merenda in cortile"]);
  });

  it("can be changed by a conductor in their own club alone", async () => {
    const run = office.as(office.holderOf("conductor", office.mill));
    await run(office.verbs.cancelGathering, { id: ofMill.id, version: 1, reason: "sciopero" });
    const facts = { title: "Prova", kind: "opening", day: "2026-03-09", start: "10:00", end: "11:00" };
    const attempts = [
      run(office.verbs.cancelGathering, { id: ofTower.id, version: 1, reason: "sciopero" }),
      run(office.verbs.copyGathering, { id: ofTower.id, day: "2026-03-11", start: "10:00", end: "11:00" }),
      run(office.verbs.scheduleGathering, { owner: office.tower, ...facts }),
    ];
    for (const work of attempts) await expect(work).rejects.toThrow(NotFound);
    expect((await run(office.verbs.scheduleGathering, { owner: office.mill, ...facts })).title).toBe("Prova");
  });
});

it("the names of who came are for who may tell how it went", async () => {
  const { verbs } = office;
  const one = await office.schedule({ day: "2026-02-26" });
  const run = office.as(office.coordinator);
  await run(verbs.recordAttendance, { id: one.id, version: 1, presences: [{ personId: office.people.ortolana }] });
  const seen = async (who: Actor) =>
    (await office.as(who)(verbs.readGathering, { id: one.id })).presences?.length ?? null;
  expect(await seen(office.coordinator)).toBe(1);
  expect(await seen(office.holderOf("conductor", office.mill))).toBe(1);
  for (const role of ["project-manager", "board-member", "evaluator"] as const)
    expect(await seen(actor(role))).toBeNull();
});

describe("a list", () => {
  it("is of the present month, or of the days asked for, a year at most", async () => {
    await office.schedule({ day: "2026-04-01", title: "Aprile" });
    await office.schedule({ day: "2026-03-31", start: "23:00", end: "00:30", title: "Notte" });
    expect(await titles(office.coordinator)).toEqual([...both, "Notte"]);
    expect(await titles(office.coordinator, { from: "2026-03-31", to: "2026-04-01" })).toEqual(["Notte", "Aprile"]);
    expect(await titles(office.coordinator, { to: "2026-04-15" })).toEqual(["Aprile"]);
    expect(await titles(office.coordinator, { from: "2026-01-01", to: "2027-01-02" })).toHaveLength(4);
    for (const span of [
      { from: "2026-01-01", to: "2027-01-03" },
      { from: "2026-03-02", to: "2026-03-01" },
    ])
      await expect(titles(office.coordinator, span)).rejects.toThrow(InvalidInput);
  });

  it("is narrowed by owner, municipality, kind, status, title, and by what lacks its count", async () => {
    const past = await office.schedule({ day: "2026-03-01", title: "Ieri" });
    const today = await office.schedule({ day: "2026-03-02", title: "Oggi" });
    const all = await titles(office.coordinator);
    expect(all).toEqual(["Ieri", "Oggi", ...both]);
    expect(await titles(office.coordinator, { sort: "-day" })).toEqual([...all].reverse());
    expect(await titles(office.coordinator, { owner: "tower" })).toEqual(["Assemblea"]);
    expect(await titles(office.coordinator, { owner: "nobody" })).toEqual([]);
    expect(await titles(office.coordinator, { municipality: "111905" })).toEqual(["Assemblea"]);
    expect(await titles(office.coordinator, { municipality: "111999" })).toEqual([]);
    expect(await titles(office.coordinator, { kind: "council" })).toEqual(["Assemblea"]);
    expect(await titles(office.coordinator, { search: "MERENDA" })).toEqual(["Merenda in cortile"]);
    expect(await titles(office.coordinator, { countMissing: "true" })).toEqual(["Ieri"]);
    const run = office.as(office.coordinator);
    await run(office.verbs.countGathering, { id: past.id, version: 1, headCount: { total: 3 } });
    expect(await titles(office.coordinator, { countMissing: "true" })).toEqual([]);
    expect(await titles(office.coordinator, { status: "held" })).toEqual(["Ieri"]);
    await run(office.verbs.cancelGathering, { id: today.id, version: 1, reason: "neve" });
    expect(await titles(office.coordinator, { status: "cancelled" })).toEqual(["Oggi"]);
  });

  it("goes on from page to page by day and hour, none twice and none left out", async () => {
    for (const start of ["08:00", "08:00", "20:00"]) await office.schedule({ start, end: "21:00", title: start });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await office.as(office.coordinator)(office.verbs.listGatherings, {
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const whole = (await office.as(office.coordinator)(office.verbs.listGatherings, {})).items;
    expect(seen).toEqual(whole.map(({ id }) => id));
    expect(whole.map(({ start }) => start)).toEqual(["08:00", "08:00", "16:30", "20:00", "20:30"]);
  });
});

describe("everybody", () => {
  const shown = async (query: object = {}) =>
    (await office.as(publicActor)(office.verbs.listPublicGatherings, query)).items.map(
      ({ title, status }) => `${title} ${status}`,
    );

  it("sees what is public of published owners: also what is to be confirmed and what was cancelled", async () => {
    const run = office.as(office.coordinator);
    await office.schedule({ title: "Riunione interna", isPublic: false });
    await office.schedule({ title: "Gita", day: "2026-03-20", status: "tentative" });
    await run(office.verbs.cancelGathering, { id: ofMill.id, version: 1, reason: "sciopero" });
    expect(await shown()).toEqual(["Merenda in cortile cancelled", "Assemblea confirmed", "Gita tentative"]);
    expect(await shown({ ownerPath: "/circoli/tower" })).toEqual(["Assemblea confirmed"]);
    expect(await shown({ municipality: "111905" })).toEqual(["Assemblea confirmed"]);
    const tower = office.clubs.get("tower");
    if (tower) office.clubs.set("tower", { ...tower, published: false });
    expect(await shown()).toEqual(["Merenda in cortile cancelled", "Gita tentative"]);
    await expect(shown({ ownerPath: "/circoli/tower" })).rejects.toThrow(NotFound);
    await expect(office.as(publicActor)(office.verbs.readPublicGathering, { id: ofTower.id })).rejects.toThrow(
      NotFound,
    );
  });

  it("reads neither counts nor names nor paths of the office", async () => {
    const run = office.as(office.coordinator);
    const { id } = await office.schedule({ day: "2026-03-01", operators: [office.people.vicina] });
    await run(office.verbs.recordAttendance, { id, version: 1, presences: [{ personId: office.people.ortolana }] });
    await run(office.verbs.countGathering, { id, version: 2, headCount: { total: 98765 }, note: "riservato" });
    const one = await office.as(publicActor)(office.verbs.readPublicGathering, { id });
    expect(Object.keys(one).toSorted()).toEqual(
      [
        ...[
          "cancelReason",
          "day",
          "description",
          "end",
          "endDay",
          "endsAt",
          "id",
          "kind",
          "link",
          "movedFrom",
          "owner",
        ],
        ...["place", "seriesId", "start", "startsAt", "status", "title"],
      ].toSorted(),
    );
    expect(JSON.stringify(one)).not.toMatch(/98765|riservato|segnaposto|"ref"|"path"/);
  });
});
