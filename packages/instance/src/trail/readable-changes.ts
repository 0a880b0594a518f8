/** A value that is shown as it is: a text, a number, a yes or no, a quantity, or a list of texts. */
export type Plain = string | number | boolean | { value: number; qualifier: "=" | "~" | ">" | "<" } | readonly string[];

/** One difference: where it is, by the codes of the fields and the names of the entries, what was and what is. */
export interface ReadableChange {
  path: readonly ({ field: string } | { entry: string })[];
  before: Plain | null;
  after: Plain | null;
}

/** What serves the program and says nothing to a person. */
const hidden = new Set([
  ...["id", "version", "slug", "sequence", "changedAt", "touched", "differs", "ownFacts", "starts", "batch", "number"],
  ...[
    "author",
    "endMark",
    "endAuthor",
    "confirmed",
    "settledTo",
    "continues",
    "originalDay",
    "originalStart",
    "flagId",
  ],
  ...["municipalityName", "numbers", "at", "by", "nameToEnter", "handover", "system", "calendar", "accountId", "web"],
]);

const isHidden = (field: string) => hidden.has(field) || /Id$|Ids$/.test(field);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isQuantity(value);

function isQuantity(value: unknown): value is Exclude<Plain, string | number | boolean | readonly string[]> {
  return typeof value === "object" && value !== null && "qualifier" in value && "value" in value;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && !value.length);

function plain(value: unknown): Plain | null {
  if (Array.isArray(value)) {
    const texts = value.filter((one): one is string | number => typeof one === "string" || typeof one === "number");
    return texts.length === 0 ? null : texts.map(String);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || isQuantity(value))
    return value;
  return null;
}

/** What an entry of a list is called, by whichever of its fields names it. */
function nameOf(entry: Fields): string {
  for (const field of ["name", "title", "it", "item", "phase", "organisation", "person", "kind", "language", "on"]) {
    const value = entry[field];
    if (typeof value === "string" && value !== "") return value;
    if (isFields(value) && typeof value["name"] === "string") return value["name"];
  }
  return "";
}

const keyOf = (entry: Fields, at: number) => {
  const key = entry["id"] ?? entry["code"];
  return typeof key === "string" ? key : String(at);
};

type Path = ReadableChange["path"];

function inList(path: Path, before: readonly unknown[], after: readonly unknown[]): ReadableChange[] {
  const entries = (list: readonly unknown[]) =>
    new Map(list.filter(isFields).map((entry, at) => [keyOf(entry, at), entry] as const));
  const [old, fresh] = [entries(before), entries(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const name = nameOf(is ?? was ?? {});
    return inFields(name === "" ? path : [...path, { entry: name }], was ?? null, is ?? null);
  });
}

function inFields(path: Path, before: Fields | null, after: Fields | null): ReadableChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !isHidden(field))
    .flatMap((field) => inValue([...path, { field }], before?.[field], after?.[field]));
}

function inValue(path: Path, before: unknown, after: unknown): ReadableChange[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  const sides = [before, after];
  if (sides.some((side) => Array.isArray(side) && side.some(isFields)))
    return inList(path, Array.isArray(before) ? before : [], Array.isArray(after) ? after : []);
  if (sides.some(isFields)) return inFields(path, isFields(before) ? before : null, isFields(after) ? after : null);
  if (isEmpty(before) && isEmpty(after)) return [];
  return [{ path, before: plain(before), after: plain(after) }];
}

/** The differences of one line of the trail that say something to a person, field by field and entry by entry. */
export function readableChanges(
  values: Readonly<Record<string, { before?: unknown; after?: unknown }>>,
): ReadableChange[] {
  return Object.entries(values)
    .filter(([field]) => !isHidden(field))
    .flatMap(([field, { before, after }]) => inValue([{ field }], before, after));
}
