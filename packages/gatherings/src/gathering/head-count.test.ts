import fc from "fast-check";
import { expect, it } from "vitest";
import { gatheringsSection } from "../fixtures/builders.js";
import { headCountIssues } from "./head-count.js";

const { bands } = gatheringsSection();
const few = fc.integer({ min: 0, max: 6 });
const count = fc.record({
  total: few,
  bands: fc.dictionary(fc.constantFrom("minors", "adults", "elves"), few),
  newPeople: fc.option(few, { nil: null }),
});
const named = fc.record({ presences: few, firstTime: few });

it("a count stands when everything told apart is part of the whole, and is refused on the field that is not", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(count, named, (given, told) => {
      const issues = headCountIssues(given, told, bands, ["rows", 3, "headCount"]);
      const found = issues.map(
        ({ path, code }) => `${path.slice(3).join(".")} ${code.replace("gatherings:issue.", "")}`,
      );
      const { total, newPeople } = given;
      const sum = Object.values(given.bands).reduce((whole, one) => whole + one, 0);
      const expected = [
        ...("elves" in given.bands ? ["bands.elves unknownBand"] : []),
        ...(sum > total ? ["total bandsAboveTotal"] : []),
        ...(told.presences > total ? ["total namedAboveTotal"] : []),
        ...(newPeople !== null && newPeople > total ? ["newPeople newAboveTotal"] : []),
        ...(newPeople !== null && told.firstTime > newPeople ? ["newPeople firstTimeAboveNew"] : []),
      ];
      expect(found).toEqual(expected);
      expect(issues.every(({ path }) => path.slice(0, 3).join(".") === "rows.3.headCount")).toBe(true);
      for (const one of found.length === 0 ? ["good"] : found) seen.set(one, (seen.get(one) ?? 0) + 1);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(6);
});

it("says the two numbers that disagree", () => {
  const given = { total: 5, bands: { minors: 4, adults: 3 }, newPeople: null };
  expect(headCountIssues(given, { presences: 0, firstTime: 0 }, bands)).toEqual([
    { path: ["headCount", "total"], code: "gatherings:issue.bandsAboveTotal", params: { total: 5, count: 7 } },
  ]);
});
