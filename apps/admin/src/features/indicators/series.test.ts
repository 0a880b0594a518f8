import { type MeasureAnswer, type Observation, wholeTerritory } from "@trama/indicators";
import { expect, it } from "vitest";
import { countedSeries, knownPoints, observedSeries } from "./series";

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
