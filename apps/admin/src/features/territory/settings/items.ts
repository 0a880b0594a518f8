import { slugOf } from "@trama/directory";
import { codeOfItem, type FieldSchema, nameOfItem } from "@trama/territory";
import { assign, type Path, schemaAt, valueAt } from "./at-path";

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** The items of a list of a document. */
export function itemsIn(document: unknown, path: Path): Item[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? list.filter(isItem) : [];
}

/** What tells an item from the others: its code, else its year, its number or its name. */
const identityOf = (item: Item): string =>
  codeOfItem(item) || String(item.year ?? item.value ?? nameOfItem(item, "it") ?? "");

/** Whether an item was there already: then its code stays. */
export const isKnown = (before: readonly Item[], item: Item): boolean =>
  identityOf(item) !== "" && before.some((one) => identityOf(one) === identityOf(item));

/** The fields that name an item: its code is made from them. */
const naming: readonly (string | number)[] = ["name", "it"];

/** A code made from a name, as the pattern wants it and unlike those of the others. */
export function codeFrom(name: string, pattern: string, taken: readonly string[]): string {
  const slug = slugOf(name).slice(0, 36);
  const stem = pattern.includes("_") ? slug.replaceAll("-", "_") : slug;
  const joined = pattern.includes("_") ? "_" : "-";
  let code = stem;
  for (let number = 2; code !== "" && taken.includes(code); number += 1) code = `${stem}${joined}${number}`;
  return code;
}

/**
 * Writes a field. The code of a new item follows its name until somebody writes it by hand, or until it is saved: then it
 * stays, whatever the item is called.
 */
export function writeField(
  root: FieldSchema,
  { document, before }: { document: unknown; before: unknown },
  path: Path,
  value: unknown,
): void {
  const holder = path.slice(0, -1);
  const list = holder.slice(0, -1);
  const [field] = path.slice(-1);
  const { pattern } = schemaAt(root, [...holder, "code"]);
  const item = valueAt(document, holder);
  if (
    typeof pattern === "string" &&
    isItem(item) &&
    naming.includes(field ?? "") &&
    !isKnown(itemsIn(before, list), item)
  ) {
    const taken = itemsIn(document, list).flatMap((one) => (one === item ? [] : [codeOfItem(one)]));
    const was = codeFrom(String(item[field ?? ""] ?? ""), pattern, taken);
    const { code = "" } = item;
    if (code === was || code === "")
      assign(root, document, [...holder, "code"], codeFrom(String(value ?? ""), pattern, taken));
  }
  assign(root, document, path, value);
}
