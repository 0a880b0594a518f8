import { describe, expect, it } from "vitest";
import { mergeFacts } from "./merge";

const base = { name: "Acli", headcount: null, aliases: ["ACLI"], note: "a" };

describe("mergeFacts", () => {
  it("keeps what I wrote and takes up what somebody else wrote elsewhere", () => {
    const { values, conflicts } = mergeFacts(base, { ...base, name: "Acli Pavia" }, { ...base, headcount: 3 });
    expect(values).toEqual({ ...base, name: "Acli Pavia", headcount: 3 });
    expect(conflicts).toEqual([]);
  });

  it("tells what both wrote differently, and leaves mine", () => {
    const { values, conflicts } = mergeFacts(base, { ...base, note: "mia" }, { ...base, note: "sua" });
    expect(values["note"]).toBe("mia");
    expect(conflicts).toEqual([{ field: "note", theirs: "sua" }]);
  });

  it("tells nothing when both wrote the same", () => {
    expect(mergeFacts(base, { ...base, aliases: ["A"] }, { ...base, aliases: ["A"] }).conflicts).toEqual([]);
  });
});
