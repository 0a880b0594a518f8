import type { GraphNode } from "../graph/graph.js";
import { type Fate, type NodeStyle, nodeMark, tieMark } from "./marks.js";
import type { PictureWords } from "./messages.it.js";
import { quiet, text, textWidth } from "./svg.js";

interface Entry {
  readonly words: string;
  readonly mark: (x: number, y: number) => string;
}

const size = 12;
const rowHeight = 21;
const markWidth = 30;

/** Entries in rows that fit the width. */
export function legend(
  entries: readonly Entry[],
  x: number,
  y: number,
  width: number,
): { marks: string[]; height: number } {
  const marks: string[] = [];
  let [left, row] = [x, 0];
  for (const { words, mark } of entries) {
    const wide = markWidth + textWidth(words, size) + 22;
    if (left + wide > x + width && left > x) {
      left = x;
      row++;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    marks.push(mark(left, middle), text(words, left + markWidth, middle + 4, { "font-size": size, fill: quiet }));
    left += wide;
  }
  return { marks, height: (row + 1) * rowHeight };
}

/** What shapes stand for, and what colours stand for in the nodes that are coloured. */
export function nodeEntries(
  style: NodeStyle,
  nodes: readonly GraphNode[],
  coloured: readonly GraphNode[] = nodes,
): Entry[] {
  const { shapes } = style.legendOf(nodes);
  const { colours } = style.legendOf(coloured);
  const shapeEntries = shapes.map(([words, shape]) => ({
    words,
    mark: (x: number, y: number) => nodeMark({ at: { x: x + 14, y }, radius: 6, shape, colour: quiet }),
  }));
  const colourEntries = colours.map(([words, colour]) => ({
    words,
    mark: (x: number, y: number) => nodeMark({ at: { x: x + 14, y }, radius: 6.5, shape: "circle", colour }),
  }));
  return [...(shapes.length > 1 ? shapeEntries : []), ...(colours.length > 0 ? colourEntries : [])];
}

/** From the weakest to the strongest tie. */
export function strengthEntries(
  words: PictureWords,
  widthOf: (weight: number) => number,
  weights: readonly [number, number],
): Entry[] {
  if (weights[0] === weights[1]) return [];
  return weights.map((weight, k) => ({
    words: `${words.ties.toLowerCase()}: ${k === 0 ? words.weak : words.strong}`,
    mark: (x: number, y: number) => tieMark({ x: x + 2, y }, { x: x + 26, y }, widthOf(weight)),
  }));
}

/** What became of nodes and ties. */
export function fateEntries(words: PictureWords): Entry[] {
  const node = (fate: Fate): Entry => ({
    words: words[fate],
    mark: (x, y) => nodeMark({ at: { x: x + 14, y }, radius: 6, shape: "circle", colour: "#0072b2", fate }),
  });
  const tie = (fate: Fate, label: string): Entry => ({
    words: label,
    mark: (x, y) => tieMark({ x: x + 2, y }, { x: x + 27, y }, fate === "kept" ? 1.4 : 2, fate),
  });
  return [
    node("kept"),
    node("fresh"),
    node("lost"),
    tie("kept", words.keptTie),
    tie("fresh", words.freshTie),
    tie("lost", words.lostTie),
  ];
}
