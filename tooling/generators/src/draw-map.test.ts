import type { Member } from "@trama/boundaries";
import { expect, test } from "vitest";
import { drawMap } from "./draw-map.ts";

const members = (["kernel", "territory", "labs", "instance", "api"] as const).map(
  (name): Member => ({
    name,
    kind: name === "api" ? "app" : "package",
    folder: `${name === "api" ? "apps" : "packages"}/${name}`,
    description: `What ${name} is`,
    doors: new Map(),
    declared: [],
  }),
);

const table = { kernel: [], territory: [], labs: ["territory"], instance: ["every package"], api: ["every package"] };

const imports = new Map([
  ["labs", new Set(["kernel", "territory"])],
  ["instance", new Set(["labs", "territory", "kernel"])],
  ["api", new Set(["instance", "labs"])],
]);

test("the drawing has an arrow for each import, shortcuts and the kernel aside", () => {
  const arrows = drawMap(members, table, imports).match(/\w+ --> \w+/g);
  expect(arrows).toEqual(["labs --> territory", "instance --> labs", "api --> instance"]);
});

test("the table says what each may know and what it imports", () => {
  const map = drawMap(members, table, imports);
  expect(map).toContain("| `packages/labs` | What labs is | kernel, territory | kernel, territory |");
  expect(map).toContain("| `packages/instance` | What instance is | every package | kernel, labs, territory |");
  expect(map).toContain("| `packages/kernel` | What kernel is | – | – |");
});

test("an import more or less changes the map", () => {
  const before = drawMap(members, table, imports);
  expect(drawMap(members, table, new Map([...imports, ["territory", new Set(["kernel"])]]))).not.toBe(before);
  expect(drawMap(members, { ...table, territory: ["labs"] }, imports)).not.toBe(before);
});

test("a circle of imports is drawn, not followed for ever", () => {
  const circle = new Map([
    ["territory", new Set(["labs"])],
    ["labs", new Set(["territory"])],
  ]);
  expect(drawMap(members, table, circle)).toContain("flowchart");
});
