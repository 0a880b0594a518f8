import { type Box, type Circle, covers, overlap, type Point, within } from "./point.js";

/** What a label belongs to: a circle with a name. */
export interface Named extends Circle {
  name: string;
}

/** A name set in one or two lines, and the room it takes. */
export interface Label {
  lines: readonly string[];
  /** The middle of the lines. */
  x: number;
  /** The baseline of the first line. */
  y: number;
  box: Box;
}

/** Height of the letters in the drawing's units, at their largest: a wider screen draws them smaller. */
const letterSize = 13;
const lineHeight = 14;
const letterWidth = letterSize * 0.56;
const longest = 14;

/** Breaks a long name at the space nearest to its middle. */
export function linesOf(name: string): string[] {
  if (name.length <= longest) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [cut] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

/** Places around a circle to try, the best first: below, above, at the sides, at the corners, then a little farther. */
const directions: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0.7, y: 0.7 },
  { x: -0.7, y: 0.7 },
  { x: 0.7, y: -0.7 },
  { x: -0.7, y: -0.7 },
  { x: 0.4, y: 0.9 },
  { x: -0.4, y: 0.9 },
  { x: 0.4, y: -0.9 },
  { x: -0.4, y: -0.9 },
];
const gaps = [3, 8, 14, 20] as const;

function boxAt({ x, y, radius }: Named, lines: readonly string[], direction: Point, gap: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * letterWidth;
  const height = lines.length * lineHeight;
  const middle = {
    x: x + direction.x * (radius + gap + width / 2),
    y: y + direction.y * (radius + gap + height / 2),
  };
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/**
 * Sets the names beside their circles so that no two meet and none covers a circle. A name without room is left out:
 * the list beside the map says it.
 */
export function labelsOf<T extends Named>(
  named: readonly T[],
  obstacles: readonly Circle[],
  size: { width: number; height: number },
): Map<T, Label> {
  const labels = new Map<T, Label>();
  const taken: Box[] = [];
  for (const one of named) {
    const lines = linesOf(one.name);
    const boxes = gaps.flatMap((gap) => directions.map((direction) => boxAt(one, lines, direction, gap)));
    const isFree = (candidate: Box) =>
      within(candidate, size) &&
      !taken.some((other) => overlap(candidate, other)) &&
      !obstacles.some((circle) => covers(circle, candidate));
    const box = boxes.find(isFree);
    if (!box) continue;
    taken.push(box);
    labels.set(one, { lines, x: box.x + box.width / 2, y: box.y + letterSize - 1.5, box });
  }
  return labels;
}
