/** One fact that somebody else has changed while a form was open. */
export interface ChangedFact {
  field: string;
  /** What it is now. */
  now: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * What is different now from what a form began with, and from what is written in it: each can be taken up or left.
 * `began` is the record as it was when the form opened, `now` as it is, `written` what the form holds.
 */
export function changedMeanwhile(
  fields: readonly string[],
  { began, now, written }: { began: Readonly<Record<string, unknown>>; now: Readonly<Record<string, unknown>>; written: Readonly<Record<string, unknown>> },
): ChangedFact[] {
  return fields.filter((field) => !same(began[field], now[field]) && !same(written[field], now[field])).map((field) => ({ field, now: now[field] }));
}
