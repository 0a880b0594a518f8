import { readFileSync } from "node:fs";
import { buildGraph } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import type { ReferenceNetwork } from "../measures/card.js";

type Values = Record<string, unknown>;

/** One state of a reference network: the network, and what igraph, NetworkX and sna say of it. */
export interface ReferenceWave {
  readonly name: string;
  readonly graph: Graph;
  readonly reference: Values;
}

export interface Reference {
  readonly waves: readonly ReferenceWave[];
  readonly changes: readonly { readonly from: string; readonly to: string; readonly reference: Values }[];
}

interface File {
  readonly mode: "one" | "two";
  readonly directed: boolean;
  readonly waves: readonly {
    readonly wave: string;
    readonly nodes: readonly Record<string, string | number>[];
    readonly edges: readonly (readonly [string, string, number])[];
    readonly reference: Values;
  }[];
  readonly changes: Reference["changes"];
}

export const referenceNetworks: readonly ReferenceNetwork[] = [
  "karate",
  "florentine_marriage",
  "les_miserables",
  "davis",
  "orientata_piccola",
  "territorio_a",
];

/** Reads a reference network from the fixtures. */
export function referenceNetwork(name: ReferenceNetwork): Reference {
  const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8");
  const file = JSON.parse(text) as File;
  return {
    changes: file.changes,
    waves: file.waves.map(({ wave, nodes, edges, reference }) => ({
      name: wave,
      reference,
      graph: buildGraph({
        nodes: nodes.map(nodeOf),
        ties: edges.map(([from, to, weight]) => ({ from, to, weight })),
        directed: file.directed,
        twoMode: file.mode === "two",
      }),
    })),
  };
}

function nodeOf({ id, label, kind, type, territory, mode, ...others }: Record<string, string | number>): GraphNode {
  return {
    id: String(id),
    label: String(label),
    ...(kind === undefined ? {} : { kind: String(kind) }),
    ...(type === undefined ? {} : { type: String(type) }),
    ...(territory === undefined ? {} : { territory: String(territory) }),
    ...(mode === 0 || mode === 1 ? { mode } : {}),
    attributes: Object.fromEntries(Object.entries(others).map(([key, value]) => [key, String(value)])),
  };
}
