import type { IndicatorCatalogue } from "@trama/indicators";
import { expect, it } from "vitest";
import { type Branch, frameworkTree, outsideFramework, placeOfBoxes } from "./logframe";

const catalogue = {
  framework: [
    { code: "A", level: "activity", under: "O" },
    { code: "B", level: "output", under: "I" },
    { code: "O", level: "outcome", under: "I" },
    { code: "I", level: "impact" },
    { code: "X", level: "activity" },
  ],
  items: [
    { code: "one", node: "A" },
    { code: "two", node: null },
    { code: "three", node: "O" },
    { code: "four", node: "A" },
  ],
} as IndicatorCatalogue;

const drawn = ({ node, items, below }: Branch): unknown => [
  node.code,
  items.map(({ code }) => code),
  ...below.map(drawn),
];

it("goes from the impact down, each box under the one that it contributes to, and loses no indicator", () => {
  expect(frameworkTree(catalogue).map(drawn)).toEqual([
    ["I", [], ["O", ["three"], ["A", ["one", "four"]]], ["B", []]],
    ["X", []],
  ]);
  expect(outsideFramework(catalogue).map(({ code }) => code)).toEqual(["two"]);
});

it("is read branch by branch", () => {
  expect([...placeOfBoxes(catalogue).keys()]).toEqual(["I", "O", "A", "B", "X"]);
});
