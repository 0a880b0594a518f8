const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("it");

const wholes = new WeakMap<object, string>();

/** All that may be sought in a row, ready to be looked through; each row is made ready once. */
export function soughtText<T extends object>(
  row: T,
  texts: (row: T) => readonly (string | null | undefined)[],
): string {
  const known = wholes.get(row);
  if (known !== undefined) return known;
  const whole = plain(texts(row).filter(Boolean).join(" "));
  wholes.set(row, whole);
  return whole;
}

/**
 * The rule of every search in a list, and the only place that says it: each word sought is a part of the text, without
 * regard to accents and capitals. The answer looks through what `soughtText` made ready.
 */
export function seeker(sought: string | undefined): (whole: string) => boolean {
  const words = plain(sought ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return (whole) => words.every((word) => whole.includes(word));
}

/** Whether every word sought is in one of the texts. */
export function matches(texts: readonly (string | null | undefined)[], sought: string | undefined): boolean {
  return seeker(sought)(plain(texts.filter(Boolean).join(" ")));
}

/** The order of names for people: accents and capitals do not count, 2 comes before 10. */
export const { compare: compareText } = new Intl.Collator("it", { sensitivity: "base", numeric: true });

/** Orders by a value that may be missing; what is missing comes last, whichever the direction. */
export function compareKnown<V>(a: V | null, b: V | null, compare: (a: V, b: V) => number, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * compare(a, b);
}
