import { differencesOf, type Fields, identityOf, isFields, type Step, sharedIdentity } from "./differences.js";

/** A value that two people changed differently, each starting from the same document. */
export interface MergeConflict {
  trail: readonly Step[];
  mine: unknown;
  theirs: unknown;
}

/** The three documents of a merge, or what stands in them at one place. */
interface Three<T> {
  base: T;
  mine: T;
  theirs: T;
}

interface Merging {
  conflicts: MergeConflict[];
  takesTheirs: (trail: readonly Step[]) => boolean;
}

type Keys = readonly (string | number)[];

const same = (one: unknown, other: unknown) => differencesOf(one, other).length === 0;

/** The order of whoever changed it, mine when both did; what the other added comes at the end. */
function orderOf({ base, mine, theirs }: Three<Keys>): Keys {
  const kept = (keys: Keys) => keys.filter((key) => base.includes(key) && mine.includes(key));
  const reordered = kept(base).some((key, at) => key !== kept(mine)[at]);
  const [first, second] = reordered ? [mine, theirs] : [theirs, mine];
  return [...new Set([...first, ...second])];
}

function mergeItems(lists: Three<readonly Fields[]>, key: string, trail: readonly Step[], merging: Merging): unknown[] {
  const keyed = (items: readonly Fields[]) => new Map(items.map((item) => [identityOf(item, key) ?? "", item]));
  const [base, mine, theirs] = [keyed(lists.base), keyed(lists.mine), keyed(lists.theirs)];
  const order = orderOf({ base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] });
  return order.flatMap((item) => {
    const values = { base: base.get(item), mine: mine.get(item), theirs: theirs.get(item) };
    const of = values.mine ?? values.theirs ?? {};
    const merged = merge(values, [...trail, { item, of }], merging);
    return merged === undefined ? [] : [merged];
  });
}

function mergeFields({ base, mine, theirs }: Three<Fields>, trail: readonly Step[], merging: Merging): Fields {
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((field): [string, unknown] => [
    field,
    merge({ base: base[field], mine: mine[field], theirs: theirs[field] }, [...trail, { field }], merging),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function merge(values: Three<unknown>, trail: readonly Step[], merging: Merging): unknown {
  const { base, mine, theirs } = values;
  if (same(base, theirs) || same(mine, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isFields(mine) && isFields(theirs))
    if (isFields(base) || base === undefined) return mergeFields({ base: base ?? {}, mine, theirs }, trail, merging);
  const lists = [base, mine, theirs];
  if (lists.every((one): one is Fields[] => Array.isArray(one) && one.every(isFields))) {
    const [was = [], mines = [], other = []] = lists;
    const key = sharedIdentity(lists);
    if (key !== undefined) return mergeItems({ base: was, mine: mines, theirs: other }, key, trail, merging);
  }
  if (merging.takesTheirs(trail)) return theirs;
  merging.conflicts.push({ trail, mine, theirs });
  return mine;
}

/**
 * Lays what was written over a document over what somebody else saved meanwhile. What only one of the two changed is
 * taken; what both changed differently stays mine, and is told, unless `takesTheirs` says otherwise of its place.
 */
export function mergeDocuments(
  documents: Three<Fields>,
  takesTheirs: Merging["takesTheirs"] = () => false,
): { document: Fields; conflicts: MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const merged = merge(documents, [], { conflicts, takesTheirs });
  return { document: isFields(merged) ? merged : documents.mine, conflicts };
}
