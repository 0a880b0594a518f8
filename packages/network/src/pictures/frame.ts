import type { Layout, Point } from "../layouts/force-layout.js";

/** A part of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Layouts that share a scale, turned together so that they are as wide as they can be: pages are wider than tall, and
 * a layout of forces has no up or down of its own.
 */
export class SharedFrame {
  readonly #cosine: number;
  readonly #sine: number;
  readonly #middle: Point;
  readonly #width: number;
  readonly #height: number;

  constructor(layouts: readonly Layout[]) {
    const points = layouts.flatMap((layout) => [...layout.values()]);
    const angle = longAxis(points);
    this.#cosine = Math.cos(angle);
    this.#sine = Math.sin(angle);
    const turned = points.map((point) => this.#turned(point));
    const [left, right] = bounds(turned.map(({ x }) => x));
    const [top, bottom] = bounds(turned.map(({ y }) => y));
    this.#middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    this.#width = right - left;
    this.#height = bottom - top;
  }

  /** Height over width, within what reads well on a page. */
  get proportion(): number {
    return Math.min(0.8, Math.max(0.45, this.#height / Math.max(this.#width, 1e-9)));
  }

  /** From the layouts to a part of the page: one scale both ways, centred. */
  into(box: Box, margin: number): (point: Point) => Point {
    const across = (box.width - 2 * margin) / Math.max(this.#width, 1e-9);
    const down = (box.height - 2 * margin) / Math.max(this.#height, 1e-9);
    const scale = Math.min(across, down) < 1e6 ? Math.min(across, down) : 1;
    return (point) => {
      const { x, y } = this.#turned(point);
      return {
        x: box.x + box.width / 2 + (x - this.#middle.x) * scale,
        y: box.y + box.height / 2 + (y - this.#middle.y) * scale,
      };
    };
  }

  #turned({ x, y }: Point): Point {
    return { x: x * this.#cosine + y * this.#sine, y: y * this.#cosine - x * this.#sine };
  }
}

/** The direction along which the points are most spread. */
function longAxis(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const xx = mean((point) => (point.x - x) ** 2);
  const yy = mean((point) => (point.y - y) ** 2);
  const xy = mean((point) => (point.x - x) * (point.y - y));
  return points.length < 2 ? 0 : Math.atan2(2 * xy, xx - yy) / 2;
}

function bounds(values: readonly number[]): [number, number] {
  return values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** A mark on the page: its centre moves. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Moves discs that overlap apart, a little at a time, in place; only those near each other are compared. */
export function separate(discs: readonly Disc[], gap: number): void {
  const reach = 2 * discs.reduce((most, { radius }) => Math.max(most, radius), 0) + gap;
  for (let round = 0; round < 60; round++) {
    let overlaps = false;
    const inOrder = discs.toSorted((a, b) => a.x - b.x);
    for (const [k, a] of inOrder.entries())
      for (let next = k + 1; next < inOrder.length; next++) {
        const b = inOrder[next];
        if (b === undefined || b.x - a.x > reach) break;
        if (pushedApart(a, b, gap)) overlaps = true;
      }
    if (!overlaps) return;
  }
}

function pushedApart(a: Disc, b: Disc, gap: number): boolean {
  const wanted = a.radius + b.radius + gap;
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= wanted - 0.01) return false;
  const push = (wanted - distance) / 2;
  const [dx, dy] = distance < 1e-6 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}
