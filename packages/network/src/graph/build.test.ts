import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../explain.js";
import { isolates } from "../measures/components.js";
import { confirmedTies } from "../measures/confirmed-ties.js";
import { multiplexity } from "../measures/multiplexity.js";
import { buildGraph, type GraphInput, type TieInput } from "./build.js";
import { Graph } from "./graph.js";
import { graphsByKind } from "./kinds.js";
import { InvalidGraph } from "./problems.js";
import { tiesOf } from "./ties.js";

const nodes = [{ id: "a" }, { id: "b" }, { id: "c" }];

function refusal(input: GraphInput): InvalidGraph {
  try {
    buildGraph(input);
  } catch (error) {
    if (error instanceof InvalidGraph) return error;
  }
  throw new Error("not refused");
}

describe("what is not a network is refused, with place and reason", () => {
  it.each<[string, GraphInput, string, string, string]>([
    ["an empty id", { nodes: [{ id: "" }], ties: [] }, "emptyId", "nodes[0].id", "l'identificativo è vuoto."],
    [
      "a node twice",
      { nodes: [{ id: "a" }, { id: "a" }], ties: [] },
      "duplicateNode",
      "nodes[1].id",
      "il nodo «a» c'è già, alla posizione 0.",
    ],
    ["an unknown end", { nodes, ties: [{ from: "a", to: "x" }] }, "unknownEnd", "ties[0].to", "«x» non è fra i nodi."],
    ["a loop", { nodes, ties: [{ from: "a", to: "a" }] }, "loop", "ties[0]", "il legame unisce «a» a se stesso."],
    [
      "a weight below zero",
      { nodes, ties: [{ from: "a", to: "b", weight: -1 }] },
      "badWeight",
      "ties[0].weight",
      "-1 non è un peso: è un numero maggiore di zero.",
    ],
    [
      "a weight without end",
      { nodes, ties: [{ from: "a", to: "b", weight: Infinity }] },
      "badWeight",
      "ties[0].weight",
      "Infinity non è un peso: è un numero maggiore di zero.",
    ],
    [
      "a strength off the scale",
      { nodes, ties: [{ from: "a", to: "b", strength: 6 }] },
      "badStrength",
      "ties[0].strength",
      "6 non è un'intensità: è un numero intero da 0 a 5.",
    ],
    [
      "a strength and a weight",
      { nodes, ties: [{ from: "a", to: "b", strength: 2, weight: 2 }] },
      "strengthAndWeight",
      "ties[0]",
      "«a» e «b» hanno sia strength sia weight: scegline uno.",
    ],
    [
      "a pair twice, the other way round",
      {
        nodes,
        ties: [
          { from: "a", to: "b" },
          { from: "b", to: "a" },
        ],
      },
      "duplicateTie",
      "ties[1]",
      "«b» e «a» sono già legati, alla posizione 0. Per unire i legami ripetuti usa duplicates.",
    ],
    [
      "a mode missing",
      { nodes: [{ id: "a" }], ties: [], twoMode: true },
      "missingMode",
      "nodes[0].mode",
      "il nodo «a» non dice il suo modo: in una rete a due modi è 0 o 1.",
    ],
    [
      "a tie inside a mode",
      {
        nodes: [
          { id: "a", mode: 0 },
          { id: "b", mode: 0 },
        ],
        ties: [{ from: "a", to: "b" }],
        twoMode: true,
      },
      "tieInsideMode",
      "ties[0]",
      "«a» e «b» sono dello stesso modo: qui i legami vanno da un modo all'altro.",
    ],
  ])("%s", (_, input, code, place, sentence) => {
    const error = refusal(input);
    expect(error.problems.map((problem) => problem.code)).toEqual([code]);
    expect(explain(error, "it")).toEqual([`${place}: ${sentence}`]);
    expect(error.issues).toEqual([
      expect.objectContaining({ code: `network:problem.${code}`, path: error.problems[0]?.path }),
    ]);
  });

  it("every fault at once, both ends of a tie too", () => {
    const error = refusal({
      nodes,
      ties: [
        { from: "x", to: "y" },
        { from: "b", to: "b" },
        { from: "a", to: "c", weight: 0 },
      ],
    });
    expect(error.problems.map(({ path }) => path.join("."))).toEqual([
      "ties.0.from",
      "ties.0.to",
      "ties.1",
      "ties.2.weight",
    ]);
    expect(error.message).toContain("ties[2].weight: 0 is not a weight");
  });

  it("columns are judged as nodes and ties are", () => {
    const columns = (sources: number[], targets: number[], weights: number[]) => () =>
      new Graph({
        n: 2,
        sources: Int32Array.from(sources),
        targets: Int32Array.from(targets),
        weights: Float64Array.from(weights),
      });
    expect(columns([0], [2], [1])).toThrow("targets[0]: “#2” is not among the nodes.");
    expect(columns([1], [1], [1])).toThrow("targets[0]: the tie joins “1” to itself.");
    expect(columns([0], [1], [Number.NaN])).toThrow("weights[0]: NaN is not a weight");
    expect(columns([0, 1], [1, 0], [1, 1])).toThrow("targets[1]: “0” and “1” are already tied, at position 0.");
  });
});

describe("pairs named again", () => {
  const ties: TieInput[] = [
    { from: "a", to: "b", strength: 2, kind: "aiuto", reportedBy: "one" },
    { from: "b", to: "a", strength: 5, kind: "scambio", reportedBy: "one" },
    { from: "a", to: "b", strength: 1, kind: "aiuto", reportedBy: "one" },
    { from: "b", to: "c", strength: 3, reportedBy: "one" },
    { from: "b", to: "c", strength: 3, reportedBy: "one" },
  ];

  it.each([
    ["max", 5, 3],
    ["sum", 8, 6],
  ] as const)("%s: one tie a pair, its kinds joined; each end reporting makes both", (duplicates, first, second) => {
    expect(tiesOf(buildGraph({ nodes, ties, duplicates }))).toEqual([
      { from: "a", to: "b", weight: first, kind: "aiuto+scambio", reportedBy: "both" },
      { from: "b", to: "c", weight: second, reportedBy: "one" },
    ]);
  });

  it("a directed network keeps the two directions apart", () => {
    const graph = buildGraph({ nodes, ties, duplicates: "max", directed: true });
    expect(tiesOf(graph).map(({ from, to, weight, reportedBy }) => [from, to, weight, reportedBy])).toEqual([
      ["a", "b", 2, "one"],
      ["b", "a", 5, "one"],
      ["b", "c", 3, "one"],
    ]);
  });

  it("a kind whose name has a plus in it stays one", () => {
    const odd = [
      { from: "a", to: "b", kind: "C+C" },
      { from: "a", to: "b", kind: "C+C" },
    ];
    expect(tiesOf(buildGraph({ nodes, ties: odd, duplicates: "sum" }))[0]?.kind).toBe("C+C");
  });

  it("the order in which ties come does not change the network", () => {
    const shuffled = fc.shuffledSubarray(ties, { minLength: ties.length });
    const content = (order: readonly TieInput[]) =>
      tiesOf(buildGraph({ nodes, ties: order, duplicates: "sum" }))
        .map(({ from, to, weight, reportedBy }) => `${[from, to].sort().join()} ${weight} ${reportedBy ?? ""}`)
        .sort();
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(content(order)).toEqual(content(ties));
      }),
    );
  });
});

describe("kinds", () => {
  const ties = [
    { from: "a", to: "b", kind: "aiuto" },
    { from: "a", to: "b", kind: "scambio" },
    { from: "b", to: "c", kind: "scambio" },
  ];

  it("make one network each, on all nodes, and pairs joined by several are counted", () => {
    const kinds = graphsByKind({ nodes, ties });
    expect([...kinds].map(([name, { n, m }]) => [name, n, m])).toEqual([
      ["aiuto", 3, 1],
      ["scambio", 3, 2],
    ]);
    expect(multiplexity([...kinds.values()])).toEqual({ pairs: 2, mean: 1.5, multiplexShare: 0.5 });
  });

  it("of no ties at all have no mean", () => {
    expect(multiplexity([buildGraph({ nodes, ties: [] })])).toEqual({
      pairs: 0,
      mean: Number.NaN,
      multiplexShare: Number.NaN,
    });
  });
});

it("a strength of 0 is no tie, and whoever has none is still there", () => {
  const graph = buildGraph({
    nodes,
    ties: [
      { from: "a", to: "b", strength: 0 },
      { from: "b", to: "c" },
    ],
  });
  expect(tiesOf(graph)).toEqual([{ from: "b", to: "c", weight: 1 }]);
  expect(isolates(graph)).toEqual([0]);
  expect(confirmedTies(graph)).toEqual({ both: 0, one: 0, notAsked: 1, share: Number.NaN });
});

it("a built network does not follow its input, and cannot be changed", () => {
  const input = { nodes: [{ id: "a", label: "A" }, { id: "b" }], ties: [{ from: "a", to: "b" }] };
  const graph = buildGraph(input);
  input.nodes.push({ id: "c" });
  Object.assign(input.nodes[0] ?? {}, { label: "Z" });
  expect(graph.nodes).toEqual([{ id: "a", label: "A" }, { id: "b" }]);
  expect(Object.isFrozen(graph.nodes) && graph.nodes.every((node) => Object.isFrozen(node))).toBe(true);
});
