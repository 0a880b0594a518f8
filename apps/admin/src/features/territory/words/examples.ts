import { expandMessage, type Noun, type NounCode, resolveWords, type Words } from "@trama/territory";

const sentences = {
  it: { one: "Ecco {x:il}: è {x:un nuovo|una nuova} {x}. Si parla {x:del}.", many: "Ecco {x:i}: si parla {x:dei}." },
  en: { one: "Here is {x:the}: it is {x:a}.", many: "Here are all the {x:many}." },
} as const;

/** A sentence or two in which a noun shows its articles and its agreement, in one language. */
export function exampleOf(words: Words, code: NounCode, language: keyof typeof sentences): string {
  const { one, many } = sentences[language];
  const named = (sentence: string) => expandMessage(sentence.replaceAll("{x", `{${code}`), words, language);
  return words[code][language].many === undefined ? named(one) : `${named(one)} ${named(many)}`;
}

/** A noun's texts, the short ones in brackets. */
export function textsOf({ one, many, short, shortMany }: Noun["it"] | Noun["en"]): string {
  const whole = [one, many].filter(Boolean).join(", ");
  const brief = [short, shortMany].filter(Boolean).join(", ");
  return brief === "" ? whole : `${whole} (${brief})`;
}

/** Whether the territory names a thing in its own way: otherwise than the base words, with its labs' name in them. */
export function isOwn(words: Words, code: NounCode): boolean {
  const usual = resolveWords(code === "lab" ? {} : { lab: words.lab })[code];
  const { it, en } = words[code];
  return JSON.stringify([it, en]) !== JSON.stringify([usual.it, usual.en]);
}
