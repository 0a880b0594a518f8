import { describe, expect, it } from "vitest";
import { factsOf, mergeFacts } from "./lab-facts";
import { lab } from "./testing/sample-lab";

const base = factsOf(lab({ name: "Mulino", description: "Com'era", activities: ["feste"] }));

describe("two people changing the facts of a lab", () => {
  it("keep both changes when they are about different things", () => {
    const { values, conflicts } = mergeFacts(base, { ...base, name: "Mulino nuovo" }, { ...base, description: "Com'è ora" });
    expect(values).toMatchObject({ name: "Mulino nuovo", description: "Com'è ora" });
    expect(conflicts).toEqual([]);
  });

  it("meet when they wrote the same", () => {
    const changed = { ...base, activities: ["feste", "orto"] };
    expect(mergeFacts(base, { ...changed }, { ...changed })).toEqual({ values: changed, conflicts: [] });
  });

  it("are told where they differ, and nothing written is lost", () => {
    const mine = { ...base, activities: ["feste", "orto"], name: "Mio" };
    const theirs = { ...base, activities: ["feste", "coro"] };
    const { values, conflicts } = mergeFacts(base, mine, theirs);
    expect(values).toEqual(mine);
    expect(conflicts).toEqual([{ key: "activities", mine: ["feste", "orto"], theirs: ["feste", "coro"] }]);
  });
});

describe("the facts of a lab", () => {
  it("name its municipality by code, and leave out what is not edited as a fact", () => {
    expect(base).toMatchObject({ municipality: "111901", name: "Mulino" });
    expect(base).not.toHaveProperty("phase");
    expect(base).not.toHaveProperty("mainPlace");
  });
});
