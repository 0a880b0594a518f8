import type { Point } from "../layouts/force-layout.js";
import type { Box } from "./frame.js";
import { text, textWidth } from "./svg.js";

/** A name to write beside a mark; those of larger weight are placed first. */
export interface LabelRequest {
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
  readonly weight: number;
}

/** A label that found room. */
export interface PlacedLabel extends LabelRequest {
  readonly box: Box;
}

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
    const box = candidates(request, size).find(
      (candidate) => inside(candidate, page) && !taken.some((other) => overlap(candidate, other)),
    );
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ ...request, box });
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
  return labels.map(({ text: content, box }) => text(content, box.x + 1, box.y + size * 0.85, rim));
}

function candidates({ text: content, at, radius }: LabelRequest, size: number): Box[] {
  const width = textWidth(content, size) + 2;
  const height = size * 1.1;
  const gap = radius + 3;
  const diagonal = radius * 0.7 + 2;
  const corners: readonly (readonly [number, number])[] = [
    [at.x + gap, at.y - height / 2],
    [at.x - gap - width, at.y - height / 2],
    [at.x - width / 2, at.y - gap - height],
    [at.x - width / 2, at.y + gap],
    [at.x + diagonal, at.y - diagonal - height],
    [at.x + diagonal, at.y + diagonal],
    [at.x - diagonal - width, at.y - diagonal - height],
    [at.x - diagonal - width, at.y + diagonal],
  ];
  return corners.map(([x, y]) => ({ x, y, width, height }));
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
