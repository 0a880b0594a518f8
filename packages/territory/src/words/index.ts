export { checkMessages, expandMessage, expandMessages } from "./expand.js";
export { type EnglishForm, englishForms, type Gender, genders, type ItalianForm, italianForms } from "./forms.js";
export { MissingWordForm, type WordProblem, type WordProblemReason, wordProblemReasons } from "./missing-word-form.js";
export { Noun, type NounText, nounTexts, type WordLanguage, Words, wordLanguages } from "./noun.js";
export { type NounCode, nounCodes, nounMeanings } from "./noun-codes.js";
export { resolveWords, TerritoryWords } from "./resolve-words.js";
