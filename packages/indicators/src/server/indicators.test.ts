import { actor, type Office, organisation } from "@trama/directory/fixtures";
import { registerOrganisation, registerPerson, revisePerson } from "@trama/directory/server";
import { Conflict, NotFound, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIndicatorOffice, verbs } from "../fixtures/indicator-office.js";
import type { StageId } from "../stage.js";

let office: Office;
beforeEach(async () => {
  office = await openIndicatorOffice();
});
afterEach(() => office.close());

const indicator = "INT-1";
const year = { from: "2026-01-01", to: "2026-12-31" };

describe("a target", () => {
  it("is replaced with a reason, and the one before stays", async () => {
    const run = office.as(actor("evaluator"));
    await run(verbs.setTarget, { indicator, stage: "final", value: 30 });
    const again = { indicator, stage: "final", value: 40 };
    expect(await office.refusal(run(verbs.setTarget, again))).toBeInstanceOf(StaleVersion);
    expect(await office.refusal(run(verbs.setTarget, { ...again, revision: 1 }))).toMatchObject({
      issues: [{ path: ["reason"] }],
    });
    await run(verbs.setTarget, { ...again, revision: 1, reason: "Si è visto che si può" });
    const { targets } = await run(verbs.readIndicator, { indicator });
    expect(targets.map(({ revision, value, live }) => [revision, value, live])).toEqual([
      [1, 30, false],
      [2, 40, true],
    ]);
  });

  it("is of a stage and of a part of the territory that there are", async () => {
    const run = office.as(actor("coordinator"));
    const tried = (given: object) =>
      office.refusal(run(verbs.setTarget, { indicator, stage: "final", value: 1, ...given }));
    expect(await tried({ stage: "never" })).toMatchObject({ issues: [{ path: ["stage"] }] });
    expect(await tried({ scope: { kind: "municipality", id: "111901" } })).toMatchObject({
      issues: [{ path: ["scope", "kind"], code: "indicators:issue.otherScope" }],
    });
    expect(await tried({ scope: { kind: "lab", id: "nowhere" } })).toMatchObject({
      issues: [{ path: ["scope", "id"], code: "indicators:issue.noSuchScope" }],
    });
    expect(await tried({ indicator: "NONE" })).toBeInstanceOf(NotFound);
  });

  it("is not the board's to set, nor of a lab that is not the conductor's", async () => {
    const given = { indicator, stage: "final", value: 1 };
    const conductor = actor({ role: "conductor", scope: { kind: "lab", id: "own" } });
    for (const who of [actor("board-member"), conductor])
      expect(await office.refusal(office.as(who)(verbs.setTarget, given))).toBeInstanceOf(NotFound);
  });
});

describe("an observation", () => {
  it("is corrected by another, once, and only the last counts", async () => {
    const run = office.as(actor("coordinator"));
    const seen = { indicator, on: "2026-02-01", value: 12, qualifier: "~" as const };
    const first = await run(verbs.recordObservation, seen);
    const correction = { indicator, observationId: first.id, on: "2026-02-01", value: 13, reason: "Contate due volte" };
    const second = await run(verbs.correctObservation, correction);
    expect(await office.refusal(run(verbs.correctObservation, correction))).toBeInstanceOf(Conflict);
    expect((await run(verbs.readDashboard, year)).items[0]?.observed).toMatchObject({ value: 13, qualifier: "=" });
    const { observations } = await run(verbs.readIndicator, { indicator });
    expect(observations.map(({ id, correctedBy }) => [id, correctedBy])).toEqual([
      [second.id, null],
      [first.id, second.id],
    ]);
    await run(verbs.correctObservation, { ...correction, observationId: second.id, value: null });
    expect((await run(verbs.readDashboard, year)).items[0]?.observed).toBeNull();
  });

  it("is of the past, and told apart only as the indicator can be", async () => {
    const run = office.as(actor("coordinator"));
    const late = run(verbs.recordObservation, { indicator, on: "2026-03-03", value: 1, parts: { colour: { red: 1 } } });
    expect(await office.refusal(late)).toMatchObject({ issues: [{ path: ["on"] }, { path: ["parts", "colour"] }] });
  });
});

describe("an evaluation", () => {
  const take = async (to: "dataCollected" | "assessed" | "closed", id: StageId, version: number) =>
    await office.as(actor("evaluator"))(verbs.advanceEvaluationStage, { id, version, to });

  async function closed() {
    const run = office.as(actor("evaluator"));
    const one = await run(verbs.openEvaluationStage, { stage: "final", ...year });
    const collected = await take("dataCollected", one.id, 1);
    const at = { id: one.id, version: collected.version };
    const found = await run(verbs.recordFinding, { ...at, conclusion: "partly", text: "Metà delle attese" });
    return await take("closed", one.id, (await take("assessed", one.id, found.version)).version);
  }

  it("takes one step at a time, and is not assessed before something is found", async () => {
    const run = office.as(actor("evaluator"));
    const { id, version } = await run(verbs.openEvaluationStage, { stage: "final", ...year });
    expect(await office.refusal(take("assessed", id, version))).toMatchObject({ code: "indicators:error.stageOrder" });
    const collected = await take("dataCollected", id, version);
    expect(await office.refusal(take("assessed", id, collected.version))).toMatchObject({
      code: "indicators:error.nothingFound",
    });
    expect(await office.refusal(run(verbs.openEvaluationStage, { stage: "final", ...year }))).toBeInstanceOf(Conflict);
  });

  it("keeps its figures and targets when it closes, and says what was entered since", async () => {
    const run = office.as(actor("coordinator"));
    await run(registerOrganisation, organisation({ name: "Prima" }));
    await run(verbs.setTarget, { indicator: "ORG", stage: "final", value: 2 });
    const { id, figures } = await closed();
    const kept = figures.find((one) => one.indicator === "ORG");
    expect(kept).toMatchObject({ figure: { quantity: "records", value: 1 }, target: { value: 2 } });
    const late = await run(registerOrganisation, organisation({ name: "Dopo" }));
    const again = { indicator: "ORG", stage: "final", value: 9, revision: 1, reason: "Ripensamento" };
    expect(await office.refusal(run(verbs.setTarget, again))).toMatchObject({ code: "indicators:error.stageClosed" });
    const asked = await run(verbs.recomputeFigure, { id, figureId: kept?.id ?? "" });
    expect(asked).toMatchObject({ same: false, frozen: { figure: { value: 1 } }, now: { figure: { value: 2 } } });
    expect(asked.changes).toMatchObject([
      { ref: { id: late.id }, title: "Dopo", reason: "lateEntry", changes: [{ verb: "registerOrganisation" }] },
    ]);
    const { items } = await run(verbs.readDashboard, year);
    expect(items.find((line) => line.indicator === "ORG")?.targets).toEqual([
      { stage: "final", value: 2, reached: true },
    ]);
  });

  it("says by which changes people in post are others, and not how many where they are few", async () => {
    const run = office.as(actor("coordinator"));
    const { id: organisationId } = await run(registerOrganisation, organisation({ name: "Prima" }));
    const post = { organisationId, title: "Presidenza", code: null, from: null, to: null };
    const person = async (at: number, positions = [post]) =>
      await run(registerPerson, { name: `Persona ${at} (segnaposto)`, nameToEnter: true, positions });
    const first = await person(0);
    for (let at = 1; at < 8; at++) await person(at);
    const { id, figures } = await closed();
    const figureId = figures.find((one) => one.indicator === "INC")?.id ?? "";
    await run(revisePerson, { id: first.id, version: first.version, name: first.name, positions: [] });
    await person(9);
    await run(revisePerson, { id: first.id, version: first.version + 1, name: "Segnaposto", positions: [] });
    const told = async (role: "coordinator" | "board-member") => {
      const asked = await office.as(actor(role))(verbs.recomputeFigure, { id, figureId });
      return [asked.now, asked.changes.map(({ changes }) => changes.map(({ verb }) => verb))];
    };
    const verbsSince = [["revisePerson", "registerPerson"]];
    const people = (value: number) => ({ figure: { quantity: "uniquePeople", value }, hidden: false });
    expect(await told("coordinator")).toMatchObject([people(8), verbsSince]);
    await person(10);
    expect(await told("board-member")).toMatchObject([{ figure: null, hidden: true }, verbsSince]);
    for (let at = 11; at < 15; at++) await person(at);
    expect((await told("board-member"))[0]).toMatchObject(people(13));
  });

  it("tells the observation of then from the one of now, each as exactly as it was said", async () => {
    const run = office.as(actor("coordinator"));
    const seen = { on: "2026-02-01", value: 30, qualifier: ">" as const };
    const first = await run(verbs.recordObservation, { indicator, ...seen });
    const { id, figures } = await closed();
    const figureId = figures.find((one) => one.indicator === indicator)?.id ?? "";
    const right = { ...seen, value: 34, qualifier: "=" as const, reason: "Contate una per una" };
    await run(verbs.correctObservation, { indicator, observationId: first.id, ...right });
    expect(await run(verbs.recomputeFigure, { id, figureId })).toMatchObject({
      ...{ same: false, changes: [] },
      frozen: { value: 30, qualifier: ">" },
      now: { value: 34, qualifier: "=" },
    });
  });

  it("may still be acted upon after it closed, but nothing more is found", async () => {
    const run = office.as(actor("project-manager"));
    const { id, version } = await closed();
    const finding = { id, version, conclusion: "noted" as const, text: "Tardi" };
    expect(await office.refusal(run(verbs.recordFinding, finding))).toMatchObject({
      code: "indicators:error.stageClosed",
    });
    const plan = { id, version, text: "Aprire il sabato", responsible: "Coordinamento" };
    const planned = await run(verbs.planCorrectiveAction, plan);
    const end = { state: "done" as const, on: "2026-03-01", outcome: "Fatto" };
    const actionId = planned.actions[0]?.id ?? "";
    const ended = await run(verbs.endCorrectiveAction, { id, version: planned.version, actionId, ...end });
    expect(ended.actions).toMatchObject([{ state: "done", outcome: "Fatto" }]);
  });
});

describe("the evidence of a figure", () => {
  it("names the records that make it", async () => {
    const run = office.as(actor("coordinator"));
    const { id } = await run(registerOrganisation, organisation({ name: "Una" }));
    const { count, records, figure } = await run(verbs.readEvidence, { indicator: "ORG", ...year });
    expect({ count, figure }).toEqual({ count: 1, figure: { quantity: "records", value: 1 } });
    expect(records).toMatchObject([{ ref: { kind: "organisation", id }, title: "Una", value: 1 }]);
  });

  it("passes the door when it speaks of people and its reader does not know them", async () => {
    const measure = "peopleInPost";
    expect((await office.as(actor("board-member"))(verbs.queryMeasure, { measure, ...year })).total.hidden).toBe(true);
    expect((await office.as(actor("coordinator"))(verbs.queryMeasure, { measure, ...year })).total).toEqual({
      figure: { quantity: "uniquePeople", value: 0 },
      hidden: false,
    });
  });
});
