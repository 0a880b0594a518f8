import type { GraphNode } from "../graph/graph.js";
import { colours, type Fate, type NodeStyle, nodeMark, tieMark } from "./marks.js";
import type { messages } from "./messages.it.js";
import { quiet, text, textWidth } from "./svg.js";

interface Entry {
  readonly words: string;
  readonly mark: (x: number, y: number) => string;
}

type Words = Readonly<Record<keyof typeof messages, string>>;

const size = 14;
const rowHeight = 26;
const markWidth = 36;
const between = 20;

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
    const wide = markWidth + textWidth(words, size) + between;
    if (left + wide > x + width && left > x) {
      left = x;
      row++;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    marks.push(mark(left, middle), text(words, left + markWidth, middle + 5, { "font-size": size, fill: quiet }));
    left += wide;
  }
  return { marks, height: (row + 1) * rowHeight };
}

/** What shapes stand for, and what colours stand for in the nodes that are coloured. */
export function nodeEntries(
  style: NodeStyle,
  nodes: readonly GraphNode[],
  coloured: readonly GraphNode[] = nodes,
  colourPrefix = "",
): Entry[] {
  const { shapes } = style.legendOf(nodes);
  const { colours } = style.legendOf(coloured);
  const shapeEntries = shapes.map(([words, shape]) => ({
    words,
    mark: (x: number, y: number) => nodeMark({ at: { x: x + 16, y }, radius: 7, shape, colour: quiet }),
  }));
  const colourEntries = colours.map(([value, colour]) => ({
    words: colourPrefix + value,
    mark: (x: number, y: number) => nodeMark({ at: { x: x + 16, y }, radius: 7.5, shape: "circle", colour }),
  }));
  return [...(shapes.length > 1 ? shapeEntries : []), ...(colours.length > 0 ? colourEntries : [])];
}

/** From the weakest to the strongest tie. */
export function strengthEntries(
  words: Words,
  widthOf: (weight: number) => number,
  [least, most]: readonly [number, number],
): Entry[] {
  if (least === most) return [];
  const entry = (text: string, weight: number): Entry => ({
    words: text,
    mark: (x, y) => tieMark({ x, y }, { x: x + 30, y }, widthOf(weight)),
  });
  return [entry(words["picture.weakTie"], least), entry(words["picture.strongTie"], most)];
}

/** What became of nodes and ties: those fates that the picture shows. */
export function fateEntries(words: Words, nodes: ReadonlySet<Fate>, ties: ReadonlySet<Fate>): Entry[] {
  const fates = ["kept", "fresh", "lost", "unseen"] as const;
  return [
    ...fates
      .filter((fate) => nodes.has(fate))
      .map((fate) => ({
        words: words[`picture.${fate}`],
        mark: (x: number, y: number) =>
          nodeMark({ at: { x: x + 16, y }, radius: 7, shape: "circle", colour: colours[0], fate }),
      })),
    ...fates
      .filter((fate) => ties.has(fate))
      .map((fate) => ({
        words: words[`picture.${fate}Tie`],
        mark: (x: number, y: number) => tieMark({ x, y }, { x: x + 30, y }, fate === "kept" ? 1.6 : 2.2, fate),
      })),
  ];
}
