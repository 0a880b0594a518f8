import { describe, expect, test } from "vitest";
import { decide } from "../release/decide.js";
import type { Dimension } from "../release/statement.js";
import { tableOf } from "../testing/random-world.js";

const dimension = (name: string, codes: string, more: Partial<Dimension> = {}): Dimension => ({
  name,
  categories: Array.from(codes, (code) => ({ code })),
  ...more,
});

describe("one dimension", () => {
  const by = (rows: Readonly<Record<string, number>>, telling = false) => {
    const groups = Object.entries(rows).map(([code, people]) => ({ at: [code], people }));
    const world = { dimensions: [dimension("place", Object.keys(rows).join(""), { telling })], groups };
    const decision = decide(tableOf(world, ["place"], {}), []);
    if (decision.kind === "nothing") return "nothing";
    const told = decision.release.cells.map(({ key, value, shown }) => [
      key.replace("people/", ""),
      shown ? value : "·",
    ]);
    return Object.fromEntries(told);
  };

  test("the cheapest other cell that makes the few wide enough is hidden with them", () => {
    expect(by({ a: 3, b: 8, c: 40 })).toEqual({ people: 51, "place=a": "·", "place=b": "·", "place=c": 40 });
  });

  test("a small total leaves one total for two few", () => {
    expect(by({ a: 3, b: 4 })).toEqual({ people: 7, "place=a": "·", "place=b": "·" });
  });

  test("where the total says too much it is hidden as well", () => {
    expect(by({ a: 2, b: 4 })).toEqual({ people: "·", "place=a": "·", "place=b": "·" });
  });

  test("the zero of a place tells nothing; that of a need does, where the group has people", () => {
    expect(by({ a: 0, b: 9, c: 8 })).toEqual({ people: 17, "place=a": 0, "place=b": 9, "place=c": 8 });
    expect(by({ a: 0, b: 9, c: 40 }, true)).toEqual({
      ...{ people: 49, "place=a": "·", "place=b": "·", "place=c": 40 },
    });
    expect(by({ a: 0, b: 0, c: 40 }, true)).toEqual({
      ...{ people: 40, "place=a": "·", "place=b": "·", "place=c": "·" },
    });
  });
});

describe("what overlaps", () => {
  const world = {
    dimensions: [dimension("activity", "abc", { overlapping: true })],
    groups: [
      { at: ["a"], people: 17 },
      { at: ["a+b"], people: 2 },
      { at: ["b"], people: 18 },
      { at: ["c"], people: 3 },
    ],
  };

  test("few are not found by whoever knows that everybody stands somewhere", () => {
    const decision = decide(tableOf(world, ["activity"], {}), []);
    const told = decision.kind === "nothing" ? [] : decision.release.cells.map(({ value, shown }) => [value, shown]);
    // With all but the three told, at least one would be left: another one is hidden with them.
    expect(told.filter(([, shown]) => !shown).length).toBeGreaterThan(1);
  });

  test("a condition on several of its categories is refused", () => {
    expect(decide(tableOf(world, [], { activity: ["a", "b"] }), []).kind).toBe("nothing");
    expect(decide(tableOf(world, [], { activity: ["a"] }), []).kind).toBe("new");
  });
});
