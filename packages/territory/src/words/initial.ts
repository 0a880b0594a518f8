/** How a word begins, as Italian articles hear it: il Laboratorio, lo Spazio, l'Orto. */
export type Initial = "plain" | "cluster" | "vowel";

const cluster = /^(?:s[b-df-hj-np-tv-xz]|z|x|y|gn|ps|pn|i[aeiou])/;

/** The first word, without accents, quotes or a leading #. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text.normalize("NFD").replace(/\p{M}/gu, ""))?.[0] ?? "";
}

/** A word of capital consonants is read letter by letter: LSQ is "elle esse cu". */
function isSpelled(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(word);
}

/** How Italian hears the first word of a text. */
export function italianInitial(text: string): Initial {
  const word = firstWord(text);
  if (isSpelled(word)) {
    if (word.startsWith("Z")) return "cluster";
    return /^[FHLMNRSX]/.test(word) ? "vowel" : "plain";
  }
  if (/^(?:8|11?(?!\d))/.test(word)) return "vowel";
  const lower = word.toLowerCase();
  if (cluster.test(lower)) return "cluster";
  return /^h?[aeiou]/.test(lower) ? "vowel" : "plain";
}

/** The English indefinite article of a text, by sound: an hour, a university. */
export function englishArticle(text: string): "a" | "an" {
  const word = firstWord(text);
  if (isSpelled(word)) return /^[FHLMNRSX]/.test(word) ? "an" : "a";
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir|8|(?:11|18)(?!\d))/.test(lower)) return "an";
  if (/^(?:uni(?!n)|us[aeu]|ut[ei]|eu|ewe|one|once)/.test(lower)) return "a";
  return /^[aeiou]/.test(lower) ? "an" : "a";
}
