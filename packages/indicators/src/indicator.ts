import { issue, LocalDate } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { scopeKinds } from "./scope.js";

/** The code of an indicator, as the project names it: `CD-P1`. It never changes. */
export const IndicatorCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
  .meta({ description: "Codice, che non cambia mai" });

/** Where in the chain of results an indicator stands. */
export const levels = ["activity", "output", "outcome", "impact", "context"] as const;
/** What an indicator looks at: what the seeds call process mixes products, quality and network. */
export const indicatorKinds = ["process", "dataQuality", "actionQuality", "network", "outcome", "context"] as const;
/** Whether more is better, less is better, or the number only describes. */
export const directions = ["more", "less", "none"] as const;

const text = (description: string, limit = 300) => z.string().min(1).max(limit).meta({ description });
const inBoth = (limit?: number) => ({ it: text("Testo in italiano", limit), en: text("Testo in inglese", limit) });
export const Sentence = z.strictObject(inBoth(500)).meta({ id: "IndicatorSentence" });

/** From where the number comes: from the record, through a measure; without one, from somebody who looks and writes. */
export const IndicatorSource = z
  .strictObject({
    measure: z.string().max(60).optional().meta({ description: "La misura da cui viene; niente: si rileva a mano" }),
    filter: z
      .record(z.string().max(60), z.array(z.string().max(80)).min(1).max(50))
      .default({})
      .meta({ description: "Solo i fatti con questi codici, per dimensione" }),
  })
  .meta({ id: "IndicatorSource" });
export type IndicatorSource = z.output<typeof IndicatorSource>;

/** What an indicator means from a day on. A version that was used is never rewritten: another one follows it. */
export const IndicatorVersion = z
  .strictObject({
    version: z.number().int().min(1).meta({ description: "Versione" }),
    from: LocalDate.meta({ description: "In vigore dal" }),
    ...inBoth(200),
    definition: Sentence.optional().meta({ description: "Che cosa si conta e che cosa no" }),
    unit: z.strictObject(inBoth(60)).meta({ description: "Unità" }),
    level: z.enum(levels).meta({ description: "Livello nella catena dei risultati" }),
    kind: z.enum(indicatorKinds).meta({ description: "Che cosa guarda" }),
    direction: z.enum(directions).default("more").meta({ description: "Se è meglio di più, di meno, o descrive" }),
    source: IndicatorSource.default({ filter: {} }).meta({ description: "Da dove viene il numero" }),
    scopes: z.array(z.enum(scopeKinds)).min(1).default(["territory"]).meta({ description: "Di che cosa può parlare" }),
    dimensions: z.array(z.string().max(60)).max(6).default([]).meta({ description: "Come si può disaggregare" }),
    verification: z.array(Sentence).max(10).default([]).meta({ description: "Fonti di verifica" }),
    ...provenance,
  })
  .meta({ id: "IndicatorVersion" });
export type IndicatorVersion = z.output<typeof IndicatorVersion>;

/** An indicator of the territory's catalogue, with every meaning it has had. */
export const IndicatorDefinition = z
  .strictObject({
    code: IndicatorCode,
    node: z.string().max(40).optional().meta({ description: "Casella del quadro logico" }),
    versions: z.array(IndicatorVersion).min(1).max(30).meta({ description: "Versioni, dalla più vecchia" }),
  })
  .superRefine(({ versions }, ctx) => {
    for (const [at, { version, from }] of versions.entries()) {
      if (versions.findIndex((one) => one.version === version) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["versions", at, "version"], { value: version }));
      const before = versions[at - 1];
      if (before && from <= before.from) ctx.addIssue(issue("indicators:issue.versionOrder", ["versions", at, "from"]));
    }
  })
  .meta({ id: "IndicatorDefinition" });
export type IndicatorDefinition = z.output<typeof IndicatorDefinition>;

/** The meaning in force on a day: before the first begins, the first. */
export function versionOn({ versions }: IndicatorDefinition, day: LocalDate): IndicatorVersion {
  const [first] = versions;
  const found = versions.findLast(({ from }) => from <= day) ?? first;
  if (!found) throw new Error("An indicator without a version, which its schema should have refused");
  return found;
}
