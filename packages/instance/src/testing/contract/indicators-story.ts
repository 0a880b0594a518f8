import { verbs } from "../../verbs.js";
import type { Story } from "./story.js";

const year = { from: "2026-01-01", to: "2026-12-31" };

/** Every measure, over a year and by each of its dimensions; one of each kind month by month. */
export const measuresStory: Story = async ({ ask, refused }) => {
  const { items } = await ask(verbs.listMeasures, {}, "evaluator");
  for (const measure of ["uniquePeople", "attendances", "labsOpen"])
    for (const bucket of ["month", "quarter", "year"] as const)
      await ask(verbs.queryMeasure, { measure, ...year, bucket });
  for (const { code, dimensions } of items) {
    const [first] = dimensions;
    const by = dimensions.map((one) => one.code).slice(0, 3);
    const { groups } = await ask(verbs.queryMeasure, { measure: code, ...year, by: by.join(","), bucket: "quarter" });
    const some = first && groups[0]?.codes[first.code];
    if (some) await ask(verbs.queryMeasure, { measure: code, ...year, where: `${first.code}:${some}` });
  }
  await refused(verbs.queryMeasure, { measure: "nothing", ...year });
  await refused(verbs.queryMeasure, { measure: "attendances", ...year, by: "labPhase" });
};

/** Targets, observations and their corrections, read in every way. */
export const indicatorsStory: Story = async ({ ask, refused }) => {
  const { items, stages } = await ask(verbs.listIndicators, {});
  const [manual] = items.filter(({ current }) => current.source.measure === undefined);
  const [stage] = stages;
  if (!manual || !stage) throw new Error("The territory counts nothing");
  const indicator = manual.code;
  await ask(verbs.setTarget, { indicator, stage: stage.code, value: 30 });
  await refused(verbs.setTarget, { indicator, stage: stage.code, value: 40 });
  await ask(verbs.setTarget, { indicator, stage: stage.code, value: 40, revision: 1, reason: "Più interviste" });
  const seen = { indicator, on: "2026-02-01", value: 12, evidence: "Verbale: «àncora», 100%" };
  const first = await ask(verbs.recordObservation, seen);
  const correction = { indicator, observationId: first.id, on: "2026-02-01", value: 13, reason: "Contate due volte" };
  await ask(verbs.correctObservation, correction);
  await refused(verbs.correctObservation, correction);
  await ask(verbs.readIndicator, { indicator });
  await ask(verbs.readDashboard, year);
  await ask(verbs.readDashboard, year, "board-member");
  for (const { code } of items) await ask(verbs.readEvidence, { indicator: code, ...year });
};

/** An evaluation from its opening to its end, and the figures it keeps. */
export const evaluationStory: Story = async ({ ask, refused }) => {
  const { stages, tools } = await ask(verbs.listIndicators, {});
  const [stage] = stages;
  const [tool] = tools;
  if (!stage || !tool) throw new Error("The territory has no moment of evaluation");
  let one = await ask(verbs.openEvaluationStage, { stage: stage.code, ...year }, "evaluator");
  await refused(verbs.openEvaluationStage, { stage: stage.code, ...year });
  const at = () => ({ id: one.id, version: one.version });
  await refused(verbs.advanceEvaluationStage, { ...at(), to: "closed" });
  one = await ask(verbs.advanceEvaluationStage, { ...at(), to: "dataCollected" });
  one = await ask(verbs.recordFinding, { ...at(), conclusion: "partly", text: "Metà delle attese" });
  const heard = { tool: tool.code, on: "2026-02-02", who: "Operatori", people: 8, heard: "Serve più tempo" };
  one = await ask(verbs.recordInvolvement, { ...at(), ...heard });
  const plan = { text: "Aprire il sabato", responsible: "Coordinamento", findingId: one.findings[0]?.id ?? null };
  one = await ask(verbs.planCorrectiveAction, { ...at(), ...plan });
  one = await ask(verbs.advanceEvaluationStage, { ...at(), to: "assessed" });
  one = await ask(verbs.advanceEvaluationStage, { ...at(), to: "closed" });
  const actionId = one.actions[0]?.id;
  if (actionId === undefined) throw new Error("Nothing was planned");
  const end = { state: "done" as const, on: "2026-03-01", outcome: "Fatto" };
  one = await ask(verbs.endCorrectiveAction, { ...at(), actionId, ...end });
  for (const { id } of one.figures) await ask(verbs.recomputeFigure, { id: one.id, figureId: id });
  await ask(verbs.readEvaluationStage, { id: one.id }, "board-member");
  await ask(verbs.listEvaluationStages, {});
};

/** Tables published one after another: the ledger, what it keeps back, and how it refuses. */
export const publicationStory: Story = async ({ ask, refused }) => {
  const years = { fromYear: 2025, toYear: 2026 };
  for (const measure of ["labsOpen", "attendances", "uniquePeople", "microNetworkReach"])
    await ask(verbs.previewOpenTable, { measure, by: "municipality", ...years }, "evaluator");
  for (const measure of ["labsOpen", "attendances"])
    await ask(verbs.publishOpenTable, { measure, by: "municipality", ...years }, "evaluator");
  await ask(verbs.publishOpenTable, { measure: "attendances", ...years }, "administrator");
  await refused(verbs.publishOpenTable, { measure: "attendances", by: "municipality", ...years }, "evaluator");
  await refused(verbs.publishOpenTable, { measure: "attendances", fromYear: 2026, toYear: 2025 }, "evaluator");
  await refused(verbs.publishOpenTable, { measure: "labsOpen", ...years }, "board-member");
  const withdrawal = { code: "labsOpen-municipality", number: 1, reason: "Mancava un Comune" };
  await refused(verbs.withdrawOpenTable, { ...withdrawal, number: 2 }, "evaluator");
  await refused(verbs.withdrawOpenTable, withdrawal, "board-member");
  await ask(verbs.withdrawOpenTable, withdrawal, "evaluator");
  await refused(verbs.withdrawOpenTable, withdrawal, "administrator");
  await ask(verbs.publishOpenTable, { measure: "labsOpen", by: "municipality", ...years }, "evaluator");
  await ask(verbs.listOpenTables, {}, "public");
};
