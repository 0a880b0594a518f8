import { type Id, idOf, RecordRef } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { amount, optional, stageCode } from "./fields.js";
import { IndicatorCode } from "./indicator.js";
import { IndicatorScope } from "./scope.js";

export type TargetId = Id<"target">;
export const TargetId = idOf("target");

const facts = {
  stage: stageCode,
  scope: IndicatorScope,
  value: amount.meta({ description: "Risultato atteso" }),
  reason: optional(1000).meta({ description: "Perché; serve quando ne cambia uno" }),
};

/** Sets what one hopes to see at a stage. `revision` is the revision it replaces, 0 when there is none yet. */
export const SetTarget = z
  .strictObject({
    indicator: IndicatorCode,
    revision: z.number().int().min(0).default(0).meta({ description: "La revisione che sostituisce; 0: la prima" }),
    ...facts,
    src: provenance.src.nullable().default(null),
    note: provenance.note.nullable().default(null),
  })
  .meta({ id: "SetTarget" });

/** A target, live or replaced: past ones are kept with their reasons. */
export const Target = z
  .object({
    id: TargetId,
    indicator: IndicatorCode,
    definition: z.number().int(),
    stage: z.string(),
    scope: RecordRef,
    revision: z.number().int(),
    value: z.number(),
    reason: z.string().nullable(),
    live: z.boolean().meta({ description: "Se è quello che vale adesso" }),
    at: z.string(),
    author: z.string().nullable(),
    src: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "Target" });
export type Target = z.output<typeof Target>;
