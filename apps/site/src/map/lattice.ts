import { distance, type Point } from "./point.js";

const rowHeight = Math.sqrt(3) / 2;

/** The points of a lattice of equal triangles with side 1, out to this many rings around the origin. */
function lattice(rings: number): Point[] {
  const points: Point[] = [];
  for (let row = -rings; row <= rings; row += 1) {
    for (let column = -rings; column <= rings; column += 1) {
      points.push({ x: column + row / 2, y: row * rowHeight });
    }
  }
  return points;
}

/** A point, the middle of a side, the middle of a triangle: a small group looks tidy around one of these. */
const origins: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.5, y: 0 },
  { x: 0.5, y: rowHeight / 3 },
];

function nearest(origin: Point, count: number): Point[] {
  const shifted = lattice(Math.ceil(Math.sqrt(count)) + 2).map(({ x, y }) => ({ x: x - origin.x, y: y - origin.y }));
  const zero = { x: 0, y: 0 };
  return shifted
    .sort((one, other) => distance(one, zero) - distance(other, zero) || one.y - other.y || one.x - other.x)
    .slice(0, count);
}

const spread = (points: readonly Point[]) => points.reduce((sum, { x, y }) => sum + x * x + y * y, 0);

/**
 * The tightest tidy group of `count` points around the origin, none nearer than `apart` to another, in reading order:
 * top to bottom, left to right.
 */
export function cluster(count: number, apart: number): Point[] {
  const [best = []] = origins.map((origin) => nearest(origin, count)).sort((one, other) => spread(one) - spread(other));
  return best
    .map(({ x, y }) => ({ x: x * apart, y: y * apart }))
    .sort((one, other) => Math.round(one.y - other.y) || one.x - other.x);
}

/** Places to try around a point, nearest first, in a lattice with this side. */
export function outward(apart: number, rings: number): Point[] {
  return nearest({ x: 0, y: 0 }, (2 * rings) ** 2).map(({ x, y }) => ({ x: x * apart, y: y * apart }));
}
