import type { Layout, Point } from "../layouts/force-layout.js";

/** A part of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the layout to the page: one scale both ways, centred. Give all layouts of a set, so that they share it. */
export function fitted(layouts: readonly Layout[], box: Box, margin: number): (point: Point) => Point {
  const points = layouts.flatMap((layout) => [...layout.values()]);
  const [left, right] = bounds(points.map(({ x }) => x));
  const [top, bottom] = bounds(points.map(({ y }) => y));
  const room = { width: box.width - 2 * margin, height: box.height - 2 * margin };
  const scale = Math.min(room.width / Math.max(right - left, 1e-9), room.height / Math.max(bottom - top, 1e-9));
  const limited = Number.isFinite(scale) && scale < 1e6 ? scale : 1;
  return ({ x, y }) => ({
    x: box.x + box.width / 2 + (x - (left + right) / 2) * limited,
    y: box.y + box.height / 2 + (y - (top + bottom) / 2) * limited,
  });
}

function bounds(values: readonly number[]): [number, number] {
  return values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** Moves discs that overlap apart, a little at a time, in place. */
export function separated(points: Map<string, Point>, radius: (id: string) => number, gap: number): void {
  const ids = [...points.keys()];
  for (let round = 0; round < 60; round++) {
    let overlaps = false;
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        const [p, q] = [points.get(a), points.get(b)];
        if (p === undefined || q === undefined) continue;
        const wanted = radius(a) + radius(b) + gap;
        const distance = Math.hypot(q.x - p.x, q.y - p.y);
        if (distance >= wanted - 0.01) continue;
        overlaps = true;
        const push = (wanted - distance) / 2;
        const [dx, dy] = distance < 1e-6 ? [1, 0] : [(q.x - p.x) / distance, (q.y - p.y) / distance];
        points.set(a, { x: p.x - dx * push, y: p.y - dy * push });
        points.set(b, { x: q.x + dx * push, y: q.y + dy * push });
      }
    if (!overlaps) return;
  }
}
