import { verbs } from "../../verbs.js";
import { awkwardNames, type Story } from "./story.js";

/** What people type when they look for something: whole, begun, mistyped, in another order. */
const sought = [
  ...["officina", "offic", "oficina", "offiicna", "officina mulino", "mulino officina", "a", "an", "1", "zz"],
  ...["ancora", "àncora", "ancroa", "caffe ancora", "passaparola", "straße", "100%", "🌱 orto", "l'airone", "  "],
];

/** Everybody looks for the same things, and finds what each may read. */
export const searchStory: Story = async ({ ask, refused }) => {
  for (const text of [...sought, ...awkwardNames]) await ask(verbs.searchRecords, { text });
  for (const as of ["evaluator", "administrator", "system"] as const)
    for (const text of sought) await ask(verbs.searchRecords, { text, limit: 3 }, as);
  await refused(verbs.searchRecords, { text: "officina" }, "public");
};
