import { describe, expect, it } from "vitest";
import { mergeFacts } from "./merge";

const base = { name: "Mulino", description: "Com'era", activities: ["feste"], seats: null };

describe("two people changing the same record", () => {
  it("keep both changes when they are about different things", () => {
    const { values, conflicts } = mergeFacts(
      base,
      { ...base, name: "Mulino nuovo" },
      { ...base, description: "Com'è ora", seats: 3 },
    );
    expect(values).toEqual({ name: "Mulino nuovo", description: "Com'è ora", activities: ["feste"], seats: 3 });
    expect(conflicts).toEqual([]);
  });

  it("meet when they wrote the same", () => {
    const changed = { ...base, activities: ["feste", "orto"] };
    expect(mergeFacts(base, { ...changed }, { ...changed })).toEqual({ values: changed, conflicts: [] });
  });

  it("are told where they differ, and nothing written is lost", () => {
    const mine = { ...base, activities: ["feste", "orto"], name: "Mio" };
    const { values, conflicts } = mergeFacts(base, mine, { ...base, activities: ["feste", "coro"] });
    expect(values).toEqual(mine);
    expect(conflicts).toEqual([{ field: "activities", theirs: ["feste", "coro"] }]);
  });

  const states = ["x", "y", "z", null].flatMap((a) => [["x"], ["x", "y"], []].map((b) => ({ a, b })));
  const triples = states.flatMap((before) =>
    states.flatMap((mine) => states.map((theirs) => ({ before, mine, theirs }))),
  );

  it("never lose a change, whatever the three states: mine where I changed, theirs elsewhere, told where both did", () => {
    for (const { before, mine, theirs } of triples) {
      const { values, conflicts } = mergeFacts(before, mine, theirs);
      for (const field of ["a", "b"] as const) {
        const [was, written, saved] = [before, mine, theirs].map((state) => JSON.stringify(state[field]));
        expect(values[field]).toEqual(written === was ? theirs[field] : mine[field]);
        expect(conflicts.some((one) => one.field === field)).toBe(
          written !== was && saved !== was && written !== saved,
        );
      }
    }
  });
});
