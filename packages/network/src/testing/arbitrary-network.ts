import fc from "fast-check";
import { buildGraph } from "../graph/build.js";
import type { Graph } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";

const awkward = fc.constantFrom(
  "è",
  "«Là»",
  'un "detto"',
  "<b>",
  "a&b",
  "=1+1",
  "+39",
  "-x",
  "@y",
  "'=z",
  "a,b;c",
  "due\nrighe",
  " spazi ",
  "",
  "\t",
  "😀",
  "]]>",
  "x\r\ny",
);
const text = fc.oneof(awkward, fc.string({ unit: "grapheme", maxLength: 12 }).map(storable));

/** XML 1.0 has no place for control characters: they come back as the replacement character. */
function storable(value: string): string {
  return Array.from(value.toWellFormed(), (c) =>
    (c.codePointAt(0) ?? 0) < 32 || c === "\uFFFE" || c === "\uFFFF" ? "\uFFFD" : c,
  ).join("");
}

/** Networks with isolates, weights, every column and texts that break careless writers. */
export const arbitraryNetwork: fc.Arbitrary<Graph> = fc
  .record({
    ids: fc.uniqueArray(
      text.filter((id) => id !== ""),
      { minLength: 1, maxLength: 8 },
    ),
    labels: fc.array(fc.option(text, { nil: undefined }), { minLength: 8, maxLength: 8 }),
    attributes: fc.dictionary(fc.constantFrom("città", "label", "Id", "a<b", "attribute:label", "nota"), text, {
      maxKeys: 3,
    }),
    ends: fc.array(
      fc.record({
        a: fc.nat(7),
        b: fc.nat(7),
        weight: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
        kind: fc.option(text, { nil: undefined }),
        reportedBy: fc.constantFrom("one", "both", undefined),
      }),
      { maxLength: 12 },
    ),
    directed: fc.boolean(),
    territory: fc.option(text, { nil: undefined }),
  })
  .map(({ ids, labels, attributes, ends, directed, territory }) => {
    const seen = new Set<string>();
    const ties = ends.flatMap(({ a, b, weight, kind, reportedBy }) => {
      const [from, to] = [ids[a % ids.length] ?? "", ids[b % ids.length] ?? ""];
      const pair = JSON.stringify(directed ? [from, to] : [from, to].sort());
      if (from === to || seen.has(pair)) return [];
      seen.add(pair);
      return [
        {
          from,
          to,
          weight,
          ...(kind === undefined ? {} : { kind }),
          ...(reportedBy === undefined ? {} : { reportedBy }),
        },
      ];
    });
    const nodes = ids.map((id, k) => ({
      id,
      ...(labels[k] === undefined ? {} : { label: labels[k] }),
      ...(territory === undefined || k % 2 === 0 ? {} : { territory }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes: { ...attributes } }),
    }));
    return buildGraph({ nodes, ties, directed });
  });

/** All that a network says, in a form that can be compared. */
export function contentOf(graph: Graph) {
  const ties = tiesOf(graph).map(({ from, to, ...rest }) => ({
    ends: graph.directed ? [from, to] : [from, to].sort(),
    ...rest,
  }));
  const nodes = graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes } }));
  const key = (tie: { ends: string[] }) => JSON.stringify(tie.ends);
  return { nodes, directed: graph.directed, ties: ties.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
