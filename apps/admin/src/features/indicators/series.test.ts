import { type MeasureAnswer, type Observation, wholeTerritory } from "@trama/indicators";
import type { LocalDate } from "@trama/kernel";
import { expect, it } from "vitest";
import { countedSeries, knownPoints, largestFirst, observedSeries } from "./series";

const seen = (facts: object) =>
  ({
    value: 1,
    qualifier: "=",
    correctedBy: null,
    scope: { kind: "territory", id: "territory" },
    ...facts,
  }) as Observation;

it("what was corrected, taken back or seen of a part of the territory is not in the series; the rest is in order", () => {
  const all = [
    seen({ id: "first", on: "2021-01-01", value: 9, qualifier: ">" }),
    seen({ on: "2020-06-01", value: 4, correctedBy: "another" }),
    seen({ on: "2020-05-01", value: null }),
    seen({ on: "2020-04-01", value: 2, scope: { kind: "lab", id: "one" } }),
    seen({ id: "third", on: "2020-03-01", value: 3 }),
  ];
  expect(knownPoints(observedSeries(all, wholeTerritory))).toEqual([
    { id: "third", on: "2020-03-01", value: 3, qualifier: "=" },
    { id: "first", on: "2021-01-01", value: 9, qualifier: ">" },
  ]);
  expect(observedSeries(all, { kind: "lab", id: "one" }).map(({ known }) => known?.value)).toEqual([2]);
});

it("a month that is hidden stays in its place without a number", () => {
  const groups = [
    { to: "2026-01-31", figure: { quantity: "uniquePeople", value: 12 }, hidden: false },
    { to: "2026-02-28", figure: null, hidden: true },
  ] as MeasureAnswer["groups"];
  const points = countedSeries({ groups });
  expect(points[1]).toEqual({ id: "2026-02-28", on: "2026-02-28", known: null, hidden: true });
  expect(knownPoints(points)).toHaveLength(1);
});

it("the parts of a number go from the largest down; those that are not told stay last, in the order they came", () => {
  const day = "2026-01-01" as LocalDate;
  const part = (lab: string, value: number | null) => ({
    ...{ from: day, to: day, codes: { lab }, hidden: value === null },
    figure: value === null ? null : { quantity: "records" as const, value },
  });
  const groups = [part("a", null), part("b", 3), part("c", 9), part("d", null)];
  expect(largestFirst(groups).map(({ codes }) => codes["lab"])).toEqual(["c", "b", "a", "d"]);
});
