export { defaultWords } from "./default-words.js";
export { checkMessages, expandMessage, expandMessages } from "./expand.js";
export { italianForms } from "./forms.js";
export { MissingWordForm, type WordProblem } from "./missing-word-form.js";
export { Noun, Words } from "./noun.js";
export { type NounCode, nounCodes, nounMeanings } from "./noun-codes.js";
export { resolveWords, TerritoryWords } from "./resolve-words.js";
