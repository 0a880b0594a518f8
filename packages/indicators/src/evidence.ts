import { Figure, LocalDate, qualifiers, RecordRef } from "@trama/kernel";
import { z } from "zod";
import { IndicatorCode } from "./indicator.js";
import { FrozenFigureId, StageId } from "./stage.js";

const period = { from: LocalDate, to: LocalDate };

/** The records that make the figure of a measure's query. */
export const ReadEvidence = z
  .strictObject({
    indicator: IndicatorCode,
    from: LocalDate.meta({ description: "Primo giorno" }),
    to: LocalDate.meta({ description: "Ultimo giorno" }),
    scopeKind: z.string().max(40).optional().meta({ description: "Di che cosa: territory, municipality, lab" }),
    scopeId: z.string().max(64).optional().meta({ description: "Di quale" }),
    limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Quanti al massimo" }),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0).meta({ description: "Dopo i primi tanti" }),
  })
  .meta({ id: "ReadEvidence" });

/** One record behind a figure. `value` is what it contributes; null where it is not for this reader. */
export const EvidenceRecord = z.object({
  ref: RecordRef,
  title: z.string().nullable().meta({ description: "Come si chiama; niente se non si sa più" }),
  path: z.string().nullable().meta({ description: "Dove si apre" }),
  day: LocalDate.nullable(),
  value: z.number().nullable(),
});
export type EvidenceRecord = z.output<typeof EvidenceRecord>;

export const Evidence = z
  .object({
    indicator: IndicatorCode,
    ...period,
    figure: Figure.nullable(),
    hidden: z.boolean(),
    /** How many records there are in all. */
    count: z.number().int(),
    records: z.array(EvidenceRecord),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.output<typeof Evidence>;

/**
 * Why a record no longer makes a figure as it did. One that was cancelled or taken away, so that nothing of it is counted
 * anywhere, is a deletion; one that is counted otherwise, on another day or in another place, is a correction.
 */
export const changeReasons = ["lateEntry", "correction", "deletion"] as const;

export const RecomputeFigure = z
  .strictObject({ id: StageId, figureId: FrozenFigureId })
  .meta({ id: "RecomputeFigure" });

export const FigureChange = z.object({
  ref: RecordRef,
  title: z.string().nullable(),
  path: z.string().nullable(),
  day: LocalDate.nullable(),
  reason: z.enum(changeReasons).meta({ description: "Inserito dopo, corretto, tolto o annullato" }),
  before: z.number().nullable().meta({ description: "Quanto contava allora; niente: non contava" }),
  now: z.number().nullable().meta({ description: "Quanto conta adesso; niente: non conta" }),
  changes: z
    .array(z.object({ at: z.string(), verb: z.string(), fields: z.array(z.string()) }))
    .meta({ description: "Che cosa è stato scritto da allora sulla scheda" }),
});
export type FigureChange = z.output<typeof FigureChange>;

/** A number as it is told: counted, or observed by somebody as exactly as they said. */
const told = z.object({
  figure: Figure.nullable(),
  value: z.number().nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  hidden: z.boolean(),
});

/** A frozen figure beside the same question asked today. */
export const Recomputation = z
  .object({
    figureId: FrozenFigureId,
    indicator: IndicatorCode,
    frozenAt: z.string(),
    frozen: told,
    now: told,
    same: z.boolean(),
    /** The records behind the frozen figure: name, day and contribution as they were then. */
    records: z.array(EvidenceRecord),
    changes: z.array(FigureChange),
  })
  .meta({ id: "Recomputation" });
export type Recomputation = z.output<typeof Recomputation>;
