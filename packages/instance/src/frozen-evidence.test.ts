import type { Gathering } from "@trama/gatherings";
import type { EvaluationStage } from "@trama/indicators";
import { indicatorTables } from "@trama/indicators/tables";
import type { Id, LocalDate } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

/*
 * A year is closed with its figures; then life goes on, through the same doors: somebody remembers an evening, a name was
 * wrong, an evening never was, another was a year later. Each figure still says what it was, and what has changed since.
 */

const year = { from: "2026-01-01", to: "2026-12-31" };
const hours = { start: "16:30", end: "18:30" };
const indicators = { held: "INC", attendances: "PRE", people: "PER" };

let made: TemporaryInstance;
let people: Id<"person">[];
let stage: EvaluationStage;
let first: Gathering;
const evenings = new Map<string, Gathering>();
let today = "2027-02-01";

beforeAll(async () => {
  made = await temporaryInstance({ clock: { now: () => new Date(`${today}T10:00:00.000Z`) } });
  people = await Promise.all([1, 2, 3, 4].map(register));
  for (const [at, title] of ["Cucito", "Cena", "Orto", "Lettura"].entries())
    evenings.set(title, await hold(title, `2026-03-0${at + 1}`, [at % 2, 2]));
  stage = await close();
  first = evening("Cucito");
  today = "2027-03-01";
  await hold("Ricordata dopo", "2026-05-05", [3]);
  await correct();
  await takeAway(evening("Cena"));
  await moveToNextYear(evening("Orto"));
  const { id, version } = await made.asSystem()(verbs.readGathering, { id: evening("Lettura").id });
  await made.asSystem()(verbs.reviseGathering, { id, version, title: "Lettura ad alta voce", kind: "activity" });
});
afterAll(() => made.close());

const evening = (title: string): Gathering => {
  const found = evenings.get(title);
  if (!found) throw new Error(`No evening called ${title}`);
  return found;
};

async function register(at: number): Promise<Id<"person">> {
  const facts = { name: `Persona ${at} (segnaposto)`, nameToEnter: true, positions: [] };
  return (await made.asSystem()(verbs.registerPerson, facts)).id;
}

const namesOf = (which: readonly number[]) =>
  which.flatMap((at) => {
    const personId = people[at];
    return personId === undefined ? [] : [{ personId, organisationId: null, firstTime: false }];
  });

/** An evening of a lab with so many people, some of them by name. */
async function hold(title: string, day: string, which: readonly number[]): Promise<Gathering> {
  const run = made.asSystem();
  const [lab] = (await run(verbs.listLabs, { search: "Mulino", limit: 1 })).items;
  if (!lab) throw new Error("There is no lab");
  const owner = { kind: "lab", id: lab.id };
  let one = await run(verbs.scheduleGathering, { owner, title, kind: "activity", day, ...hours });
  one = await run(verbs.countGathering, { id: one.id, version: one.version, headCount: { total: 10 } });
  return await run(verbs.recordAttendance, { id: one.id, version: one.version, presences: namesOf(which) });
}

async function close(): Promise<EvaluationStage> {
  const run = made.asSystem();
  let one = await run(verbs.openEvaluationStage, { stage: "final", ...year });
  const at = () => ({ id: one.id, version: one.version });
  one = await run(verbs.advanceEvaluationStage, { ...at(), to: "dataCollected" });
  one = await run(verbs.recordFinding, { ...at(), conclusion: "noted", text: "Visto" });
  one = await run(verbs.advanceEvaluationStage, { ...at(), to: "assessed" });
  return await run(verbs.advanceEvaluationStage, { ...at(), to: "closed" });
}

/** One of the two who were named had not been there, and there were twelve. */
async function correct(): Promise<void> {
  const run = made.asSystem();
  const named = await run(verbs.recordAttendance, { id: first.id, version: first.version, presences: namesOf([0]) });
  await run(verbs.countGathering, { id: named.id, version: named.version, headCount: { total: 12 } });
}

async function takeAway({ id, version }: Gathering): Promise<void> {
  const run = made.asSystem();
  const back = await run(verbs.reinstateGathering, { id, version, reason: "Non c'è stata" });
  await run(verbs.cancelGathering, { id, version: back.version, reason: "Non c'è stata" });
}

async function moveToNextYear({ id, version }: Gathering): Promise<void> {
  const run = made.asSystem();
  let one = await run(verbs.reinstateGathering, { id, version, reason: "Data sbagliata" });
  const when = { day: "2027-02-20" as LocalDate, ...hours, reason: "Data sbagliata" };
  one = await run(verbs.moveGathering, { id, version: one.version, ...when });
  one = await run(verbs.countGathering, { id, version: one.version, headCount: { total: 10 } });
  await run(verbs.recordAttendance, { id, version: one.version, presences: namesOf([0, 2]) });
}

async function recomputed(indicator: string) {
  const figure = stage.figures.find((one) => one.indicator === indicator);
  if (!figure) throw new Error(`${indicator} was not kept`);
  return await made.asSystem()(verbs.recomputeFigure, { id: stage.id, figureId: figure.id });
}

/** What changed, by the name of the evening. */
const told = ({ changes }: Awaited<ReturnType<typeof recomputed>>) =>
  Object.fromEntries(changes.map(({ title, reason, before, now }) => [title, [reason, before, now]]));

describe("a figure that was kept", () => {
  it("stays as it was, beside what it would be now", async () => {
    const of = async (indicator: string) => {
      const { frozen, now, same } = await recomputed(indicator);
      return [frozen.figure?.value, now.figure?.value, same];
    };
    expect(await of(indicators.held)).toEqual([4, 3, false]);
    expect(await of(indicators.attendances)).toEqual([40, 32, false]);
    expect(await of(indicators.people)).toEqual([3, 4, false]);
  });

  it("tells a late entry, a correction and a deletion apart", async () => {
    const [late, gone, elsewhere] = ["Ricordata dopo", "Cena", "Orto"];
    expect(told(await recomputed(indicators.held))).toEqual({
      [late]: ["lateEntry", null, 1],
      [gone]: ["deletion", 1, null],
      [elsewhere]: ["correction", 1, null],
    });
    expect(told(await recomputed(indicators.attendances))).toEqual({
      [late]: ["lateEntry", null, 10],
      [first.title]: ["correction", 10, 12],
      [gone]: ["deletion", 10, null],
      [elsewhere]: ["correction", 10, null],
    });
    expect(told(await recomputed(indicators.people))).toEqual({
      [late]: ["lateEntry", null, 1],
      [first.title]: ["correction", 2, 1],
      [gone]: ["deletion", 2, null],
      [elsewhere]: ["correction", 2, null],
    });
  });

  it("says what was written since on each record that changed", async () => {
    const { changes } = await recomputed(indicators.attendances);
    const written = Object.fromEntries(changes.map((one) => [one.title, one.changes.map(({ verb }) => verb)]));
    expect(written).toEqual({
      "Ricordata dopo": ["scheduleGathering", "countGathering", "recordAttendance"],
      [first.title]: ["recordAttendance", "countGathering"],
      Cena: ["reinstateGathering", "cancelGathering"],
      Orto: ["reinstateGathering", "moveGathering", "countGathering", "recordAttendance"],
    });
  });
});

describe("the evidence of a figure that was kept", () => {
  it("gives the records as they were: name, day and what each brought", async () => {
    const { records } = await recomputed(indicators.attendances);
    expect(Object.fromEntries(records.map(({ title, day, value }) => [title, [day, value]]))).toEqual({
      Cucito: ["2026-03-01", 10],
      Cena: ["2026-03-02", 10],
      Orto: ["2026-03-03", 10],
      Lettura: ["2026-03-04", 10],
    });
    expect(records.every(({ ref, path }) => path === `/calendario/${ref.id}`)).toBe(true);
  });

  it("is beside the evidence of today, which has what was entered since", async () => {
    const evidence = await made.asSystem()(verbs.readEvidence, { indicator: indicators.attendances, ...year });
    expect(Object.fromEntries(evidence.records.map(({ title, value }) => [title, value]))).toEqual({
      Cucito: 12,
      "Lettura ad alta voce": 10,
      "Ricordata dopo": 10,
    });
  });

  it("keeps nobody: whoever is forgotten is not found in it", async () => {
    const { frozenFact } = indicatorTables(made.instance.database);
    const kept = JSON.stringify(await made.instance.database.read.select().from(frozenFact));
    expect(kept).toContain("Cena");
    for (const [at, id] of people.entries()) {
      expect(kept).not.toContain(id);
      expect(kept).not.toContain(`Persona ${at + 1}`);
    }
  });
});
