import { expect, it } from "vitest";
import { referenceNetwork } from "../testing/reference.js";
import { measureCatalogue } from "./catalogue.js";
import { messages } from "./messages.it.js";

it.each(measureCatalogue.map((card) => [card.id, card] as const))(
  "%s gives its known answer",
  (_, { known, range }) => {
    const { waves } = referenceNetwork(known.network);
    const first = waves[0];
    const second = waves[1] ?? first;
    if (first === undefined || second === undefined) throw new Error("a reference network without waves");
    const value = known.measured(first.graph, second.graph);
    expect(value).toBeCloseTo(known.value, 9);
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
  },
);

it("describes every measure once", () => {
  const described = Object.keys(messages).flatMap((key) => /^measure\.(\w+)\.name$/.exec(key)?.[1] ?? []);
  expect(measureCatalogue.map(({ id }) => id).toSorted()).toEqual(described.toSorted());
});
