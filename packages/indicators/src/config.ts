import { type ConfigSection, codeIn, inWords, issue, namedBy } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";
import { IndicatorDefinition, Sentence } from "./indicator.js";

/** When an evaluation looks: before, while, after. */
export const moments = ["exAnte", "ongoing", "final"] as const;

const code = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,40}$/)
  .meta(inWords("Codice: non cambia più", "Code: it never changes"));

/** One of the moments at which the territory looks at its figures together. */
export const StageKind = z
  .strictObject({
    code,
    it: z.string().min(1).max(80).meta(inWords("In italiano", "In Italian")),
    en: z.string().min(1).max(80).meta(inWords("In inglese", "In English")),
    moment: z.enum(moments).meta({
      ...namedBy("indicators:moment."),
      ...inWords("Quando: prima, durante, alla fine", "When: before, while, after"),
    }),
    ...provenance,
  })
  .meta({ id: "StageKind" });

export const nodeLevels = ["impact", "outcome", "output", "activity"] as const;

/** One box of the logical framework: what one hopes for, under which conditions, and how one will know. */
export const FrameworkNode = z
  .strictObject({
    code,
    level: z.enum(nodeLevels).meta({ ...namedBy("indicators:level."), ...inWords("Livello", "Level") }),
    it: z.string().min(1).max(300).meta(inWords("In italiano", "In Italian")),
    en: z.string().min(1).max(300).meta(inWords("In inglese", "In English")),
    under: z
      .string()
      .max(40)
      .optional()
      .meta({
        ...codeIn("indicators.framework"),
        ...inWords("Casella a cui contribuisce", "Box that it contributes to"),
      }),
    assumptions: z
      .array(Sentence)
      .max(10)
      .default([])
      .meta(inWords("Condizioni che devono valere", "Conditions that must hold")),
    verification: z.array(Sentence).max(10).default([]).meta(inWords("Fonti di verifica", "Sources of verification")),
    ...provenance,
  })
  .meta({ id: "FrameworkNode" });
export type FrameworkNode = z.output<typeof FrameworkNode>;

type Issue = ReturnType<typeof issue>;
interface Coded {
  code: string;
}

const repeated = (field: string, list: readonly Coded[]): Issue[] =>
  list.flatMap(({ code: value }, at) =>
    list.findIndex((one) => one.code === value) === at
      ? []
      : [issue("territory:issue.duplicate", [field, at, "code"], { value })],
  );

/** A box stands under one of a higher level; so no box can stand under itself. */
function misplaced(framework: readonly FrameworkNode[]): Issue[] {
  const known = new Map(framework.map((node) => [node.code, node]));
  return framework.flatMap((node, at): Issue[] => {
    if (node.under === undefined) return [];
    const above = known.get(node.under);
    if (!above) return [issue("indicators:issue.unknownNode", ["framework", at, "under"], { node: node.under })];
    return nodeLevels.indexOf(above.level) < nodeLevels.indexOf(node.level)
      ? []
      : [issue("indicators:issue.nodeNotAbove", ["framework", at, "under"], { node: node.under })];
  });
}

/** What a territory decides about its indicators: what it hopes for, what it counts, when it stops to look. */
export const IndicatorsSection = z
  .strictObject({
    stages: z
      .array(StageKind)
      .max(20)
      .default([])
      .meta(inWords("Momenti della valutazione", "Moments of the evaluation")),
    tools: Vocabulary.default([]).meta(
      inWords("Modi di ascoltare chi è coinvolto", "Ways of listening to who is involved"),
    ),
    framework: z
      .array(FrameworkNode)
      .max(200)
      .default([])
      .meta(
        inWords(
          "Quadro logico: attività, realizzazioni, risultati, impatto",
          "Logical framework: activities, outputs, outcomes, impact",
        ),
      ),
    catalogue: z.array(IndicatorDefinition).max(300).default([]).meta(inWords("Indicatori", "Indicators")),
    ...provenance,
  })
  .superRefine(({ stages, framework, catalogue }, ctx) => {
    const nodes = new Set(framework.map((node) => node.code));
    const issues = [
      ...repeated("stages", stages),
      ...repeated("framework", framework),
      ...repeated("catalogue", catalogue),
      ...misplaced(framework),
      ...catalogue.flatMap(({ node }, at) =>
        node === undefined || nodes.has(node)
          ? []
          : [issue("indicators:issue.unknownNode", ["catalogue", at, "node"], { node })],
      ),
    ];
    for (const one of issues) ctx.addIssue(one);
  })
  .meta(
    inWords(
      "Che cosa il territorio conta, che cosa si aspetta e quando si ferma a guardare",
      "What the territory counts, what it hopes for and when it stops to look",
    ),
  );
export type IndicatorsSection = z.output<typeof IndicatorsSection>;

export const indicatorsConfig = { name: "indicators", schema: IndicatorsSection } as const satisfies ConfigSection;
