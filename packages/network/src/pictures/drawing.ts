import type { Graph } from "../graph/graph.js";
import type { Layout, Point } from "../layouts/force-layout.js";
import { degrees } from "../measures/degree.js";
import { type Box, fitted, separated } from "./frame.js";
import { type LabelRequest, labelMarks, placeLabels } from "./labels.js";
import { type Fate, type NodeStyle, nodeMark, tieMark } from "./marks.js";

/** A network to draw in a part of the page. */
export interface Drawing {
  readonly graph: Graph;
  readonly layout: Layout;
  /** All layouts that share the scale. */
  readonly scaleWith: readonly Layout[];
  readonly box: Box;
  readonly style: NodeStyle;
  readonly widthOf: (weight: number) => number;
  readonly fateOfNode?: (id: string) => Fate;
  readonly fateOfTie?: (tie: number) => Fate;
  readonly labelSize: number;
  /** Names written, largest degree first; the others have none. */
  readonly labels: number;
  /** Size of the marks; 1 for a full page. */
  readonly markScale: number;
}

const orderOfFates: readonly (Fate | undefined)[] = ["kept", "lost", undefined, "fresh"];

/** Ties below, nodes above, names on top. */
export function draw(drawing: Drawing): string[] {
  const { graph, box, style, fateOfNode, fateOfTie, labelSize } = drawing;
  const degree = degrees(graph);
  const radius = graph.nodes.map((_, v) => drawing.markScale * (4.2 + 1.35 * Math.sqrt(degree[v])));
  const points = placed(drawing, radius);
  const at = (v: number): Point => points.get(graph.nodes[v].id) ?? { x: box.x, y: box.y };
  const ties = Array.from(graph.sources.keys()).sort((a, b) => rank(fateOfTie?.(a)) - rank(fateOfTie?.(b)));
  const nodes = Array.from(graph.nodes.keys()).sort((a, b) => radius[b] - radius[a]);
  const requests = nodes
    .toSorted((a, b) => degree[b] - degree[a] || a - b)
    .map((v, place): LabelRequest => {
      const node = graph.nodes[v];
      return {
        text: place < drawing.labels ? (node.label ?? node.id) : "",
        at: at(v),
        radius: radius[v],
        weight: degree[v],
      };
    });
  return [
    ...ties.map((t) =>
      tieMark(at(graph.sources[t]), at(graph.targets[t]), drawing.widthOf(graph.weights[t]), fateOfTie?.(t)),
    ),
    ...nodes.map((v) => {
      const node = graph.nodes[v];
      return nodeMark({
        at: at(v),
        radius: radius[v],
        shape: style.shapeOf(node),
        colour: style.colourOf(node),
        fate: fateOfNode?.(node.id),
      });
    }),
    ...labelMarks(placeLabels(requests, box, labelSize), labelSize),
  ];
}

function rank(fate: Fate | undefined): number {
  return orderOfFates.indexOf(fate);
}

function placed({ graph, layout, scaleWith, box, markScale }: Drawing, radius: readonly number[]): Map<string, Point> {
  const toPage = fitted(scaleWith, box, 22 * markScale);
  const points = new Map(graph.nodes.map(({ id }) => [id, toPage(layout.get(id) ?? { x: 0, y: 0 })]));
  const radiusOf = new Map(graph.nodes.map(({ id }, v) => [id, radius[v]]));
  separated(points, (id) => radiusOf.get(id) ?? 0, 2 * markScale);
  return points;
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
  const widthOf = (weight: number) => markScale * (span > 0 ? 0.9 + (2.9 * (weight - least)) / span : 1.4);
  return { widthOf, weights: most === 0 ? [1, 1] : [least, most] };
}
