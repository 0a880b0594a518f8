import type { ConfigurationChange } from "@trama/territory";
import { expect, it } from "vitest";
import { bySection } from "./by-section";

const change = (section: string, path: string): ConfigurationChange => ({
  section,
  path,
  where: { it: [path], en: [path] },
  before: null,
  after: { it: "1", en: "1" },
});

it("puts the changes of a section together, and keeps their order", () => {
  const given = [change("labs", "a"), change("territory", "b"), change("labs", "c")];
  const told = bySection(given).map(({ section, changes }) => [section, changes.map(({ path }) => path)]);
  expect(told).toEqual([
    ["labs", ["a", "c"]],
    ["territory", ["b"]],
  ]);
  expect(bySection([])).toEqual([]);
});
