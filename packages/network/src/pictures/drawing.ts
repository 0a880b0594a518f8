import type { Graph, GraphNode } from "../graph/graph.js";
import type { Layout } from "../layouts/force-layout.js";
import { degrees } from "../measures/degree.js";
import { type Box, type Disc, type SharedFrame, separate } from "./frame.js";
import { labelMarks, placeLabels } from "./labels.js";
import { type Fate, type NodeStyle, newRing, nodeMark, tieMark } from "./marks.js";

/** A network to draw in a part of the page. */
export interface Drawing {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly frame: SharedFrame;
  readonly box: Box;
  readonly style: NodeStyle;
  readonly widthOf: (weight: number) => number;
  readonly fateOfNode?: (id: string) => Fate;
  readonly fateOfTie?: (tie: number) => Fate;
  readonly labelSize: number;
  /** Names are written where there is room, those of larger rank first; rank 0 has none. */
  readonly rankOf: (id: string) => number;
  /** Size of the marks; 1 for a full page. */
  readonly markScale: number;
}

interface Placed extends Disc {
  readonly node: GraphNode;
}

const orderOfFates: readonly (Fate | undefined)[] = ["kept", "unseen", "lost", undefined, "fresh"];

/** Ties below, nodes above, names on top. */
export function draw(drawing: Drawing): string[] {
  const { graph, box, style, fateOfNode, fateOfTie, labelSize, rankOf } = drawing;
  const discs = placed(drawing);
  const at = (v: number | undefined): Disc => discs[v ?? -1] ?? { x: box.x, y: box.y, radius: 0 };
  const ties = Array.from(graph.sources.keys()).sort((a, b) => layer(fateOfTie?.(a)) - layer(fateOfTie?.(b)));
  const labels = discs.map(({ node, x, y, radius }) => ({
    text: rankOf(node.id) > 0 ? (node.label ?? node.id) : "",
    at: { x, y },
    radius: radius + (fateOfNode?.(node.id) === "fresh" ? newRing : 0),
    weight: rankOf(node.id),
    insists: fateOfNode?.(node.id) === "lost",
  }));
  return [
    ...ties.map((t) =>
      tieMark(at(graph.sources[t]), at(graph.targets[t]), drawing.widthOf(graph.weights[t] ?? 1), fateOfTie?.(t)),
    ),
    ...discs
      .toSorted((a, b) => b.radius - a.radius)
      .map(({ node, x, y, radius }) =>
        nodeMark({
          at: { x, y },
          radius,
          shape: style.shapeOf(node),
          colour: style.colourOf(node),
          fate: fateOfNode?.(node.id),
        }),
      ),
    ...labelMarks(placeLabels(labels, box, labelSize), labelSize),
  ];
}

function layer(fate: Fate | undefined): number {
  return orderOfFates.indexOf(fate);
}

function placed({ graph, layout, frame, box, markScale }: Drawing): Placed[] {
  const toPage = frame.into(box, 24 * markScale);
  const degree = degrees(graph);
  const discs = graph.nodes.map((node, v): Placed => {
    const point = toPage(layout.get(node.id) ?? { x: 0, y: 0 });
    return { node, ...point, radius: markScale * (4.6 + 1.35 * Math.sqrt(degree[v] ?? 0)) };
  });
  separate(discs, 2.5 * markScale);
  return discs;
}

/**
 * Ranks for names: first those that must be named, then the nodes with most ties over all networks, so that each panel
 * names the same ones.
 */
export function nameRanks(
  graphs: readonly Graph[],
  names: number,
  mustBeNamed: (id: string) => boolean = () => false,
): (id: string) => number {
  const sums = new Map<string, number>();
  for (const graph of graphs) {
    const degree = degrees(graph);
    for (const [v, { id }] of graph.nodes.entries()) sums.set(id, (sums.get(id) ?? 0) + (degree[v] ?? 0));
  }
  const ordered = [...sums]
    .toSorted(([a, most], [b, least]) => Number(mustBeNamed(b)) - Number(mustBeNamed(a)) || least - most)
    .slice(0, names);
  const ranks = new Map(ordered.map(([id], place) => [id, names - place]));
  return (id) => ranks.get(id) ?? 0;
}

/** Width of the line of a tie: from thin to thick over the weights of the pictures. */
export function lineWidths(
  graphs: readonly Graph[],
  markScale: number,
): { widthOf: (weight: number) => number; weights: [number, number] } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { weights } of graphs)
    for (const weight of weights) {
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
  const span = most - least;
  const widthOf = (weight: number) => markScale * (span > 0 ? 1 + (2.8 * (weight - least)) / span : 1.4);
  return { widthOf, weights: most === 0 ? [1, 1] : [least, most] };
}
