import type { GraphNode } from "../graph/graph.js";
import { attributeOf } from "../graph/groups.js";
import type { Point } from "../layouts/force-layout.js";
import { element } from "./svg.js";

/** What became of a node or tie between two moments. */
export type Fate = "kept" | "fresh" | "lost";

/** Colours told apart by eyes that confuse red and green (Okabe and Ito), darkest first. */
const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f5539", "#666666"];
const shapes = ["circle", "square", "diamond", "triangle"] as const;
type Shape = (typeof shapes)[number];

/** How nodes are told apart: colour by one attribute, shape by another. Values in order of first appearance. */
export class NodeStyle {
  readonly #colours: ReadonlyMap<string, string>;
  readonly #shapes: ReadonlyMap<string, Shape>;
  constructor(
    nodes: readonly GraphNode[],
    private readonly colourBy: string | undefined,
    private readonly shapeBy: string | undefined,
  ) {
    this.#colours = new Map(valuesOf(nodes, colourBy).map((value, k) => [value, colours[k % colours.length]]));
    this.#shapes = new Map(valuesOf(nodes, shapeBy).map((value, k) => [value, shapes[k % shapes.length]]));
  }
  colourOf(node: GraphNode): string {
    return this.#colours.get(readValue(node, this.colourBy) ?? "") ?? colours[0];
  }
  shapeOf(node: GraphNode): Shape {
    return this.#shapes.get(readValue(node, this.shapeBy) ?? "") ?? "circle";
  }
  /** What the legend explains of these nodes: each value with its colour, each with its shape. */
  legendOf(nodes: readonly GraphNode[]) {
    const colours = valuesOf(nodes, this.colourBy).map((value) => [value, this.#colours.get(value) ?? ""] as const);
    const shapes = valuesOf(nodes, this.shapeBy).map((value) => [value, this.#shapes.get(value) ?? "circle"] as const);
    return { colours, shapes };
  }
}

function readValue(node: GraphNode, attribute: string | undefined): string | undefined {
  return attribute === undefined ? undefined : attributeOf(node, attribute);
}

function valuesOf(nodes: readonly GraphNode[], attribute: string | undefined): string[] {
  return [...new Set(nodes.flatMap((node) => readValue(node, attribute) ?? []))];
}

export interface NodeMark {
  readonly at: Point;
  readonly radius: number;
  readonly shape: Shape;
  readonly colour: string;
  readonly fate?: Fate | undefined;
}

const newRing = 3.2;

/** One node. Kept nodes are pale, new ones full with a ring, lost ones hollow and dashed. */
export function nodeMark({ at, radius, shape, colour, fate }: NodeMark): string {
  const paint =
    fate === "lost"
      ? { fill: "#ffffff", stroke: "#8a3b00", "stroke-width": 1.6, "stroke-dasharray": "3 2.4" }
      : fate === "kept"
        ? { fill: "#c3ccd5", stroke: "#6b7a88", "stroke-width": 1 }
        : { fill: colour, stroke: "#ffffff", "stroke-width": 1.2 };
  const ring =
    fate === "fresh" ? outline(at, radius + newRing, shape, { fill: "none", stroke: colour, "stroke-width": 1.4 }) : "";
  return ring + outline(at, radius, shape, paint);
}

function outline({ x, y }: Point, radius: number, shape: Shape, paint: Record<string, string | number>): string {
  if (shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...paint });
  const side = radius * 0.92;
  if (shape === "square")
    return element("rect", { x: x - side, y: y - side, width: 2 * side, height: 2 * side, rx: 1.5, ...paint });
  const far = radius * 1.25;
  const corners =
    shape === "diamond"
      ? [
          [0, -far],
          [far, 0],
          [0, far],
          [-far, 0],
        ]
      : [
          [0, -far],
          [far, far * 0.75],
          [-far, far * 0.75],
        ];
  const points = corners.map(([dx, dy]) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(" ");
  return element("polygon", { points, ...paint });
}

const tiePaint: Readonly<Record<Fate, Record<string, string | number>>> = {
  kept: { stroke: "#9aa6b2", "stroke-opacity": 0.55 },
  fresh: { stroke: "#00558c", "stroke-opacity": 0.55 },
  lost: { stroke: "#b34700", "stroke-opacity": 0.9, "stroke-dasharray": "5 3.5" },
};

/** One tie; the width tells its strength, the line style what became of it. */
export function tieMark(from: Point, to: Point, width: number, fate?: Fate): string {
  const paint = fate === undefined ? { stroke: "#8d9aa7", "stroke-opacity": 0.6 } : tiePaint[fate];
  return element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-width": width, ...paint });
}
