import { Graph, type GraphNode, type TieFacts } from "./graph.js";

/** The same network without directions: a tie where there is one either way; its weight the larger of the two. */
export function undirectedView(graph: Graph): Graph {
  if (!graph.directed) return graph;
  return rebuilt(graph, {
    directed: false,
    keeps: (t) => {
      const back = graph.tieBetween(graph.targets[t], graph.sources[t]);
      return back < 0 || t < back;
    },
    weigh: (t) => {
      const back = graph.tieBetween(graph.targets[t], graph.sources[t]);
      return back < 0 ? graph.weights[t] : Math.max(graph.weights[t], graph.weights[back]);
    },
  });
}

/** The same ties, all of weight 1. */
export function unweightedView(graph: Graph): Graph {
  return rebuilt(graph, { weigh: () => 1 });
}

/** The ties that pass the test; every node stays. */
export function withTies(graph: Graph, keeps: (tie: number) => boolean): Graph {
  return rebuilt(graph, { keeps });
}

/**
 * The ties between nodes that pass the test, given the two ends; every node stays. In an undirected network the ends
 * come either way round: a slice such as "laboratories with organisations" need not say which is first.
 */
export function withTiesBetween(graph: Graph, keeps: (from: GraphNode, to: GraphNode) => boolean): Graph {
  const { nodes, sources, targets, directed } = graph;
  return withTies(graph, (t) => {
    const [from, to] = [nodes[sources[t]], nodes[targets[t]]];
    return keeps(from, to) || (!directed && keeps(to, from));
  });
}

/** The nodes that pass the test, and the ties between them. */
export function withNodes(graph: Graph, keeps: (node: GraphNode, position: number) => boolean): Graph {
  const place = new Int32Array(graph.n).fill(-1);
  const nodes = graph.nodes.filter((node, v) => keeps(node, v));
  for (const [position, node] of nodes.entries()) place[graph.positions.get(node.id) ?? 0] = position;
  const kept = positionsOfTies(graph, (t) => place[graph.sources[t]] >= 0 && place[graph.targets[t]] >= 0);
  return new Graph({
    ...columnsOf(graph, kept),
    n: nodes.length,
    sources: Int32Array.from(kept, (t) => place[graph.sources[t]]),
    targets: Int32Array.from(kept, (t) => place[graph.targets[t]]),
    nodes,
    ...(graph.modes === undefined
      ? {}
      : { modes: Uint8Array.from(nodes, (node) => graph.modes?.[graph.positions.get(node.id) ?? 0] ?? 0) }),
  });
}

interface Rebuilding {
  readonly directed?: boolean;
  readonly keeps?: (tie: number) => boolean;
  readonly weigh?: (tie: number) => number;
}

function rebuilt(graph: Graph, { directed, keeps, weigh }: Rebuilding): Graph {
  const kept = positionsOfTies(graph, keeps ?? (() => true));
  return new Graph({
    ...columnsOf(graph, kept),
    n: graph.n,
    sources: Int32Array.from(kept, (t) => graph.sources[t]),
    targets: Int32Array.from(kept, (t) => graph.targets[t]),
    ...(weigh === undefined ? {} : { weights: Float64Array.from(kept, weigh) }),
    nodes: () => graph.nodes,
    directed: directed ?? graph.directed,
    ...(graph.modes === undefined ? {} : { modes: graph.modes }),
  });
}

function columnsOf(
  graph: Graph,
  kept: readonly number[],
): { weights: Float64Array; directed: boolean; facts?: TieFacts[] } {
  const { facts } = graph;
  return {
    weights: Float64Array.from(kept, (t) => graph.weights[t]),
    directed: graph.directed,
    ...(facts === undefined ? {} : { facts: kept.map((t) => facts[t]) }),
  };
}

function positionsOfTies(graph: Graph, keeps: (tie: number) => boolean): number[] {
  const kept: number[] = [];
  for (let t = 0; t < graph.m; t++) if (keeps(t)) kept.push(t);
  return kept;
}
