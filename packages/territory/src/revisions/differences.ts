/** A step from the top of a document down to a value: a field, or an item of a list by what tells it from the others. */
export type Step = { field: string } | { item: string | number; of: Readonly<Record<string, unknown>> };

/** One value that differs between two documents. `undefined` is a value that is not there. */
export interface Difference {
  trail: readonly Step[];
  before: unknown;
  after: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What tells the items of a list apart, where all of them state it. */
const identities = ["code", "istat", "version", "year", "name", "title", "text"] as const;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const identityOf = (item: Fields, key: string) => {
  const value = item[key];
  return typeof value === "string" || typeof value === "number" ? value : undefined;
};

/** What tells an item from the others, if it states it. */
export const identityIn = (item: Fields) =>
  identities.map((key) => identityOf(item, key)).find((value) => value !== undefined);

/** The field by which the items of these lists can be paired, if there is one. */
export function sharedIdentity(lists: readonly (readonly Fields[])[]): string | undefined {
  return identities.find((key) =>
    lists.every((items) => {
      const values = items.map((item) => identityOf(item, key));
      return !values.includes(undefined) && new Set(values).size === values.length;
    }),
  );
}

function inItems(before: readonly Fields[], after: readonly Fields[], key: string, trail: readonly Step[]) {
  const keyed = (items: readonly Fields[]) => new Map(items.map((item) => [identityOf(item, key) ?? "", item]));
  const [old, now] = [keyed(before), keyed(after)];
  const common = (keys: Iterable<string | number>) => [...keys].filter((one) => old.has(one) && now.has(one));
  const found: Difference[] = [];
  for (const item of new Set([...old.keys(), ...now.keys()])) {
    const of = now.get(item) ?? old.get(item) ?? {};
    found.push(...differencesOf(old.get(item), now.get(item), [...trail, { item, of }]));
  }
  const [was, is] = [common(old.keys()), common(now.keys())];
  if (was.some((one, at) => one !== is[at]))
    found.push({ trail, before: was.map((one) => old.get(one)), after: is.map((one) => now.get(one)) });
  return found;
}

function inLists(before: readonly unknown[], after: readonly unknown[], trail: readonly Step[]): Difference[] {
  if (before.every(isFields) && after.every(isFields)) {
    const key = sharedIdentity([before, after]);
    if (key !== undefined) return inItems(before, after, key, trail);
  }
  const same = before.length === after.length && before.every((one, at) => differencesOf(one, after[at]).length === 0);
  return same ? [] : [{ trail, before, after }];
}

/**
 * What differs between two documents, in the order of the second. Items of a list are paired by code or name, so that one
 * that moves is not one that changes. Empty exactly when the two say the same, order of fields aside.
 */
export function differencesOf(before: unknown, after: unknown, trail: readonly Step[] = []): Difference[] {
  if (before === after) return [];
  if (isFields(before) && isFields(after)) {
    const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...fields].flatMap((field) => differencesOf(before[field], after[field], [...trail, { field }]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, trail);
  return [{ trail, before, after }];
}
