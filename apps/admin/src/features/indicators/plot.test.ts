import { LocalDate, type Quantity } from "@trama/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { lineThrough, plot } from "./plot";
import type { Point } from "./series";

const frame = { width: 100, height: 50, margin: 5 };
const at = (on: string, value: number | null): Point => ({
  id: on,
  on: LocalDate.parse(on),
  known: value === null ? null : ({ value, qualifier: "=" } satisfies Quantity),
  hidden: value === null,
});

it("stands on nought, as far apart as its days", () => {
  const { runs } = plot([at("2026-01-01", 0), at("2026-01-02", 5), at("2026-01-11", 10)], frame);
  expect(runs.map(lineThrough)).toEqual(["5,45 14,25 95,5"]);
});

it("breaks where a value is not known", () => {
  const { runs } = plot([at("2026-01-01", 1), at("2026-01-02", null), at("2026-01-03", 2)], frame);
  expect(runs).toHaveLength(2);
});

it("a single point stands in the middle, and nothing at all draws nothing", () => {
  expect(plot([at("2026-01-01", 3)], frame).runs).toEqual([[{ x: 50, y: 5 }]]);
  expect(plot([], frame).runs).toEqual([]);
});

it("keeps every point and every target inside its frame", () => {
  const value = fc.integer({ min: -1000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 28 }), value, (values, target) => {
      const points = values.map((one, day) => at(`2026-02-${String(day + 1).padStart(2, "0")}`, one));
      const { runs, yOf } = plot(points, frame, [target]);
      for (const y of [yOf(target), ...runs.flat().map((placed) => placed.y)]) {
        expect(y).toBeGreaterThanOrEqual(5);
        expect(y).toBeLessThanOrEqual(45);
      }
    }),
    { numRuns: 50 },
  );
});
