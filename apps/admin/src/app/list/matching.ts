const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("it");

/** Whether every word sought is in one of the texts, without regard to accents and capitals. */
export function matches(texts: readonly (string | null | undefined)[], sought: string | undefined): boolean {
  const whole = plain(texts.filter(Boolean).join(" "));
  return plain(sought ?? "")
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/** The order of names for people: accents and capitals do not count, 2 comes before 10. */
export const compareText = (a: string, b: string) => a.localeCompare(b, "it", { sensitivity: "base", numeric: true });

/** Orders by a value that may be missing; what is missing comes last, whichever the direction. */
export function compareKnown<V>(a: V | null, b: V | null, compare: (a: V, b: V) => number, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * compare(a, b);
}
