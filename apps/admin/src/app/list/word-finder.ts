import { matchOf, searchWords } from "@trama/kernel";

type Texts<T> = (row: T) => readonly (string | null | undefined)[];

const wordsOf = <T>(row: T, texts: Texts<T>) => searchWords(texts(row).filter(Boolean).join(" "));

const known = new WeakMap<object, readonly string[]>();

/** The words that may be sought in a row; each row is made ready once. */
function knownWords<T extends object>(row: T, texts: Texts<T>): readonly string[] {
  const words = known.get(row) ?? wordsOf(row, texts);
  known.set(row, words);
  return words;
}

/** The words of all rows, each once, and in which rows it stands. */
function indexOf<T extends object>(rows: readonly T[], texts: Texts<T>): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const row of rows)
    for (const word of knownWords(row, texts)) {
      const all = index.get(word);
      if (all === undefined) index.set(word, [row]);
      else all.push(row);
    }
  return index;
}

/** The rows that a typed word finds: those that have it or begin so; only when there are none, those one typo away. */
function rowsOf<T>(index: ReadonlyMap<string, readonly T[]>, typed: string): Set<T> {
  const asWritten = [...index].filter(([word]) => word.startsWith(typed));
  const found = asWritten.length > 0 ? asWritten : [...index].filter(([word]) => matchOf(typed, word) !== null);
  return new Set(found.flatMap(([, rows]) => rows));
}

/**
 * Finds rows of a list by what is typed, with the rule of every search. Words are compared and not rows, because ten
 * thousand rows have few words, each many times; they are made ready when something is sought for the first time.
 */
export function wordFinder<T extends object>(
  rows: readonly T[],
  texts: Texts<T>,
): (sought: string) => (row: T) => boolean {
  let index: Map<string, T[]> | null = null;
  return (sought) => {
    const typed = searchWords(sought);
    if (typed.length === 0) return () => true;
    index ??= indexOf(rows, texts);
    const words = index;
    const found = typed.map((word) => rowsOf(words, word));
    return (row) => found.every((some) => some.has(row));
  };
}

/** Whether every word sought is in the texts, by the same rule. */
export function matches(texts: readonly (string | null | undefined)[], sought: string | undefined): boolean {
  const row = {};
  return wordFinder([row], () => texts)(sought ?? "")(row);
}
