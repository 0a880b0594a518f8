import fc from "fast-check";
import { expect, test } from "vitest";
import { hullOf } from "./hull.js";
import { linesOf } from "./labels.js";
import { cluster } from "./lattice.js";
import { distance } from "./point.js";

test("a group has as many points as asked, none too near to another, in reading order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
      const points = cluster(count, 31);
      expect(points).toHaveLength(count);
      for (const [at, one] of points.entries()) {
        for (const other of points.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(31 - 1e-6);
      }
      const rows = points.map(({ y }) => Math.round(y));
      expect(rows).toEqual(rows.toSorted((one, other) => one - other));
    }),
  );
});

test("one point is the origin, two lie beside it, three around it", () => {
  expect(cluster(1, 30)).toEqual([{ x: 0, y: 0 }]);
  expect(cluster(2, 30).map(({ x, y }) => [x, y])).toEqual([
    [-15, 0],
    [15, 0],
  ]);
  const three = cluster(3, 30);
  expect(three.every((point) => Math.abs(distance(point, { x: 0, y: 0 }) - 30 / Math.sqrt(3)) < 1e-9)).toBe(true);
});

test("the hull leaves every point inside and takes the outer ones only", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(hullOf([...square, { x: 5, y: 5 }, { x: 2, y: 7 }])).toHaveLength(4);
});

test("a long name breaks at the space nearest to its middle, a long word does not", () => {
  expect(linesOf("San Martino Siccomario")).toEqual(["San Martino", "Siccomario"]);
  expect(linesOf("Castelnespolosotto")).toEqual(["Castelnespolosotto"]);
  expect(linesOf("Torre d'Isola")).toEqual(["Torre d'Isola"]);
});
