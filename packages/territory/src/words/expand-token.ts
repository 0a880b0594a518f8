import {
  beginAlike,
  capitalise,
  type EnglishForm,
  englishForms,
  type ItalianForm,
  isPlural,
  italianDeterminer,
  italianForms,
  joinDeterminer,
} from "./forms.js";
import { englishArticle } from "./initial.js";
import type { WordProblem } from "./missing-word-form.js";
import type { Noun, NounText, WordLanguage } from "./noun.js";
import { type NounCode, nounCodes } from "./noun-codes.js";

type Problem = Pick<WordProblem, "reason" | "noun" | "missing">;
export type ExpandedToken = { text: string } | Problem;

const counts = ["one", "many"] as const;
type Form = (typeof counts)[number] | ItalianForm | EnglishForm;

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  list.some((item) => item === value);

/** The text to use, or the name of the one that is missing. Without a short text the full one serves. */
function textOf(noun: Noun[WordLanguage], many: boolean, short: boolean): { text: string } | { missing: NounText } {
  const useShort = short && noun.short !== undefined;
  const name: NounText = many ? (useShort ? "shortMany" : "many") : useShort ? "short" : "one";
  const text = noun[name];
  return text === undefined ? { missing: name } : { text };
}

function withDeterminer(form: Form, text: string, noun: Noun, language: WordLanguage): string {
  if (isOneOf(counts, form)) return text;
  if (language === "en") {
    const alike = beginAlike(text, noun.en.one);
    return joinDeterminer(form === "a" ? ((alike ? noun.en.forms?.a : undefined) ?? englishArticle(text)) : form, text);
  }
  if (!isOneOf(italianForms, form)) return text;
  const full = isPlural(form) ? noun.it.many : noun.it.one;
  const overrides = full !== undefined && beginAlike(text, full) ? noun.it.forms : undefined;
  return joinDeterminer(italianDeterminer(form, text, noun.it.gender, overrides), text);
}

/** `{noun:form}`, `{noun:short}` or `{noun:form short}`: the form's name in its parts. */
function parseForm(asked: string): { name: string; short: boolean; capital: boolean } | null {
  const match = /^([A-Za-z]+)( short)?$/.exec(asked);
  if (match?.[1] === undefined) return null;
  const lower = match[1].charAt(0).toLowerCase() + match[1].slice(1);
  const alone = lower === "short" && match[2] === undefined;
  return { name: alone ? "one" : lower, short: alone || match[2] !== undefined, capital: lower !== match[1] };
}

/** One token, braces included, in the given words and language. */
export function expandToken(
  token: string,
  words: Partial<Record<NounCode, Noun>>,
  language: WordLanguage,
): ExpandedToken {
  const [, code, asked = "one"] = /^\{([A-Za-z]+)(?::([^{}]+))?\}$/.exec(token) ?? [];
  if (code === undefined) return { reason: "malformedToken", noun: null, missing: null };
  const problem = (reason: Problem["reason"], missing: NounText | null = null): Problem => ({
    reason,
    noun: code,
    missing,
  });
  const noun = isOneOf(nounCodes, code) ? words[code] : undefined;
  if (noun === undefined) return problem("unknownNoun");

  if (asked.includes("|")) {
    if (language !== "it") return problem("otherLanguage");
    const [masculine, feminine, ...rest] = asked.split("|");
    if (!masculine || !feminine || rest.length > 0) return problem("malformedToken");
    return { text: noun.it.gender === "m" ? masculine : feminine };
  }

  const form = parseForm(asked);
  if (form === null) return problem("malformedToken");
  const { name } = form;
  const [own, other] = language === "it" ? [italianForms, englishForms] : [englishForms, italianForms];
  if (isOneOf<string>(other, name)) return problem("otherLanguage");
  if (!isOneOf<Form>([...counts, ...own], name)) return problem("unknownForm");

  const many = name === "many" || (isOneOf(italianForms, name) && isPlural(name));
  const found = textOf(noun[language], many, form.short);
  if ("missing" in found) return problem("missingText", found.missing);
  const text = withDeterminer(name, found.text, noun, language);
  return { text: form.capital ? capitalise(text) : text };
}
