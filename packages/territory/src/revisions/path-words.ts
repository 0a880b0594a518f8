import { type Language, languages } from "@trama/kernel";
import type { Step } from "./differences.js";

/** A JSON Schema, of which only what leads to a description is read. */
type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function resolved(root: Schema, schema: unknown): Schema {
  if (!isSchema(schema)) return {};
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/$defs/", "") : undefined;
  if (name === undefined || !isSchema(root.$defs)) return schema;
  const { $ref: _ref, ...own } = schema;
  return { ...resolved(root, root.$defs[name]), ...own };
}

/** "Il laboratorio: il luogo in cui…" is "Il laboratorio": what follows explains, and a path only names. */
const nameIn = (description: string) => description.split(/[:;(]/)[0]?.trim() ?? description;

/** "municipalitiesDeclared" is "municipalities declared". */
const spacedOut = (field: string) =>
  field
    .replaceAll("_", " ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

/** The languages, where a field is named after one. */
const languageNames: Readonly<Record<string, string>> = { it: "Italian", en: "English" };

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How an item is called in a language: by its name or text, else by what tells it apart. */
function itemName(item: string | number, of: Readonly<Record<string, unknown>>, language: Language): string {
  const found = [of.name, of[language], of.title].find((one) => typeof one === "string");
  return typeof found === "string" ? found : String(item);
}

/**
 * The steps to a value in words: Italian from the descriptions of the schema, English from the names of the fields. The
 * first step, which names the section, is left out: the host knows what a section is called.
 */
export function pathInWords(root: Schema, trail: readonly Step[]): Record<Language, string[]> {
  const words: Record<Language, string[]> = { it: [], en: [] };
  let here = resolved(root, root);
  for (const [at, step] of trail.entries()) {
    if ("field" in step) {
      const inside = isSchema(here.properties) ? here.properties[step.field] : here.additionalProperties;
      here = resolved(root, inside);
      if (at === 0) continue;
      const { description } = here;
      words.it.push(typeof description === "string" ? nameIn(description) : capitalised(spacedOut(step.field)));
      words.en.push(languageNames[step.field] ?? capitalised(spacedOut(step.field)));
    } else {
      here = resolved(root, here.items);
      for (const language of languages) words[language].push(itemName(step.item, step.of, language));
    }
  }
  return words;
}
