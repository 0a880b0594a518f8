import { type Id, idOf, LocalDate, qualifiers, RecordRef } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { amount, optional, reason } from "./fields.js";
import { IndicatorCode } from "./indicator.js";
import { IndicatorScope } from "./scope.js";

export type ObservationId = Id<"observation">;
export const ObservationId = idOf("observation");

const seen = {
  on: LocalDate.meta({ description: "Alla data" }),
  qualifier: z.enum(qualifiers).default("=").meta({ description: "= esatto, ~ circa, > più di, < meno di" }),
  parts: z
    .record(z.string().max(60), z.record(z.string().max(80), amount))
    .default({})
    .meta({ description: "Disaggregazioni: per dimensione, quanto per ogni codice" }),
  evidence: optional(2000).meta({ description: "Da che cosa si vede" }),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null)
    .meta({ description: "Dove si legge" }),
  record: RecordRef.nullable().default(null).meta({ description: "La scheda da cui viene" }),
};

/** What somebody saw or was told, written down once and never changed. */
export const RecordObservation = z
  .strictObject({
    indicator: IndicatorCode,
    scope: IndicatorScope,
    value: amount.meta({ description: "Il numero" }),
    ...seen,
    src: provenance.src.nullable().default(null),
    note: provenance.note.nullable().default(null),
  })
  .meta({ id: "RecordObservation" });

/** Corrects an observation with another that points at it; without a value it takes it back. */
export const CorrectObservation = z
  .strictObject({
    indicator: IndicatorCode,
    observationId: ObservationId,
    value: amount.nullable().meta({ description: "Il numero giusto; niente: l'osservazione è ritirata" }),
    ...seen,
    reason,
  })
  .meta({ id: "CorrectObservation" });

export const Observation = z
  .object({
    id: ObservationId,
    indicator: IndicatorCode,
    definition: z.number().int(),
    scope: RecordRef,
    on: LocalDate,
    value: z.number().nullable(),
    qualifier: z.enum(qualifiers),
    parts: z.record(z.string(), z.record(z.string(), z.number())),
    evidence: z.string().nullable(),
    link: z.string().nullable(),
    record: RecordRef.nullable(),
    corrects: ObservationId.nullable(),
    /** The row that corrects it: then it no longer counts. */
    correctedBy: ObservationId.nullable(),
    reason: z.string().nullable(),
    at: z.string(),
    author: z.string().nullable(),
    src: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "Observation" });
export type Observation = z.output<typeof Observation>;
