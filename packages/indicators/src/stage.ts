import { ReleasedCount } from "@trama/disclosure";
import { Figure, type Id, idOf, LocalDate, qualifiers, RecordRef } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { optional, stageCode, text, version } from "./fields.js";
import { IndicatorCode } from "./indicator.js";
import { stageStates } from "./stage-lifecycle.js";
import { Target } from "./target.js";

export type StageId = Id<"evaluationStage">;
export const StageId = idOf("evaluationStage");
const FindingId = idOf("finding");
const ActionId = idOf("correctiveAction");
export const FrozenFigureId = idOf("frozenFigure");

/** What an evaluation concludes of an indicator, or of the whole. */
export const conclusions = ["achieved", "partly", "missed", "unclear", "noted"] as const;
/** What becomes of a corrective action. */
export const actionStates = ["open", "done", "abandoned"] as const;

const one = { id: StageId, version };

/** Begins an evaluation stage of the territory's calendar over a period. */
export const OpenEvaluationStage = z
  .strictObject({
    stage: stageCode,
    from: LocalDate.meta({ description: "Primo giorno che si guarda" }),
    to: LocalDate.meta({ description: "Ultimo giorno che si guarda" }),
    note: optional(1000).meta({ description: "Nota" }),
    src: provenance.src.nullable().default(null),
  })
  .meta({ id: "OpenEvaluationStage" });

export const AdvanceEvaluationStage = z
  .strictObject({
    ...one,
    to: z.enum(stageStates).meta({ description: "Il passo che segue" }),
    note: optional(1000).meta({ description: "Nota" }),
  })
  .meta({ id: "AdvanceEvaluationStage" });

const findingFacts = {
  indicator: IndicatorCode.nullable().default(null).meta({ description: "Di quale indicatore; niente: dell'insieme" }),
  conclusion: z.enum(conclusions).meta({ description: "Che cosa si conclude" }),
  text: text(4000).meta({ description: "Che cosa si è visto" }),
};
export const RecordFinding = z.strictObject({ ...one, ...findingFacts }).meta({ id: "RecordFinding" });

const involvementFacts = {
  tool: z.string().max(60).meta({ description: "Come li si è ascoltati" }),
  on: LocalDate.meta({ description: "Quando" }),
  who: text(300).meta({ description: "Chi, come gruppo: mai nomi di persone" }),
  people: z.number().int().min(0).max(1_000_000).nullable().default(null).meta({ description: "Quanti erano" }),
  heard: text(4000).meta({ description: "Che cosa ne è venuto" }),
  record: RecordRef.nullable().default(null).meta({ description: "L'incontro in cui è successo" }),
};
export const RecordInvolvement = z.strictObject({ ...one, ...involvementFacts }).meta({ id: "RecordInvolvement" });

const actionFacts = {
  findingId: FindingId.nullable().default(null).meta({ description: "Da quale osservazione nasce" }),
  text: text(2000).meta({ description: "Che cosa si farà" }),
  responsible: text(160).meta({ description: "Chi ne risponde, come ruolo o organizzazione" }),
  due: LocalDate.nullable().default(null).meta({ description: "Entro quando" }),
};
export const PlanCorrectiveAction = z.strictObject({ ...one, ...actionFacts }).meta({ id: "PlanCorrectiveAction" });

export const EndCorrectiveAction = z
  .strictObject({
    ...one,
    actionId: ActionId,
    state: z.enum(["done", "abandoned"]).meta({ description: "Com'è andata" }),
    on: LocalDate.meta({ description: "Quando" }),
    outcome: text(2000).meta({ description: "Che cosa ne è venuto" }),
  })
  .meta({ id: "EndCorrectiveAction" });

const written = { at: z.string(), author: z.string().nullable() };

/** The figure of an indicator as its stage closed, with the target that was live then. */
export const FrozenFigure = z
  .object({
    id: FrozenFigureId,
    indicator: IndicatorCode,
    definition: z.number().int(),
    scope: RecordRef,
    figure: Figure.nullable(),
    value: z.number().nullable(),
    qualifier: z.enum(qualifiers).nullable(),
    hidden: z.boolean(),
    target: Target.nullable(),
    from: LocalDate,
    to: LocalDate,
    at: z.string(),
  })
  .meta({ id: "FrozenFigure" });
export type FrozenFigure = z.output<typeof FrozenFigure>;

const Finding = z.object({ id: FindingId, ...findingFacts, ...written });
const Involvement = z.object({
  id: idOf("involvement"),
  ...involvementFacts,
  people: ReleasedCount.nullable().meta({ description: "Quanti erano" }),
  ...written,
});
const CorrectiveAction = z.object({
  id: ActionId,
  ...actionFacts,
  state: z.enum(actionStates),
  outcome: z.string().nullable(),
  endedOn: LocalDate.nullable(),
  ...written,
});

const summary = {
  id: StageId,
  version: z.number().int(),
  stage: z.string(),
  from: LocalDate,
  to: LocalDate,
  state: z.enum(stageStates),
  note: z.string().nullable(),
  src: z.string().nullable(),
};

export const EvaluationStageSummary = z.object(summary).meta({ id: "EvaluationStageSummary" });
export type EvaluationStageSummary = z.output<typeof EvaluationStageSummary>;

export const EvaluationStage = z
  .object({
    ...summary,
    moves: z.array(z.object({ state: z.enum(stageStates), note: z.string().nullable(), ...written })),
    figures: z.array(FrozenFigure),
    findings: z.array(Finding),
    involvements: z.array(Involvement),
    actions: z.array(CorrectiveAction),
    may: z.array(z.string()),
  })
  .meta({ id: "EvaluationStage" });
export type EvaluationStage = z.output<typeof EvaluationStage>;

export const EvaluationStages = z.object({ items: z.array(EvaluationStageSummary) }).meta({ id: "EvaluationStages" });
