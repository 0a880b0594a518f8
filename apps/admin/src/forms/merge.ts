type Facts = Readonly<Record<string, unknown>>;

/** A fact that two people wrote differently at the same time. */
export interface FactConflict {
  field: string;
  theirs: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Lays what was written over what somebody else saved meanwhile. `base` is where the writing began. A fact that only
 * one of the two changed is theirs or mine; one that both changed differently stays mine and is told as a conflict.
 */
export function mergeFacts(
  base: Facts,
  mine: Facts,
  theirs: Facts,
): { values: Record<string, unknown>; conflicts: FactConflict[] } {
  const values: Record<string, unknown> = { ...mine };
  const conflicts: FactConflict[] = [];
  for (const [field, now] of Object.entries(theirs)) {
    if (same(base[field], now)) continue;
    if (same(mine[field], base[field])) values[field] = now;
    else if (!same(mine[field], now)) conflicts.push({ field, theirs: now });
  }
  return { values, conflicts };
}
