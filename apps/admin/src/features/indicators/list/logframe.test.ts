import type { IndicatorCatalogue } from "@trama/indicators";
import { expect, it } from "vitest";
import { byFramework } from "./logframe";

it("goes from the impact down to the activities, then outside of the framework, and loses no indicator", () => {
  const catalogue = {
    framework: [
      { code: "A", level: "activity" },
      { code: "O", level: "outcome" },
      { code: "I", level: "impact" },
    ],
    items: [
      { code: "one", node: "A" },
      { code: "two", node: null },
      { code: "three", node: "O" },
      { code: "four", node: "A" },
    ],
  } as IndicatorCatalogue;
  const groups = byFramework(catalogue);
  expect(groups.map(({ node, items }) => [node?.code ?? null, items.map(({ code }) => code)])).toEqual([
    ["I", []],
    ["O", ["three"]],
    ["A", ["one", "four"]],
    [null, ["two"]],
  ]);
});
