import type { MeasureCard } from "../measures/card.js";
import { messages as formulasEn } from "../measures/messages.en.js";
import { messages as formulasIt } from "../measures/messages.it.js";
import type { Language } from "../say.js";
import { measureCatalogue } from "./catalogue.js";
import { messages as wordsEn } from "./messages.en.js";
import { messages as wordsIt } from "./messages.it.js";

const wordsIn = { it: { ...wordsIt, ...formulasIt }, en: { ...wordsEn, ...formulasEn } };

/** The manual's reference of measures, as Markdown. */
export function measureReference(language: Language): string {
  const words = wordsIn[language];
  return [
    `# ${words["manual.title"]}`,
    "",
    words["manual.intro"],
    "",
    ...measureCatalogue.flatMap((card) => cardLines(card, language)),
  ].join("\n");
}

function cardLines({ id, call, source, unit, range, known }: MeasureCard, language: Language): string[] {
  const words = wordsIn[language];
  const [least, most] = range.map((value) => (Number.isFinite(value) ? String(value) : value > 0 ? "∞" : "−∞"));
  const value = Number(known.value.toFixed(6)).toLocaleString(language, {
    maximumFractionDigits: 6,
    useGrouping: false,
  });
  return [
    `## ${words[`measure.${id}.name`]}`,
    "",
    words[`measure.${id}.definition`],
    "",
    `- **${words["manual.call"]}**: \`${call}\``,
    `- **${words["manual.formula"]}**: ${words[`measure.${id}.formula`]}`,
    `- **${words["manual.source"]}**: ${source}`,
    `- **${words["manual.unit"]}**: ${words[`manual.unit.${unit}`]}. **${words["manual.range"]}**: ${least} … ${most}`,
    `- **${words["manual.known"]}**: \`${known.network}\`, ${words[`measure.${id}.known`]}: ${value}`,
    `- **${words["manual.use"]}**: ${words[`measure.${id}.use`]}`,
    `- **${words["manual.avoid"]}**: ${words[`measure.${id}.avoid`]}`,
    "",
  ];
}
