import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, type Step } from "./differences.js";

const pathOf = (trail: readonly Step[]) => trail.map((step) => ("field" in step ? step.field : step.item)).join(".");
const told = (before: unknown, after: unknown) =>
  differencesOf(before, after).map(({ trail, ...values }) => [pathOf(trail), values.before, values.after]);

describe("the differences between two documents", () => {
  it.each([
    ["a value that changes", { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [["a.b", 1, 3]]],
    ["a field that comes", { a: {} }, { a: { b: 1 } }, [["a.b", undefined, 1]]],
    ["a field that goes", { a: { b: 1 } }, { a: {} }, [["a.b", 1, undefined]]],
    [
      "an item that changes, found by its code wherever it stands",
      {
        items: [
          { code: "a", it: "A" },
          { code: "b", it: "B" },
        ],
      },
      {
        items: [
          { code: "a", it: "A" },
          { code: "c", it: "C" },
          { code: "b", it: "Bi" },
        ],
      },
      [
        ["items.b.it", "B", "Bi"],
        ["items.c", undefined, { code: "c", it: "C" }],
      ],
    ],
    [
      "items that change places",
      { items: [{ code: "a" }, { code: "b" }] },
      { items: [{ code: "b" }, { code: "a" }] },
      [["items", [{ code: "a" }, { code: "b" }], [{ code: "b" }, { code: "a" }]]],
    ],
    ["a list of texts, whole", { names: ["a", "b"] }, { names: ["a"] }, [["names", ["a", "b"], ["a"]]]],
    ["items that nothing tells apart, whole", [{ x: 1 }], [{ x: 2 }], [["", [{ x: 1 }], [{ x: 2 }]]]],
    ["one sort of thing in place of another", { a: [1] }, { a: { b: 1 } }, [["a", [1], { b: 1 }]]],
  ])("are found: %s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it("are none when only the order of the fields differs", () => {
    expect(differencesOf({ a: 1, b: [{ code: "x", it: "y" }] }, { b: [{ it: "y", code: "x" }], a: 1 })).toEqual([]);
  });

  const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 3 }), fc.boolean());
  const { document } = fc.letrec((tie) => ({
    document: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("document"), { maxLength: 3 }),
      fc.array(fc.record({ code: fc.constantFrom("a", "b", "c"), value: tie("document") }), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("x", "y", "z"), tie("document"), { noNullPrototype: true }),
    ),
  }));

  it("are none exactly when the two documents say the same", () => {
    const equal = (one: unknown, other: unknown) => {
      try {
        expect(one).toEqual(other);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(document, document, (before, after) => {
        expect(differencesOf(before, after).length === 0).toBe(equal(before, after));
        expect(differencesOf(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
