import { Figure, LocalDate, quantityKinds } from "@trama/kernel";
import { z } from "zod";
import { buckets } from "./bucket.js";

const dimension = "[a-zA-Z][a-zA-Z0-9]{0,39}";
const code = "[A-Za-z0-9][A-Za-z0-9_.-]{0,79}";

const period = {
  from: LocalDate.meta({ description: "Primo giorno" }),
  to: LocalDate.meta({ description: "Ultimo giorno" }),
};

/** A measure, over a period, of some of its facts, told apart in some ways: everything that may be asked of one. */
export const QueryMeasure = z
  .strictObject({
    measure: z.string().max(60).meta({ description: "Codice della misura" }),
    ...period,
    bucket: z.enum(buckets).optional().meta({ description: "Mese per mese, per trimestre, anno per anno" }),
    by: z
      .string()
      .regex(new RegExp(`^${dimension}(?:,${dimension}){0,2}$`))
      .optional()
      .meta({ description: "Dimensioni per cui distinguere, separate da virgole: lab,gatheringKind" }),
    where: z
      .string()
      .max(4000)
      .regex(new RegExp(`^${dimension}:${code}(?:,${dimension}:${code})*$`))
      .optional()
      .meta({ description: "Solo questi codici: municipality:018110,gatheringKind:council" }),
  })
  .meta({ id: "QueryMeasure" });
export type QueryMeasure = z.output<typeof QueryMeasure>;

/** A figure, or why there is none: nobody declared anything, or so few people are behind it that they could be known. */
export const ShownFigure = z
  .object({
    figure: Figure.nullable(),
    hidden: z.boolean().meta({ description: "C'è, e non si mostra: le persone sono troppo poche" }),
  })
  .meta({ id: "ShownFigure" });
export type ShownFigure = z.output<typeof ShownFigure>;

export const MeasureGroup = z.object({
  ...period,
  codes: z.record(z.string(), z.string().nullable()),
  ...ShownFigure.shape,
});
export type MeasureGroup = z.output<typeof MeasureGroup>;

/** What one code of a dimension is called. */
export const CodeLabel = z.object({
  dimension: z.string(),
  code: z.string(),
  it: z.string(),
  en: z.string().optional(),
});
export type CodeLabel = z.output<typeof CodeLabel>;

/** What a measure answers. The total is counted by itself: of distinct people it is not the sum of the groups. */
export const MeasureAnswer = z
  .object({
    measure: z.string(),
    quantity: z.enum(quantityKinds),
    ...period,
    asOf: LocalDate.nullable().meta({ description: "Per ciò che dura: il giorno a cui si guarda" }),
    bucket: z.enum(buckets).nullable(),
    by: z.array(z.string()),
    total: ShownFigure,
    groups: z.array(MeasureGroup),
    labels: z.array(CodeLabel).meta({ description: "Come si chiama ogni codice che si incontra" }),
  })
  .meta({ id: "MeasureAnswer" });
export type MeasureAnswer = z.output<typeof MeasureAnswer>;

/** A measure as the catalogue tells it; its words are in the messages under these keys. */
export const MeasureView = z
  .object({
    code: z.string(),
    quantity: z.enum(quantityKinds),
    time: z.enum(["flow", "stock"]),
    record: z.string(),
    dimensions: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        open: z.boolean().meta({ description: "Se una tabella pubblicata si può distinguere così" }),
      }),
    ),
    name: z.string(),
    unit: z.string(),
    definition: z.string(),
    ofPeople: z.boolean().meta({ description: "Se un numero piccolo vuol dire poche persone" }),
  })
  .meta({ id: "Measure" });
export type MeasureView = z.output<typeof MeasureView>;

export const MeasureCatalogue = z.object({ items: z.array(MeasureView) }).meta({ id: "MeasureCatalogue" });
