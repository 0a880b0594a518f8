import { type Adjacency, directedRows, symmetricRows } from "./adjacency.js";
import { type GraphProblem, InvalidGraph } from "./problems.js";

/** A member of the network. `mode` is 0 or 1 in a two-mode network; `attributes` are any further columns. */
export interface GraphNode {
  readonly id: string;
  readonly label?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly territory?: string;
  readonly mode?: 0 | 1;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a tie says besides its ends and weight. */
export interface TieFacts {
  readonly kind?: string;
  /** Whether one end or both ends reported the tie; absent where nobody was asked, as in attendance records. */
  readonly reportedBy?: "one" | "both";
}

/** The columns of a network: ends as positions of nodes, weights above zero. */
export interface GraphColumns {
  readonly n: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** One weight a tie; all 1 when absent. */
  readonly weights?: Float64Array;
  readonly directed?: boolean;
  /** 0 or 1 for each node; its presence makes the network two-mode. */
  readonly modes?: Uint8Array;
  /** Absent: nodes are called by their position. A function is called when they are first asked for. */
  readonly nodes?: readonly GraphNode[] | (() => readonly GraphNode[]);
  readonly facts?: readonly TieFacts[];
}

/**
 * A simple network in typed arrays, built once. Nothing changes it afterwards: what derives from it is a new one.
 * Nodes and ties are called by position, from 0.
 */
export class Graph {
  /** Number of nodes, isolates included. */
  readonly n: number;
  /** Number of ties. */
  readonly m: number;
  readonly directed: boolean;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly modes: Uint8Array | undefined;
  readonly facts: readonly TieFacts[] | undefined;
  /** Ties leaving each node; in an undirected network, all its ties. */
  readonly out: Adjacency;
  /** Ties reaching each node; in an undirected network, the same as `out`. */
  readonly in: Adjacency;
  #nodes: GraphColumns["nodes"];
  #positions: ReadonlyMap<string, number> | undefined;

  /** @throws InvalidGraph when the columns hold a loop, an unknown end, a duplicate or a weight not above zero. */
  constructor(columns: GraphColumns) {
    this.n = columns.n;
    this.m = columns.sources.length;
    this.directed = columns.directed ?? false;
    this.sources = columns.sources;
    this.targets = columns.targets;
    this.weights = columns.weights ?? new Float64Array(this.m).fill(1);
    this.modes = columns.modes;
    this.facts = columns.facts;
    this.#nodes = columns.nodes;
    refuse(faultyColumns(this));
    if (this.directed) {
      const rows = directedRows(this.n, this.sources, this.targets, this.weights);
      this.out = rows.out;
      this.in = rows.in;
    } else {
      this.out = symmetricRows(this.n, this.sources, this.targets, this.weights);
      this.in = this.out;
    }
    refuse(duplicates(this));
  }

  /** The nodes in order. */
  get nodes(): readonly GraphNode[] {
    const known = this.#nodes;
    if (typeof known === "object") return known;
    const made = known === undefined ? Array.from({ length: this.n }, (_, v) => ({ id: String(v) })) : known();
    this.#nodes = made;
    return made;
  }

  /** Position of each node by id. */
  get positions(): ReadonlyMap<string, number> {
    this.#positions ??= new Map(this.nodes.map(({ id }, v) => [id, v]));
    return this.#positions;
  }

  /** Position of the tie from `source` to `target` (either way round when undirected), or -1. */
  tieBetween(source: number, target: number): number {
    const { offsets, neighbours, ties } = this.out;
    let low = offsets[source];
    let high = offsets[source + 1] - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (neighbours[middle] === target) return ties[middle];
      if (neighbours[middle] < target) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

const enoughProblems = 100;

function refuse(problems: readonly GraphProblem[]): void {
  if (problems.length > 0) throw new InvalidGraph(problems);
}

function faultyColumns(graph: Graph): GraphProblem[] {
  const { n, m, sources, targets, weights, modes } = graph;
  const problems: GraphProblem[] = [];
  for (let t = 0; t < m && problems.length < enoughProblems; t++) {
    const source = sources[t];
    const target = targets[t];
    const weight = weights[t];
    const known = source >= 0 && source < n && target >= 0 && target < n;
    const fine = known && source !== target && weight > 0 && weight < Infinity;
    if (fine && (modes === undefined || modes[source] !== modes[target])) continue;
    const [from, to] = [nameOf(graph, source), nameOf(graph, target)];
    if (!(source >= 0 && source < n)) problems.push({ code: "unknownEnd", path: ["sources", t], params: { id: from } });
    else if (!known) problems.push({ code: "unknownEnd", path: ["targets", t], params: { id: to } });
    else if (source === target) problems.push({ code: "loop", path: ["targets", t], params: { id: from } });
    else if (!fine) problems.push({ code: "badWeight", path: ["weights", t], params: { value: weight } });
    else problems.push({ code: "tieInsideMode", path: ["targets", t], params: { from, to } });
  }
  return problems;
}

function duplicates(graph: Graph): GraphProblem[] {
  const { offsets, neighbours, ties } = graph.out;
  const problems: GraphProblem[] = [];
  for (let v = 0; v < graph.n && problems.length < enoughProblems; v++) {
    for (let k = offsets[v] + 1; k < offsets[v + 1]; k++) {
      if (neighbours[k] !== neighbours[k - 1] || (!graph.directed && v > neighbours[k])) continue;
      const [first, position] = [Math.min(ties[k], ties[k - 1]), Math.max(ties[k], ties[k - 1])];
      const params = { from: nameOf(graph, v), to: nameOf(graph, neighbours[k]), first };
      problems.push({ code: "duplicateTie", path: ["targets", position], params });
    }
  }
  return problems;
}

function nameOf(graph: Graph, v: number): string {
  return v >= 0 && v < graph.n ? graph.nodes[v].id : `#${v}`;
}
