import { Figure, LocalDate, Quantity, qualifiers, RecordRef } from "@trama/kernel";
import { Vocabulary } from "@trama/territory";
import { z } from "zod";
import { FrameworkNode, StageKind } from "./config.js";
import { IndicatorCode, IndicatorVersion } from "./indicator.js";
import { Observation } from "./observation.js";
import { Target } from "./target.js";

/** An indicator as it stands today. */
const IndicatorSummary = z
  .object({ code: IndicatorCode, node: z.string().nullable(), current: IndicatorVersion })
  .meta({ id: "IndicatorSummary" });

/** The territory's catalogue: what it hopes for, what it counts, when it stops to look. */
export const IndicatorCatalogue = z
  .object({
    stages: z.array(StageKind),
    tools: Vocabulary,
    framework: z.array(FrameworkNode),
    items: z.array(IndicatorSummary),
  })
  .meta({ id: "IndicatorCatalogue" });
export type IndicatorCatalogue = z.output<typeof IndicatorCatalogue>;

/** One indicator whole: every meaning it has had, its targets with their revisions, what was observed. */
export const Indicator = z
  .object({
    ...IndicatorSummary.shape,
    versions: z.array(IndicatorVersion),
    targets: z.array(Target),
    observations: z.array(Observation),
  })
  .meta({ id: "Indicator" });
export type Indicator = z.output<typeof Indicator>;

/** Every indicator over one period, for one scope. */
export const ReadDashboard = z
  .strictObject({
    from: LocalDate.meta({ description: "Primo giorno" }),
    to: LocalDate.meta({ description: "Ultimo giorno" }),
    scopeKind: z.string().max(40).optional().meta({ description: "Di che cosa: territory, municipality, lab" }),
    scopeId: z.string().max(64).optional().meta({ description: "Di quale" }),
  })
  .meta({ id: "ReadDashboard" });

const SeenValue = z.object({
  value: z.number(),
  qualifier: z.enum(qualifiers),
  on: LocalDate,
  observation: Observation.shape.id,
});

/** What an indicator was over a part of the period, or as of its last day. */
const TrendPoint = z
  .object({
    on: LocalDate.meta({ description: "L'ultimo giorno della parte, o quello della rilevazione" }),
    known: Quantity.nullable().meta({ description: "Niente: non si sa" }),
    hidden: z.boolean().meta({ description: "C'è, e non si mostra: le persone sono troppo poche" }),
  })
  .meta({ id: "TrendPoint" });

/**
 * One line of a dashboard: from where one began, what is, how it came to it, beside what was hoped for. Missing is
 * missing, never zero.
 */
export const DashboardLine = z.object({
  indicator: IndicatorCode,
  definition: z.number().int(),
  baseline: SeenValue.nullable().meta({ description: "Da dove si partiva: la prima rilevazione che vale" }),
  figure: Figure.nullable().meta({ description: "Da una misura" }),
  observed: SeenValue.nullable().meta({ description: "Da un'osservazione" }),
  hidden: z.boolean(),
  trend: z.array(TrendPoint).meta({
    description: "Da una misura: il periodo in parti, mesi finché sono pochi. Da osservazioni: le ultime che valgono",
  }),
  targets: z.array(z.object({ stage: z.string(), value: z.number(), reached: z.boolean().nullable() })),
});
export type DashboardLine = z.output<typeof DashboardLine>;

export const Dashboard = z
  .object({
    from: LocalDate,
    to: LocalDate,
    asOf: LocalDate,
    scope: RecordRef,
    items: z.array(DashboardLine),
    may: z.array(z.string()).meta({ description: "Che cosa può fare chi guarda, di ciò che sta guardando" }),
  })
  .meta({ id: "Dashboard" });
export type Dashboard = z.output<typeof Dashboard>;
