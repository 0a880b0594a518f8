import type { MeasureCard } from "../measures/card.js";
import { measureCatalogue } from "./catalogue.js";
import type { MeasureWords } from "./measure-words.js";
import { measureWordsEn } from "./messages.en.js";
import { measureWordsIt } from "./messages.it.js";

const headings = {
  it: {
    title: "Misure della rete",
    intro:
      "Una scheda per misura. La risposta nota è verificata a ogni modifica del codice, con le reti in `src/fixtures`.",
    call: "Funzione",
    formula: "Formula",
    source: "Fonte",
    unit: "Unità",
    range: "Valori",
    known: "Risposta nota",
    use: "Quando usarla",
    avoid: "Quando no",
    units: {
      nodes: "soggetti",
      ties: "legami",
      weight: "intensità",
      share: "quota",
      index: "indice",
      pairs: "coppie",
      steps: "passi",
      level: "livello",
      kinds: "tipi",
      groups: "gruppi",
      triples: "terne",
      z: "scarti",
      bits: "bit",
    },
  },
  en: {
    title: "Measures of a network",
    intro:
      "One card a measure. The known answer is checked at every change of the code, on the networks in `src/fixtures`.",
    call: "Function",
    formula: "Formula",
    source: "Source",
    unit: "Unit",
    range: "Values",
    known: "Known answer",
    use: "When to use it",
    avoid: "When not",
    units: {
      nodes: "nodes",
      ties: "ties",
      weight: "weight",
      share: "share",
      index: "index",
      pairs: "pairs",
      steps: "steps",
      level: "level",
      kinds: "kinds",
      groups: "groups",
      triples: "triples",
      z: "deviations",
      bits: "bits",
    },
  },
} as const;

/** The manual's reference of measures, as Markdown. */
export function measureReference(language: "it" | "en"): string {
  const words = language === "it" ? measureWordsIt : measureWordsEn;
  const { title, intro } = headings[language];
  return [
    `# ${title}`,
    "",
    intro,
    "",
    ...measureCatalogue.flatMap((card) => cardLines(card, words[card.id], language)),
  ].join("\n");
}

function cardLines(card: MeasureCard, words: MeasureWords, language: "it" | "en"): string[] {
  const says = headings[language];
  const [least, most] = card.range.map((value) => (Number.isFinite(value) ? String(value) : value > 0 ? "∞" : "−∞"));
  return [
    `## ${words.name}`,
    "",
    words.definition,
    "",
    `- **${says.call}**: \`${card.call}\``,
    `- **${says.formula}**: ${card.formula}`,
    `- **${says.source}**: ${card.source}`,
    `- **${says.unit}**: ${says.units[card.unit]}. **${says.range}**: ${least} … ${most}`,
    `- **${says.known}**: \`${card.known.network}\`, ${card.known.what}: ${Number(card.known.value.toFixed(6))}`,
    `- **${says.use}**: ${words.use}`,
    `- **${says.avoid}**: ${words.avoid}`,
    "",
  ];
}
