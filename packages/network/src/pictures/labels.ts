import type { Point } from "../layouts/force-layout.js";
import type { Box } from "./frame.js";
import { element, text, textWidth } from "./svg.js";

/** A name to write beside a mark; those of larger weight are placed first. */
export interface LabelRequest {
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
  readonly weight: number;
  /** Written a little away, with a thin line to its mark, when there is no room beside it. */
  readonly insists?: boolean;
}

/** Where a label may stand, and the side of it that is next to the mark. */
interface Place {
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  /** How far from the mark; 0 beside it. */
  readonly reach: number;
}

/** A label that found room. */
export interface PlacedLabel extends LabelRequest, Place {}

/** Places as many labels as fit without touching each other, a mark or the edge; those without room are left out. */
export function placeLabels(requests: readonly LabelRequest[], page: Box, size: number): PlacedLabel[] {
  const taken: Box[] = requests.map(({ at, radius }) => ({
    x: at.x - radius,
    y: at.y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed: PlacedLabel[] = [];
  for (const request of requests.toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))) {
    if (request.text === "") continue;
    const reaches = request.insists === true ? [0, 14, 28] : [0];
    const place = reaches
      .flatMap((reach) => candidates(request, size, reach))
      .find(({ box }) => inside(box, page) && !taken.some((other) => overlap(box, other)));
    if (place === undefined) continue;
    taken.push(place.box);
    placed.push({ ...request, ...place });
  }
  return placed;
}

/** The labels as text with a white rim, so that ties below do not cut them. */
export function labelMarks(labels: readonly PlacedLabel[], size: number): string[] {
  const rim = {
    "font-size": size,
    stroke: "#ffffff",
    "stroke-width": 3,
    "paint-order": "stroke",
    "stroke-linejoin": "round",
  };
  const leaders = labels
    .filter(({ reach }) => reach > 0)
    .map(({ at, box }) =>
      element("line", { x1: at.x, y1: at.y, ...nearestOf(box, at), stroke: "#1b2733", "stroke-width": 0.8 }),
    );
  const names = labels.map(({ text: content, box, anchor }) => {
    const x = { start: box.x + 1, middle: box.x + box.width / 2, end: box.x + box.width - 1 }[anchor];
    return text(content, x, box.y + size * 0.85, { ...rim, "text-anchor": anchor === "start" ? undefined : anchor });
  });
  return [...leaders, ...names];
}

function nearestOf({ x, y, width, height }: Box, to: Point): { x2: number; y2: number } {
  return { x2: Math.min(Math.max(to.x, x), x + width), y2: Math.min(Math.max(to.y, y), y + height) };
}

function candidates({ text: content, at, radius }: LabelRequest, size: number, reach: number): Place[] {
  const width = textWidth(content, size) + 2;
  const height = size * 1.1;
  const gap = radius + 3 + reach;
  const diagonal = radius * 0.7 + 2 + reach;
  const [right, left] = [at.x + gap, at.x - gap - width];
  const [above, below] = [at.y - gap - height, at.y + gap];
  const places: readonly (readonly [number, number, Place["anchor"]])[] = [
    [right, at.y - height / 2, "start"],
    [left, at.y - height / 2, "end"],
    [at.x - width / 2, above, "middle"],
    [at.x - width / 2, below, "middle"],
    [at.x + diagonal, at.y - diagonal - height, "start"],
    [at.x + diagonal, at.y + diagonal, "start"],
    [at.x - diagonal - width, at.y - diagonal - height, "end"],
    [at.x - diagonal - width, at.y + diagonal, "end"],
  ];
  return places.map(([x, y, anchor]) => ({ box: { x, y, width, height }, anchor, reach }));
}

function inside(box: Box, page: Box): boolean {
  return (
    box.x >= page.x &&
    box.y >= page.y &&
    box.x + box.width <= page.x + page.width &&
    box.y + box.height <= page.y + page.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
