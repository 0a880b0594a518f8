import {
  type EvaluationStage,
  type IndicatorsSection,
  indicatorsConfig,
  type OpenEvaluationStage,
} from "@trama/indicators";
import { type Actor, addDays, dayIn, type LocalDate } from "@trama/kernel";
import type { z } from "zod";
import type { Instance } from "../instance.js";
import { verbs } from "../verbs.js";
import { amend } from "./amend.js";
import { invented } from "./weekly-life.js";

type Run = ReturnType<Instance["run"]>;

/** The indicator of the catalogue that a measure gives, as its code; null where the territory does not count it. */
function countedBy({ catalogue }: IndicatorsSection, measure: string): string | null {
  return catalogue.find(({ versions }) => versions.at(-1)?.source.measure === measure)?.code ?? null;
}

/** What was hoped for at a stage, where the territory counts it. */
async function hope(run: Run, section: IndicatorsSection, stage: string, hopes: Readonly<Record<string, number>>) {
  for (const [measure, value] of Object.entries(hopes)) {
    const indicator = countedBy(section, measure);
    if (indicator !== null)
      await run(verbs.setTarget, { indicator, stage, value, src: "invented", note: `${invented}.` });
  }
}

const begin = (run: Run, given: z.input<typeof OpenEvaluationStage>) =>
  run(verbs.openEvaluationStage, { ...given, note: `${invented}.`, src: "invented" });

/** What the first evaluation concluded, whom it heard, what it led to. */
async function assess(
  run: Run,
  { id, version, to }: EvaluationStage,
  section: IndicatorsSection,
): Promise<EvaluationStage> {
  const gatherings = countedBy(section, "gatheringsHeld");
  const [tool = null, otherTool = tool] = section.tools.filter(({ retired }) => !retired).map(({ code }) => code);
  let stage = await run(verbs.recordFinding, {
    ...{ id, version, indicator: gatherings, conclusion: "achieved" },
    text: `Gli incontri si tengono con regolarità, anche d'estate. ${invented}.`,
  });
  stage = await run(verbs.recordFinding, {
    ...{ id, version: stage.version, indicator: countedBy(section, "uniquePeople"), conclusion: "unclear" },
    text: `Quasi nessuno registra i nomi: non si sa quante persone diverse vengono. ${invented}.`,
  });
  if (otherTool !== null)
    stage = await run(verbs.recordInvolvement, {
      ...{ id, version: stage.version, tool: otherTool, on: addDays(to, -20), people: 14 },
      who: "Chi conduce le attività e alcune famiglie che le frequentano",
      heard: `Contare a fine incontro si può, se il foglio è già sul tavolo. ${invented}.`,
    });
  const finding = stage.findings.at(-1);
  stage = await run(verbs.planCorrectiveAction, {
    ...{ id, version: stage.version, findingId: finding?.id ?? null, due: addDays(to, 60) },
    text: `Un foglio firme uguale per tutti, già pronto a ogni incontro. ${invented}.`,
    responsible: "Chi coordina il territorio",
  });
  const [action] = stage.actions;
  if (!action) return stage;
  return await run(verbs.endCorrectiveAction, {
    ...{ id, version: stage.version, actionId: action.id, state: "done", on: addDays(to, 45) },
    outcome: `Il foglio è in uso in tutti i luoghi. ${invented}.`,
  });
}

const demonstrator: Actor = { kind: "system", name: "demonstration" };
const year = 365;

/**
 * The evaluations of a demonstration, made up and marked as such: one of the first year, closed, and one of the second
 * that has just begun. What the first looked at is then amended, so that its numbers have something to tell.
 */
export async function liveEvaluations(instance: Instance): Promise<void> {
  const run = instance.run(demonstrator);
  const { timeZone, config } = instance.inForce();
  const section = config.section(indicatorsConfig);
  const before = section.stages.find(({ moment }) => moment === "exAnte");
  const during = section.stages.find(({ moment }) => moment === "ongoing");
  if (!before || !during) return;
  const today: LocalDate = dayIn(timeZone, instance.clock.now());
  const looked = { from: addDays(today, -2 * year), to: addDays(today, -year - 1) };
  await hope(run, section, before.code, { gatheringsHeld: 400, attendances: 8000, microNetworks: 2 });
  await hope(run, section, during.code, { gatheringsHeld: 600, attendances: 9000, uniquePeople: 150 });
  const opened = await begin(run, { stage: before.code, ...looked });
  const { id } = opened;
  const collected = await run(verbs.advanceEvaluationStage, { id, version: opened.version, to: "dataCollected" });
  const found = await assess(run, collected, section);
  const assessed = await run(verbs.advanceEvaluationStage, { id, version: found.version, to: "assessed" });
  await run(verbs.advanceEvaluationStage, { id, version: assessed.version, to: "closed" });
  await amend(run, looked);
  const next = await begin(run, { stage: during.code, from: addDays(today, -year), to: today });
  await run(verbs.recordFinding, {
    ...{ id: next.id, version: next.version, indicator: null, conclusion: "noted" },
    text: `Il gruppo di valutazione si è incontrato una prima volta. ${invented}.`,
  });
}
