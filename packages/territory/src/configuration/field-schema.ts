import type { Language } from "@trama/kernel";

/** A JSON Schema, of which only what describes fields is read. */
export type FieldSchema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is FieldSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A schema with its reference followed; what stands beside a reference counts more than what it leads to. */
export function fieldSchema(root: FieldSchema, schema: unknown): FieldSchema {
  if (!isSchema(schema)) return {};
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/$defs/", "") : undefined;
  if (name === undefined || !isSchema(root.$defs)) return schema;
  const { $ref: _ref, ...own } = schema;
  return { ...fieldSchema(root, root.$defs[name]), ...own };
}

/** The schema of a field of an object, or of what a record holds under a key. */
export function schemaInside(root: FieldSchema, { properties, additionalProperties }: FieldSchema, field: string) {
  return fieldSchema(root, isSchema(properties) ? properties[field] : additionalProperties);
}

/** The schema of the items of a list. */
export const schemaOfItems = (root: FieldSchema, { items }: FieldSchema): FieldSchema => fieldSchema(root, items);

/** The fields of an object, in the order of the schema. */
export const fieldsOf = ({ properties }: FieldSchema): string[] =>
  isSchema(properties) ? Object.keys(properties) : [];

const nameEnds = /: |; | \(/;

const descriptionOf = (schema: FieldSchema, language: Language): string | null => {
  const found = schema[`x-${language}`] ?? schema.description;
  return typeof found === "string" ? found : null;
};

/** What a field is called, with the territory's words still as tokens; null when its schema does not say. */
export const fieldName = (schema: FieldSchema, language: Language): string | null =>
  descriptionOf(schema, language)?.split(nameEnds)[0] ?? null;

/** The line of help of a field, if it has one: what its description says after the name. */
export function fieldHelp(schema: FieldSchema, language: Language): string | null {
  const whole = descriptionOf(schema, language);
  const found = whole === null ? null : nameEnds.exec(whole);
  if (whole === null || found === null) return null;
  return whole.slice(found.index + found[0].length).replace(/\)$/, "");
}

/** The beginning of the message keys that name the values or the keys of a field. */
export const namesOf = (schema: FieldSchema): string | null =>
  typeof schema["x-names"] === "string" ? schema["x-names"] : null;

/** Every value that a path leads to, through all the items of the lists along it. */
function valuesAt(value: unknown, [field, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, field === undefined ? [] : [field, ...rest]));
  if (field === undefined) return [value];
  return isSchema(value) ? valuesAt(value[field], rest) : [];
}

/** The items that a field may name by code, as its schema says: those of one list or more of the document. */
export function itemsNamed(schema: FieldSchema, document: FieldSchema): FieldSchema[] {
  const lists = schema["x-code-in"];
  if (typeof lists !== "string") return [];
  return lists.split(" ").flatMap((list) => valuesAt(document, list.split(".")).filter(isSchema));
}

/** The code by which an item is named: a municipality's is its ISTAT code. */
export const codeOfItem = ({ code, istat }: FieldSchema): string => String(code ?? istat ?? "");

/** What an item is called: its name or text; null when it has neither. */
export function nameOfItem(item: FieldSchema, language: Language): string | null {
  const found = [item.name, item[language], item.it, item.title, item.text].find(
    (one) => typeof one === "string" && one,
  );
  return typeof found === "string" ? found : null;
}
