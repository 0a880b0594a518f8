import { firstWord, type Initial, italianInitial } from "./initial.js";

export const genders = ["m", "f"] as const;
export type Gender = (typeof genders)[number];

/** One determiner before Laboratorio, Spazio, Orto, Casa, Officina. */
type Row = readonly [plain: string, cluster: string, vowel: string, feminine: string, feminineVowel: string];

const singular = {
  il: ["il", "lo", "l'", "la", "l'"],
  un: ["un", "uno", "un", "una", "un'"],
  del: ["del", "dello", "dell'", "della", "dell'"],
  al: ["al", "allo", "all'", "alla", "all'"],
  dal: ["dal", "dallo", "dall'", "dalla", "dall'"],
  nel: ["nel", "nello", "nell'", "nella", "nell'"],
  sul: ["sul", "sullo", "sull'", "sulla", "sull'"],
  questo: ["questo", "questo", "quest'", "questa", "quest'"],
  quel: ["quel", "quello", "quell'", "quella", "quell'"],
  nessun: ["nessun", "nessuno", "nessun", "nessuna", "nessun'"],
} as const satisfies Record<string, Row>;

const plural = {
  i: ["i", "gli", "gli", "le", "le"],
  dei: ["dei", "degli", "degli", "delle", "delle"],
  ai: ["ai", "agli", "agli", "alle", "alle"],
  dai: ["dai", "dagli", "dagli", "dalle", "dalle"],
  nei: ["nei", "negli", "negli", "nelle", "nelle"],
  sui: ["sui", "sugli", "sugli", "sulle", "sulle"],
  questi: ["questi", "questi", "questi", "queste", "queste"],
  quei: ["quei", "quegli", "quegli", "quelle", "quelle"],
} as const satisfies Record<string, Row>;

const table: Record<ItalianForm, Row> = { ...singular, ...plural };

/** The Italian determiners, each named by its masculine form. */
export type ItalianForm = keyof typeof singular | keyof typeof plural;
export const italianForms = [...Object.keys(singular), ...Object.keys(plural)] as ItalianForm[];

/** The English determiners. */
export const englishForms = ["the", "a"] as const;
export type EnglishForm = (typeof englishForms)[number];

/** What a noun says of its own determiners. `il` and `i` also decide the forms that follow from them. */
export type ItalianOverrides = { readonly [F in ItalianForm]?: string | undefined };

export function isPlural(form: ItalianForm): boolean {
  return form in plural;
}

/** Where to look in a row: by gender and first sound, unless the noun states its own article. */
function column(initial: Initial, gender: Gender, article: string | undefined, articles: Row): number {
  const own = gender === "m" ? [0, 1, 2] : [3, 4];
  const stated = article === undefined ? undefined : own.find((at) => articles[at] === article);
  if (stated !== undefined) return stated;
  if (gender === "f") return initial === "vowel" ? 4 : 3;
  return { plain: 0, cluster: 1, vowel: 2 }[initial];
}

/** The determiner that goes before a text of the given gender: "dello" before Spazio, "dell'" before Officina. */
export function italianDeterminer(
  form: ItalianForm,
  text: string,
  gender: Gender,
  overrides: ItalianOverrides = {},
): string {
  const stated = overrides[form];
  if (stated !== undefined) return stated;
  const [article, articles] = isPlural(form) ? [overrides.i, plural.i] : [overrides.il, singular.il];
  return table[form][column(italianInitial(text), gender, article, articles)] ?? form;
}

/** Whether two texts begin with the same word, and so take the same determiners. */
export function beginAlike(one: string, other: string): boolean {
  return firstWord(one).toLowerCase() === firstWord(other).toLowerCase();
}

/** Determiner and text, written together after an elision: "la Casa", "l'Officina". */
export function joinDeterminer(determiner: string, text: string): string {
  return /['’]$/.test(determiner) ? `${determiner}${text}` : `${determiner} ${text}`;
}

/** The text with a capital at the start; a mark such as # stays as it is. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === "" ? text : first.toLocaleUpperCase("it") + text.slice(first.length);
}
