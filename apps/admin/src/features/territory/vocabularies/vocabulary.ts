import { slugOf } from "@trama/directory";
import type { ConfigurationDocument } from "@trama/instance/browser";
import type { Term } from "@trama/territory";

/** Every vocabulary of a configuration, by its path in the document. */
export const vocabularies = {
  organisationKinds: { path: "directory.organisationKinds", in: ({ directory }) => directory.organisationKinds },
  bodyKinds: { path: "directory.bodyKinds", in: ({ directory }) => directory.bodyKinds },
  channelKinds: { path: "labs.channelKinds", in: ({ labs }) => labs.channelKinds },
  resourceKinds: { path: "labs.resourceKinds", in: ({ labs }) => labs.resourceKinds },
  outreachTools: { path: "labs.outreachTools", in: ({ labs }) => labs.outreachTools },
  entryThemes: { path: "labs.entryThemes", in: ({ labs }) => labs.entryThemes },
  kinds: { path: "gatherings.kinds", in: ({ gatherings }) => gatherings.kinds },
  strands: { path: "territory.strands", in: ({ territory }) => territory.strands },
  tools: { path: "indicators.tools", in: ({ indicators }) => indicators.tools },
  bands: { path: "gatherings.bands", in: ({ gatherings }) => gatherings.bands },
} as const satisfies Record<string, { path: string; in: (document: ConfigurationDocument) => Term[] }>;

export type VocabularyName = keyof typeof vocabularies;
export const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];

/** Whose uses nobody counts, because only the counts of every gathering ever held could tell. */
export const uncounted: ReadonlySet<VocabularyName> = new Set(["bands", "strands"]);

/** A code for a new term, from its text and unlike those there are. */
export function codeFor(text: string, terms: readonly Term[]): string {
  const stem = slugOf(text).replaceAll("-", "_").slice(0, 50) || "voce";
  const taken = new Set(terms.map(({ code }) => code));
  let code = stem;
  for (let number = 2; taken.has(code); number += 1) code = `${stem}_${number}`;
  return code;
}

/** Moves the term at a place one step up or down; at an end it stays. */
export function moveTerm(terms: Term[], at: number, by: -1 | 1): void {
  const to = at + by;
  if (at < 0 || to < 0 || to >= terms.length) return;
  terms.splice(to, 0, ...terms.splice(at, 1));
}
