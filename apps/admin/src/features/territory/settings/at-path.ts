import { type FieldSchema, fieldsOf, schemaInside, schemaOfItems } from "@trama/territory";

/** Where a value stands in a document: names of fields, places in lists. */
export type Path = readonly (string | number)[];

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path; undefined when there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return here[Number(step)];
    return isFields(here) ? here[step] : undefined;
  }, value);
}

/** The list at a path; null when there is none. */
export function listAt(value: unknown, path: Path): unknown[] | null {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : null;
}

/** The schema at a path. */
export const schemaAt = (root: FieldSchema, path: Path): FieldSchema =>
  path.reduce<FieldSchema>(
    (here, step) => (typeof step === "number" ? schemaOfItems(root, here) : schemaInside(root, here, step)),
    root,
  );

/** What a new thing of a schema begins as: what holds when nobody says, empty lists, empty texts. */
export function blankOf(root: FieldSchema, schema: FieldSchema): unknown {
  if ("default" in schema) return structuredClone(schema.default);
  if (schema.type === "string") return "";
  if (schema.type === "array") return [];
  if (schema.type !== "object") return undefined;
  const required = Array.isArray(schema.required) ? schema.required : [];
  const entries = fieldsOf(schema).flatMap((field) => {
    const own = schemaInside(root, schema, field);
    const begins = required.includes(field) || "default" in own ? blankOf(root, own) : undefined;
    return begins === undefined ? [] : [[field, begins]];
  });
  return Object.fromEntries(entries);
}

/** Whether an object says nothing more than what it began with. */
const saysNothing = (root: FieldSchema, schema: FieldSchema, value: unknown) =>
  isFields(value) &&
  Object.entries(value).every(
    ([field, one]) =>
      one === undefined ||
      ("default" in schemaInside(root, schema, field) && one === schemaInside(root, schema, field).default),
  );

/**
 * Writes a value at a path, making the objects on the way; undefined takes it away, with the optional objects that it
 * leaves empty.
 */
export function assign(root: FieldSchema, document: unknown, path: Path, value: unknown): void {
  const [last] = path.slice(-1);
  const parentPath = path.slice(0, -1);
  if (last === undefined) return;
  let parent = valueAt(document, parentPath);
  if (parent === undefined) {
    if (value === undefined) return;
    assign(root, document, parentPath, blankOf(root, schemaAt(root, parentPath)) ?? {});
    parent = valueAt(document, parentPath);
  }
  if (Array.isArray(parent)) parent[Number(last)] = value;
  if (!isFields(parent)) return;
  if (value !== undefined) {
    parent[last] = value;
    return;
  }
  delete parent[last];
  prune(root, document, parentPath);
}

function prune(root: FieldSchema, document: unknown, path: Path): void {
  const holder = schemaAt(root, path.slice(0, -1));
  const [last] = path.slice(-1);
  if (typeof last !== "string" || path.length < 2) return;
  const schema = schemaAt(root, path);
  const needed = "default" in schema || (Array.isArray(holder.required) && holder.required.includes(last));
  if (!needed && saysNothing(root, schema, valueAt(document, path))) assign(root, document, path, undefined);
}
