export { checkMessages, expandMessage, expandMessages } from "./expand.js";
export { type EnglishForm, englishForms, type Gender, genders, type ItalianForm, italianForms } from "./forms.js";
export { MissingWordForm, type WordProblem, type WordProblemReason, wordProblemReasons } from "./missing-word-form.js";
export { type NounCode, nounCodes, nounMeanings } from "./noun-codes.js";
export { Noun, type NounText, nounTexts, type WordLanguage, wordLanguages, Words } from "./noun.js";
export { resolveWords, TerritoryWords } from "./resolve-words.js";
