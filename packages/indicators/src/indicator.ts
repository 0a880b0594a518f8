import { codeIn, inWords, issue, LocalDate, namedBy } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { scopeKinds } from "./scope.js";

/** The code of an indicator, as the project names it: `CD-P1`. It never changes. */
export const IndicatorCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
  .meta(
    inWords(
      "Codice: come lo chiama il progetto, per esempio CD-P1; non cambia più",
      "Code: as the project calls it, such as CD-P1; it never changes",
    ),
  );

/** The codes that no indicator can have: in the addresses of the staff app other pages stand under these names. */
export const takenCodes = ["valutazioni", "dati-aperti"] as const;

/** Where in the chain of results an indicator stands. */
export const levels = ["activity", "output", "outcome", "impact", "context"] as const;
/** What an indicator looks at: what the seeds call process mixes products, quality and network. */
export const indicatorKinds = ["process", "dataQuality", "actionQuality", "network", "outcome", "context"] as const;
/** Whether more is better, less is better, or the number only describes. */
export const directions = ["more", "less", "none"] as const;

const text = (limit = 300) => z.string().min(1).max(limit);
const inBoth = (limit?: number) => ({
  it: text(limit).meta(inWords("In italiano", "In Italian")),
  en: text(limit).meta(inWords("In inglese", "In English")),
});
export const Sentence = z.strictObject(inBoth(500)).meta({ id: "IndicatorSentence" });

/** From where the number comes: from the record, through a measure; without one, from somebody who looks and writes. */
export const IndicatorSource = z
  .strictObject({
    measure: z
      .string()
      .max(60)
      .optional()
      .meta(
        inWords(
          "Misura da cui viene; se non c'è, si rileva a mano",
          "Measure it comes from; without one it is written by hand",
        ),
      ),
    filter: z
      .record(z.string().max(60), z.array(z.string().max(80)).min(1).max(50))
      .default({})
      .meta(inWords("Solo i fatti con questi codici: per dimensione", "Only the facts with these codes: by dimension")),
  })
  .meta({ id: "IndicatorSource" });
export type IndicatorSource = z.output<typeof IndicatorSource>;

/** What an indicator means from a day on. A version that was used is never rewritten: another one follows it. */
export const IndicatorVersion = z
  .strictObject({
    version: z.number().int().min(1).meta(inWords("Versione", "Version")),
    from: LocalDate.meta(inWords("In vigore dal", "In force from")),
    ...inBoth(200),
    definition: Sentence.optional().meta(inWords("Che cosa si conta e che cosa no", "What is counted and what is not")),
    unit: z.strictObject(inBoth(60)).meta(inWords("Unità", "Unit")),
    level: z.enum(levels).meta({
      ...namedBy("indicators:level."),
      ...inWords("Livello: nella catena dei risultati", "Level: in the chain of results"),
    }),
    kind: z
      .enum(indicatorKinds)
      .meta({ ...namedBy("indicators:kind."), ...inWords("Che cosa guarda", "What it looks at") }),
    direction: z
      .enum(directions)
      .default("more")
      .meta({
        ...namedBy("indicators:direction."),
        ...inWords(
          "Verso: se è meglio di più, di meno, o descrive soltanto",
          "Direction: whether more is better, less is better, or it only describes",
        ),
      }),
    source: IndicatorSource.default({ filter: {} }).meta(
      inWords("Da dove viene il numero", "Where the number comes from"),
    ),
    scopes: z
      .array(z.enum(scopeKinds))
      .min(1)
      .default(["territory"])
      .meta({ ...namedBy("indicators:scope."), ...inWords("Di che cosa può parlare", "What it may speak of") }),
    dimensions: z
      .array(z.string().max(60))
      .max(6)
      .default([])
      .meta(
        inWords(
          "Come si può disaggregare: una dimensione per riga, per esempio municipality",
          "How it can be broken down: a dimension on each line, such as municipality",
        ),
      ),
    verification: z.array(Sentence).max(10).default([]).meta(inWords("Fonti di verifica", "Sources of verification")),
    ...provenance,
  })
  .meta({ id: "IndicatorVersion" });
export type IndicatorVersion = z.output<typeof IndicatorVersion>;

/** An indicator of the territory's catalogue, with every meaning it has had. */
export const IndicatorDefinition = z
  .strictObject({
    code: IndicatorCode,
    node: z
      .string()
      .max(40)
      .optional()
      .meta({
        ...codeIn("indicators.framework"),
        ...inWords("Casella del quadro logico", "Box of the logical framework"),
      }),
    versions: z
      .array(IndicatorVersion)
      .min(1)
      .max(30)
      .meta(inWords("Versioni: dalla più vecchia", "Versions: from the oldest")),
  })
  .superRefine(({ code, versions }, ctx) => {
    if (takenCodes.some((taken) => taken === code.toLowerCase()))
      ctx.addIssue(issue("indicators:issue.takenCode", ["code"], { code }));
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
