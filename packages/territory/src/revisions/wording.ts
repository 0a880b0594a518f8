import { type Language, languages, type Say } from "@trama/kernel";
import {
  codeOfItem,
  type FieldSchema,
  fieldName,
  fieldSchema,
  fieldsOf,
  itemsNamed,
  nameOfItem,
  namesOf,
  schemaInside,
  schemaOfItems,
} from "../configuration/field-schema.js";
import { expandMessage, type Words } from "../words/index.js";
import { isFields, type Step } from "./differences.js";

/** What the host knows of telling a configuration to people, whatever the documents. */
export interface Telling {
  /** The JSON Schema of the whole document. */
  schema: FieldSchema;
  /** Says a message of any package in the territory's words. */
  say: (language: Language) => Say;
  words: Words;
}

/** What it takes to tell values of some documents. */
export interface Wording extends Telling {
  /** Where codes are looked up: the documents that are compared. */
  documents: readonly FieldSchema[];
}

/** "municipalitiesDeclared" is "Municipalities declared": for a field whose schema says nothing. */
function spacedOut(field: string): string {
  const text = field.replaceAll("_", " ").replaceAll(/([a-z])([A-Z])/g, "$1 $2");
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function nameIn({ words }: Wording, schema: FieldSchema, field: string, language: Language): string {
  const name = fieldName(schema, language);
  return name === null ? spacedOut(field) : expandMessage(name, words, language);
}

/** A key of a record by its name, where the record says how its keys are named; a field by its description. */
function stepName(wording: Wording, parent: FieldSchema, own: FieldSchema, field: string, language: Language): string {
  const names = parent.properties === undefined ? namesOf(parent) : null;
  return names === null ? nameIn(wording, own, field, language) : wording.say(language)(`${names}${field}`);
}

/** An item by its name; by its number, and what that counts, when it has none: "Versione 2". */
function itemName(
  wording: Wording,
  { item, of }: Extract<Step, { item: unknown }>,
  schema: FieldSchema,
  language: Language,
) {
  const name = nameOfItem(of, language);
  if (name !== null) return name;
  const field = Object.keys(of).find((key) => of[key] === item);
  return field === undefined || typeof item === "string"
    ? String(item)
    : `${nameIn(wording, schemaInside(wording.schema, schema, field), field, language)} ${item}`;
}

/**
 * The steps to a value in words. The first step, which names the section, is left out: the host knows what a section is
 * called.
 */
export function pathInWords(wording: Wording, trail: readonly Step[]): Record<Language, string[]> {
  const told: Record<Language, string[]> = { it: [], en: [] };
  let here = fieldSchema(wording.schema, wording.schema);
  for (const [at, step] of trail.entries()) {
    const parent = here;
    here = "field" in step ? schemaInside(wording.schema, parent, step.field) : schemaOfItems(wording.schema, parent);
    if (at === 0) continue;
    for (const language of languages)
      told[language].push(
        "field" in step
          ? stepName(wording, parent, here, step.field, language)
          : itemName(wording, step, here, language),
      );
  }
  return told;
}

/** The schema at the end of a trail. */
export function schemaAt({ schema }: Wording, trail: readonly Step[]): FieldSchema {
  return trail.reduce(
    (here, step) => ("field" in step ? schemaInside(schema, here, step.field) : schemaOfItems(schema, here)),
    fieldSchema(schema, schema),
  );
}

/** What a picture is, for who reads: its kind and its weight. */
function pictureInWords({ say }: Wording, text: string, language: Language): string {
  const weight = Math.ceil((text.length * 3) / 4 / 1024);
  return say(language)(text.includes("svg") ? "territory:mark.told.svg" : "territory:mark.told.png", { weight });
}

/** The first picture that a value holds, by its schema; null when it holds none. */
export function pictureInside(wording: Wording, schema: FieldSchema, value: unknown): string | null {
  if (schema["x-picture"] === true) return typeof value === "string" ? value : null;
  if (!isFields(value)) return null;
  for (const [key, one] of Object.entries(value)) {
    const found = pictureInside(wording, schemaInside(wording.schema, schema, key), one);
    if (found !== null) return found;
  }
  return null;
}

function textInWords(wording: Wording, schema: FieldSchema, text: string, language: Language): string {
  const { say, documents } = wording;
  if (schema["x-picture"] === true) return pictureInWords(wording, text, language);
  const names = namesOf(schema);
  if (names !== null) return say(language)(`${names}${text}`);
  const named = documents.flatMap((document) => itemsNamed(schema, document)).find((item) => codeOfItem(item) === text);
  if (named) return nameOfItem(named, language) ?? text;
  if (schema.format !== "date") return text;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(text));
}

function listInWords(wording: Wording, schema: FieldSchema, values: readonly unknown[], language: Language): string {
  const items = { ...schemaOfItems(wording.schema, schema), ...namesAndCodes(schema) };
  const told = values.map((one) =>
    isFields(one)
      ? (nameOfItem(one, language) ?? linesOf(wording, items, one, language).join(", "))
      : inWords(wording, items, one, language),
  );
  return told.join(values.some(isFields) ? "; " : ", ");
}

/** A list says how its items are named; they may say it themselves. */
const namesAndCodes = (schema: FieldSchema) =>
  Object.fromEntries(["x-names", "x-code-in"].flatMap((key) => (key in schema ? [[key, schema[key]]] : [])));

/** The fields of an object that say something, a line each, in the order of the schema. */
function linesOf(wording: Wording, schema: FieldSchema, fields: FieldSchema, language: Language): string[] {
  const order = fieldsOf(schema);
  const keys = Object.keys(fields).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return keys.flatMap((key) => {
    const value = fields[key];
    const own = schemaInside(wording.schema, schema, key);
    if (value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0))
      return [];
    const name = stepName(wording, schema, own, key, language);
    if (isFields(value)) return linesOf(wording, own, value, language).map((line) => `${name} › ${line}`);
    return [`${name}: ${inWords(wording, own, value, language)}`];
  });
}

function inWords(wording: Wording, schema: FieldSchema, value: unknown, language: Language): string {
  if (Array.isArray(value)) return listInWords(wording, schema, value, language);
  if (isFields(value)) return linesOf(wording, schema, value, language).join("\n");
  if (typeof value === "boolean") return wording.say(language)(value ? "territory:value.yes" : "territory:value.no");
  if (typeof value !== "number") return textInWords(wording, schema, String(value), language);
  const useGrouping = schema["x-ungrouped"] === true ? false : "always";
  return new Intl.NumberFormat(language, { useGrouping, maximumFractionDigits: 10 }).format(value);
}

const longest = 600;

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value as a person reads it, in both languages, with a line for each thing it says; null when there is none. */
export function valueInWords(wording: Wording, schema: FieldSchema, value: unknown): Record<Language, string> | null {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  return { it: cut(inWords(wording, schema, value, "it")), en: cut(inWords(wording, schema, value, "en")) };
}
