import { expect, it } from "vitest";
import { readableChanges } from "./readable-changes.js";

it("says what was and what is, and leaves out what serves the program", () => {
  const values = { name: { before: "Orto", after: "Orto grande" }, version: { before: 1, after: 2 } };
  expect(readableChanges(values)).toEqual([{ path: [{ field: "name" }], before: "Orto", after: "Orto grande" }]);
});

it("finds entries of lists by what they are called, and says of each only what changed", () => {
  const place = { id: "1", name: "Sala", address: null, to: null };
  const values = {
    places: {
      before: [place],
      after: [
        { ...place, to: "2026-03-03" },
        { id: "2", name: "Cortile", kind: "linked" },
      ],
    },
  };
  expect(readableChanges(values)).toEqual([
    { path: [{ field: "places" }, { entry: "Sala" }, { field: "to" }], before: null, after: "2026-03-03" },
    { path: [{ field: "places" }, { entry: "Cortile" }, { field: "name" }], before: null, after: "Cortile" },
    { path: [{ field: "places" }, { entry: "Cortile" }, { field: "kind" }], before: null, after: "linked" },
  ]);
});

it("keeps quantities and lists of texts whole, and passes over what was and is empty", () => {
  const count = { value: 30, qualifier: ">" as const };
  expect(
    readableChanges({
      people: { before: null, after: count },
      aliases: { before: ["A"], after: ["A", "B"] },
      note: { before: null, after: "" },
      address: { before: undefined, after: null },
    }),
  ).toEqual([
    { path: [{ field: "people" }], before: null, after: count },
    { path: [{ field: "aliases" }], before: ["A"], after: ["A", "B"] },
  ]);
});
