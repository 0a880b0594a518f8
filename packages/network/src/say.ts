/** The languages in which the package speaks. */
export type Language = "it" | "en";

/** The same keys in another language: the compiler refuses a missing or an extra one. */
export type Translation<M extends Record<string, string>> = { readonly [K in keyof M]: string };

/** What fills the placeholders of a sentence. */
export type Params = Readonly<Record<string, string | number>>;

const longest = 120;

/** A sentence with its `{{placeholders}}` filled; what comes from outside is cut where it is long. */
export function filled(sentence: string, params: Params): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const text = String(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  });
}
