import { cluster, outward } from "./lattice.js";
import { distance, type Point } from "./point.js";

/** Things that want to stand at one point. */
export interface Group<T> {
  at: Point;
  members: readonly T[];
}

export interface Spread {
  width: number;
  height: number;
  /** Half of a pin. */
  radius: number;
  /** The least distance between the middles of two pins. */
  apart: number;
}

/** What rounding may take from a distance. */
const hair = 1e-6;

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The nearest spot to `wanted` that is inside the drawing and far enough from every pin already there. */
function freeSpot(wanted: Point, taken: readonly Point[], { width, height, radius, apart }: Spread): Point {
  const inside = { x: between(wanted.x, radius, width - radius), y: between(wanted.y, radius, height - radius) };
  const isFree = (spot: Point) =>
    spot.x >= radius &&
    spot.y >= radius &&
    spot.x <= width - radius &&
    spot.y <= height - radius &&
    taken.every((pin) => distance(pin, spot) >= apart - hair);
  if (isFree(inside)) return inside;
  const rings = Math.ceil(Math.max(width, height) / apart) + 1;
  const spots = outward(apart / 2, rings * 2).map(({ x, y }) => ({ x: inside.x + x, y: inside.y + y }));
  return spots.find(isFree) ?? inside;
}

/** Moves a whole group so that it fits into the drawing. */
function fitted(points: readonly Point[], { width, height, radius }: Spread): Point[] {
  const shift = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values) - radius, Math.max(...values) + radius];
    return low < 0 ? -low : Math.min(0, size - high);
  };
  const [dx, dy] = [
    shift(
      points.map(({ x }) => x),
      width,
    ),
    shift(
      points.map(({ y }) => y),
      height,
    ),
  ];
  return points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
}

/**
 * Fans out the members of each group around its point. No two pins are nearer than `apart`, as long as the drawing has
 * room for all of them. The same input always gives the same drawing.
 */
export function fanOut<T>(groups: readonly Group<T>[], spread: Spread): { member: T; point: Point }[] {
  const placed: { member: T; point: Point }[] = [];
  for (const { at, members } of groups) {
    const wanted = fitted(
      cluster(members.length, spread.apart).map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
      spread,
    );
    for (const [index, member] of members.entries()) {
      const taken = placed.map(({ point }) => point);
      placed.push({ member, point: freeSpot(wanted[index] ?? at, taken, spread) });
    }
  }
  return placed;
}
