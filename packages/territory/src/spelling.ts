/** Little words that a name is often written without: Locate di Triulzi, Locate Triulzi. */
const little = new Set([
  "d",
  "da",
  "de",
  "dei",
  "del",
  "della",
  "delle",
  "di",
  "e",
  "ed",
  "gli",
  "i",
  "il",
  "l",
  "la",
  "le",
  "lo",
]);

function wordsIn(name: string): string[] {
  return (
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two texts write one name: the same letters, or the same words in another order, little words aside. */
function isSameName(one: string, other: string): boolean {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const main = (words: string[]) =>
    words
      .filter((word) => !little.has(word))
      .sort()
      .join(" ");
  return first.join("") === second.join("") || (main(first) !== "" && main(first) === main(second));
}

/**
 * The other ways in which a name is found written. Another name of the same thing is not a spelling, and capitals alone
 * make no difference.
 */
export function spellingsOf(name: string, aliases: readonly string[]): string[] {
  const lower = name.toLocaleLowerCase("it");
  return aliases.filter((alias) => alias.toLocaleLowerCase("it") !== lower && isSameName(name, alias));
}
