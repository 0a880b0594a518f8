/** Letters and numbers beyond these are not compared: no word anybody looks for is longer. */
const longest = 40;

/** The words of a text as every search compares them: without accents, capitals and punctuation. */
export function searchWords(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => Array.from(word).slice(0, longest).join(""));
}

/** How well a typed word finds a word: 0 the word itself, 1 its beginning, 2 but for one typo, 3 the beginning but for one. */
export type Match = 0 | 1 | 2 | 3;

/** Whether a word is long enough, and of letters alone, for a typo in it to be forgiven: numbers mean what they say. */
export const forgives = (word: string) => /^\p{L}{5,}$/u.test(word);

const joined = (letters: readonly string[], from: number) => letters.slice(from).join("");

/** Whether one letter too many, too few, or another, or two letters swapped, are all that tells two words apart. */
export function isOneTypoAway(one: string, other: string): boolean {
  const [short, long] = [Array.from(one), Array.from(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (long.length - short.length > 1) return false;
  const at = long.findIndex((letter, index) => letter !== short[index]);
  if (at === -1) return false;
  if (short.length < long.length) return joined(short, at) === joined(long, at + 1);
  if (joined(short, at + 1) === joined(long, at + 1)) return true;
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwap && joined(short, at + 2) === joined(long, at + 2);
}

/** A word with its doubled letters written once: which are double is what is most often got wrong. */
export const withoutDoubles = (word: string) => word.replace(/(.)\1+/gu, "$1");

/** How a typed word finds a word; null when it does not. Both as {@link searchWords} gives them. */
export function matchOf(typed: string, word: string): Match | null {
  if (typed === word) return 0;
  if (word.startsWith(typed)) return 1;
  const letters = Array.from(typed).length;
  if (!forgives(word) || letters < 4 || !/^\p{L}+$/u.test(typed)) return null;
  const [soughtOnce, wordOnce] = [withoutDoubles(typed), withoutDoubles(word)];
  if (isOneTypoAway(typed, word) || soughtOnce === wordOnce) return 2;
  if (letters < 5) return null;
  if (wordOnce.startsWith(soughtOnce)) return 3;
  const beginnings = [letters - 1, letters, letters + 1].map((length) => Array.from(word).slice(0, length).join(""));
  return beginnings.some((beginning) => isOneTypoAway(typed, beginning)) ? 3 : null;
}

/** How well what somebody typed finds a text: 0 word for word, more the worse; null unless every typed word is found. */
export function matchText(words: readonly string[], typed: readonly string[]): number | null {
  let sum = 0;
  for (const one of typed) {
    const found = words.flatMap((word) => matchOf(one, word) ?? []);
    if (found.length === 0) return null;
    sum += Math.min(...found);
  }
  return sum;
}

/** What is left of a word without one of its letters, once for each letter. */
export function withoutALetter(word: string): string[] {
  const letters = Array.from(word);
  return [...new Set(letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join("")))];
}
