import { MultiUndirectedGraph } from "graphology";
import * as forceAtlasModule from "graphology-layout-forceatlas2";
import type { Graph } from "../graph/graph.js";
import { tiesOf } from "../graph/ties.js";
import { Random } from "../random.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by id. */
export type Layout = ReadonlyMap<string, Point>;

export interface ForceLayoutOptions {
  readonly seed: number;
  readonly rounds?: number;
  /** Where nodes start, and, when anchored, where they are drawn back to. */
  readonly previous?: Layout;
  /** 0 free, 0.5 half the way back after each tenth of the rounds, 1 nodes of `previous` do not move. */
  readonly anchor?: number;
}

type ForceAtlas = typeof forceAtlasModule.default.default;

const forceAtlas = functionIn(forceAtlasModule);
const stretches = 10;
const spread = 100;
/** A pull to the centre that grows with distance: pieces tied by one thread stay on the page. */
const forces = { strongGravityMode: true, gravity: 0.06, scalingRatio: 30, slowDown: 4, edgeWeightInfluence: 0.4 };

/** graphology keeps neighbours in plain objects, where an id such as `__proto__` would be everybody's. */
const keyOf = (id: string) => `node ${id}`;

/** ForceAtlas2 from seeded starts: the same network and seed give the same picture. */
export function forceLayout(graph: Graph, { seed, rounds = 600, previous, anchor = 0 }: ForceLayoutOptions): Layout {
  if (graph.n === 0) return new Map();
  const drawn = new MultiUndirectedGraph();
  const ties = tiesOf(graph);
  const contacts = new Map(graph.nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to } of ties) {
    contacts.get(from)?.push(to);
    contacts.get(to)?.push(from);
  }
  const starts = startsOf(contacts, seed, previous);
  for (const { id } of graph.nodes) {
    drawn.addNode(keyOf(id), { ...starts.get(id), fixed: anchor >= 1 && previous?.has(id) === true });
  }
  for (const { from, to, weight } of ties) drawn.addEdge(keyOf(from), keyOf(to), { weight });
  const settings = { ...forces, barnesHutOptimize: graph.n > 1500 };
  for (let stretch = 0; stretch < stretches; stretch++) {
    forceAtlas.assign(drawn, { iterations: Math.ceil(rounds / stretches), settings, getEdgeWeight: "weight" });
    if (anchor <= 0 || anchor >= 1) continue;
    for (const [id, { x, y }] of previous ?? []) {
      const node = keyOf(id);
      if (!drawn.hasNode(node)) continue;
      drawn.updateNodeAttribute(node, "x", (now: number | undefined) => x + (1 - anchor) * ((now ?? x) - x));
      drawn.updateNodeAttribute(node, "y", (now: number | undefined) => y + (1 - anchor) * ((now ?? y) - y));
    }
  }
  return new Map(graph.nodes.map(({ id }) => [id, pointOf(drawn, keyOf(id))]));
}

/** The library is CommonJS: Node and bundlers put its function at different depths of `default`. */
function functionIn(module: object): ForceAtlas {
  let candidate: unknown = module;
  for (let depth = 0; depth < 3; depth++) {
    if (isForceAtlas(candidate)) return candidate;
    candidate =
      typeof candidate === "object" && candidate !== null && "default" in candidate ? candidate.default : undefined;
  }
  throw new TypeError("graphology-layout-forceatlas2 has no layout function");
}

function isForceAtlas(candidate: unknown): candidate is ForceAtlas {
  return typeof candidate === "function" && "assign" in candidate;
}

function pointOf(drawn: MultiUndirectedGraph, node: string): Point {
  return { x: Number(drawn.getNodeAttribute(node, "x")), y: Number(drawn.getNodeAttribute(node, "y")) };
}

/** Known nodes where they were; new ones beside the mean of their placed neighbours; the rest by chance. */
function startsOf(
  contacts: ReadonlyMap<string, readonly string[]>,
  seed: number,
  previous: Layout | undefined,
): Map<string, Point> {
  const random = new Random(seed);
  const starts = new Map<string, Point>();
  for (const [id, neighbours] of contacts) {
    const known = previous?.get(id);
    const near = known === undefined ? meanOf(neighbours.flatMap((other) => previous?.get(other) ?? [])) : undefined;
    const jitter = { x: random.fraction() - 0.5, y: random.fraction() - 0.5 };
    const chance = { x: spread * jitter.x, y: spread * jitter.y };
    starts.set(id, known ?? (near === undefined ? chance : { x: near.x + 5 * jitter.x, y: near.y + 5 * jitter.y }));
  }
  return starts;
}

function meanOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
