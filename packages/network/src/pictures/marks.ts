import type { GraphNode } from "../graph/graph.js";
import { attributeOf } from "../graph/groups.js";
import type { Point } from "../layouts/force-layout.js";
import { element } from "./svg.js";

/** What became of a node or tie between two moments; `unseen` where one of the two could not observe it. */
export type Fate = "kept" | "fresh" | "lost" | "unseen";

/**
 * Colours that eyes which confuse red and green tell apart (after Okabe and Ito), dark and light in turn so that the
 * first few differ in grey too.
 */
export const colours = [
  "#004c7f",
  "#f0a830",
  "#008f68",
  "#d99ac0",
  "#a63c00",
  "#8ecbf2",
  "#6b5a8c",
  "#b9b9a8",
] as const;
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
    this.#colours = new Map(
      valuesOf(nodes, colourBy).map((value, k) => [value, colours[k % colours.length] ?? colours[0]]),
    );
    this.#shapes = new Map(valuesOf(nodes, shapeBy).map((value, k) => [value, shapes[k % shapes.length] ?? "circle"]));
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

/** How far the ring of a new node stands from it. */
export const newRing = 3.4;
const outlineColour = "#22303c";

const nodePaint: Readonly<Record<Exclude<Fate, "fresh">, Record<string, string | number>>> = {
  kept: { fill: "#c9d1d9", stroke: "#66747f", "stroke-width": 1 },
  lost: { fill: "#ffffff", stroke: "#8a3b00", "stroke-width": 1.8, "stroke-dasharray": "3.2 2.2" },
  unseen: {
    fill: "#ffffff",
    stroke: "#66747f",
    "stroke-width": 1.8,
    "stroke-dasharray": "0.2 3",
    "stroke-linecap": "round",
  },
};

/** One node. Kept nodes are pale, new ones full with a ring, lost ones hollow, dashed and crossed, unseen ones dotted. */
export function nodeMark({ at, radius, shape, colour, fate }: NodeMark): string {
  if (fate === undefined || fate === "fresh") {
    const ring = { fill: "#ffffff", stroke: colour, "stroke-width": 1.6 };
    const disc = outline(at, radius, shape, { fill: colour, stroke: outlineColour, "stroke-width": 0.8 });
    return (fate === "fresh" ? outline(at, radius + newRing, shape, ring) : "") + disc;
  }
  return outline(at, radius, shape, nodePaint[fate]) + (fate === "lost" ? cross(at, radius * 0.42) : "");
}

function cross({ x, y }: Point, half: number): string {
  const paint = { stroke: "#8a3b00", "stroke-width": 1.6, "stroke-linecap": "round" };
  return (
    element("line", { x1: x - half, y1: y - half, x2: x + half, y2: y + half, ...paint }) +
    element("line", { x1: x - half, y1: y + half, x2: x + half, y2: y - half, ...paint })
  );
}

function outline({ x, y }: Point, radius: number, shape: Shape, paint: Record<string, string | number>): string {
  if (shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...paint });
  const side = radius * 0.92;
  if (shape === "square")
    return element("rect", { x: x - side, y: y - side, width: 2 * side, height: 2 * side, rx: 1.5, ...paint });
  const far = radius * 1.25;
  const corners: readonly (readonly [number, number])[] =
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
  kept: { stroke: "#a3aeb8", "stroke-opacity": 0.7 },
  fresh: { stroke: "#004c7f", "stroke-opacity": 0.6 },
  lost: { stroke: "#a63c00", "stroke-opacity": 0.95, "stroke-dasharray": "6 4" },
  unseen: { stroke: "#66747f", "stroke-opacity": 0.9, "stroke-dasharray": "0.2 4.5", "stroke-linecap": "round" },
};

/** One tie; the width tells its strength, the line style what became of it. */
export function tieMark(from: Point, to: Point, width: number, fate?: Fate): string {
  const paint = fate === undefined ? { stroke: "#7d8b98", "stroke-opacity": 0.62 } : tiePaint[fate];
  const seen = fate === "lost" || fate === "unseen" ? Math.max(width, 1.3) : width;
  return element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-width": seen, ...paint });
}
