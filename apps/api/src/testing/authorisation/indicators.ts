import type { EvaluationStage } from "@trama/indicators";
import { verbs } from "@trama/instance";
import { addDays } from "@trama/kernel";
import { type Prepare, sideOf } from "./prepared.js";
import type { Target } from "./role-table.js";
import type { World } from "./world.js";

/** An indicator that somebody observes, of the territory or of a lab. */
const indicator = "SOD";
const period = ({ house }: World) => `from=${addDays(house.today, -365)}&to=${house.today}`;

const labOf = (world: World, target: Target) => sideOf(world, target).labId;
const scopeOf = (world: World, target: Target) => ({ kind: "lab", id: labOf(world, target) });
const scopeAsked = (world: World, target: Target) => `scopeKind=lab&scopeId=${labOf(world, target)}`;

async function observed(world: World, target: Target): Promise<string> {
  const seen = { indicator, scope: scopeOf(world, target), on: world.house.yesterday, value: 40 };
  return (await world.house.temporary.asSystem()(verbs.recordObservation, seen)).id;
}

/** How many times the target of a lab has been set. */
async function revisions(world: World, target: Target): Promise<number> {
  const { targets } = await world.house.temporary.asSystem()(verbs.readIndicator, { indicator });
  return targets.filter(({ scope }) => scope.id === labOf(world, target)).length;
}

async function stages({ house }: World): Promise<EvaluationStage[]> {
  const run = house.temporary.asSystem();
  const { items } = await run(verbs.listEvaluationStages, {});
  return await Promise.all(items.map(({ id }) => run(verbs.readEvaluationStage, { id })));
}

const spanOf = ({ house }: World) => ({ from: addDays(house.today, -90), to: house.today });

async function stageOf(world: World, stage: string): Promise<EvaluationStage> {
  const found = (await stages(world)).find((one) => one.stage === stage);
  return found ?? (await world.house.temporary.asSystem()(verbs.openEvaluationStage, { stage, ...spanOf(world) }));
}

/** The evaluation that stays open. */
const open = (world: World) => stageOf(world, "ex_ante");

async function advanced(world: World, one: EvaluationStage, to: EvaluationStage["state"]): Promise<EvaluationStage> {
  const run = world.house.temporary.asSystem();
  const at = { id: one.id, version: one.version };
  const ready = to === "assessed" ? await run(verbs.recordFinding, { ...at, conclusion: "noted", text: "Visto" }) : one;
  return await run(verbs.advanceEvaluationStage, { id: one.id, version: ready.version, to });
}

const steps = ["open", "dataCollected", "assessed", "closed"] as const;

/** An evaluation that has one more step to take, and which: a closed one when every evaluation is closed. */
async function unfinished(world: World) {
  const known = (await stages(world)).filter(({ stage }) => stage !== "ex_ante");
  const begun = known.find(({ state }) => state !== "closed");
  const next = ["final", "in_itinere_2", "in_itinere_1"].find((code) => !known.some(({ stage }) => stage === code));
  const one = begun ?? (await stageOf(world, next ?? "final"));
  const to = steps[Math.min(steps.indexOf(one.state) + 1, steps.length - 1)];
  if (to !== "assessed") return { one, to };
  const at = { id: one.id, version: one.version, conclusion: "noted" as const, text: "Visto" };
  return { one: await world.house.temporary.asSystem()(verbs.recordFinding, at), to };
}

async function closed(world: World): Promise<EvaluationStage> {
  const known = (await stages(world)).find(({ state }) => state === "closed");
  if (known) return known;
  let one = await stageOf(world, "final");
  for (const to of steps.slice(steps.indexOf(one.state) + 1)) one = await advanced(world, one, to);
  return one;
}

let asked = 0;
const yearOf = ({ today }: World["house"]) => Number(today.slice(0, 4));

const ofStage =
  (body: object): Prepare =>
  async (world) => {
    const { id, version } = await open(world);
    return { params: { id }, version, body };
  };

const plan = { text: "Aprire il sabato", responsible: "Coordinamento" };

/** How to ask for each operation of this domain. */
export const requests: Readonly<Record<string, Prepare>> = {
  listMeasures: () => ({}),
  queryMeasure: (world, target) => ({
    params: { measure: "attendances" },
    query: `?${period(world)}&where=lab:${labOf(world, target)}`,
  }),
  listOpenTables: () => ({}),
  previewOpenTable: ({ house }) => ({ query: `?measure=labsOpen&fromYear=${yearOf(house)}&toYear=${yearOf(house)}` }),
  publishOpenTable: ({ house }) => {
    // Each time a table that was not published yet: the same one twice says nothing new.
    asked += 1;
    return { body: { measure: "labsOpen", fromYear: yearOf(house) - asked, toYear: yearOf(house) } };
  },
  withdrawOpenTable: async ({ house }) => {
    // A table of its own, which once withdrawn can be published again.
    const run = house.temporary.asSystem();
    const table = { measure: "organisations", fromYear: yearOf(house), toYear: yearOf(house) };
    const { items } = await run(verbs.listOpenTables, {});
    const standing = items.find(({ measure, withdrawn }) => measure === table.measure && withdrawn === null);
    const { code, number } = standing ?? (await run(verbs.publishOpenTable, table));
    return { params: { code }, body: { number, reason: "Mancava un Comune" } };
  },
  listIndicators: () => ({}),
  readIndicator: () => ({ params: { indicator } }),
  readDashboard: (world, target) => ({ query: `?${period(world)}&${scopeAsked(world, target)}` }),
  readEvidence: (world, target) => ({
    params: { indicator: "INC" },
    query: `?${period(world)}&${scopeAsked(world, target)}`,
  }),
  setTarget: async (world, target) => ({
    params: { indicator },
    body: {
      ...{ stage: "in_itinere_2", value: 50, scope: scopeOf(world, target) },
      ...{ revision: await revisions(world, target), reason: "Si è visto che si può" },
    },
  }),
  recordObservation: (world, target) => ({
    params: { indicator },
    body: { scope: scopeOf(world, target), on: world.house.yesterday, value: 41 },
  }),
  correctObservation: async (world, target) => ({
    params: { indicator, observationId: await observed(world, target) },
    body: { on: world.house.yesterday, value: 42, reason: "Contate due volte" },
  }),
  listEvaluationStages: () => ({}),
  readEvaluationStage: async (world) => ({ params: { id: (await open(world)).id } }),
  openEvaluationStage: async (world) => {
    const begun = new Set((await stages(world)).map(({ stage }) => stage));
    const stage = ["in_itinere_1", "in_itinere_2", "final"].find((code) => !begun.has(code)) ?? "final";
    return { body: { stage, ...spanOf(world) } };
  },
  recordFinding: ofStage({ conclusion: "partly", text: "Metà delle attese" }),
  recordInvolvement: (world, target) =>
    ofStage({
      ...{ tool: "focus_group", on: world.house.yesterday, who: "Operatori", people: 8, heard: "Serve tempo" },
    })(world, target),
  planCorrectiveAction: ofStage(plan),
  endCorrectiveAction: async (world) => {
    const { id, version } = await open(world);
    const planned = await world.house.temporary.asSystem()(verbs.planCorrectiveAction, { id, version, ...plan });
    return {
      params: { id, actionId: planned.actions.at(-1)?.id ?? "" },
      version: planned.version,
      body: { state: "done", on: world.house.today, outcome: "Fatto" },
    };
  },
  advanceEvaluationStage: async (world) => {
    const { one, to } = await unfinished(world);
    return { params: { id: one.id }, version: one.version, body: { to } };
  },
  recomputeFigure: async (world) => {
    const { id, figures } = await closed(world);
    return { params: { id, figureId: figures[0]?.id ?? "" } };
  },
};
