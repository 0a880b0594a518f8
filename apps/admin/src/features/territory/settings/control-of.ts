import { type FieldSchema, fieldsOf, schemaInside, schemaOfItems } from "@trama/territory";

/** How a field is asked for on screen. */
export type Control =
  | "text"
  | "longText"
  | "colour"
  | "municipality"
  | "date"
  | "number"
  | "check"
  | "choice"
  | "reference"
  | "choices"
  | "references"
  | "lines"
  | "list"
  | "record"
  | "group";

const longFrom = 200;
const colourPattern = "^#[0-9a-f]{6}$";

function controlOfText({ format, pattern, maxLength, ...rest }: FieldSchema): Control {
  if (rest["x-listed"] === "municipality") return "municipality";
  if (Array.isArray(rest.enum)) return "choice";
  if ("x-code-in" in rest) return "reference";
  if (format === "date") return "date";
  if (pattern === colourPattern) return "colour";
  return typeof maxLength === "number" && maxLength >= longFrom ? "longText" : "text";
}

function controlOfList(root: FieldSchema, schema: FieldSchema): Control | null {
  const items = schemaOfItems(root, schema);
  if (Array.isArray(items.enum)) return "choices";
  if ("x-code-in" in schema) return "references";
  if (items.type === "string") return "lines";
  return items.type === "object" ? "list" : null;
}

/** The control of a field, by its schema; null where no screen made from the schema can ask for it. */
export function controlOf(root: FieldSchema, schema: FieldSchema): Control | null {
  if (schema.type === "boolean") return "check";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "string") return controlOfText(schema);
  if (schema.type === "array") return controlOfList(root, schema);
  if (fieldsOf(schema).length > 0) return "group";
  return controlOf(root, schemaInside(root, schema, "")) === "lines" ? "record" : null;
}
