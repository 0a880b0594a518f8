import { describe, expect, it } from "vitest";
import { changedMeanwhile } from "./changed-meanwhile";

const began = { name: "Acli", headcount: null, aliases: ["ACLI"], note: "a" };

describe("changedMeanwhile", () => {
  it("names only what somebody else has changed and is not already written so", () => {
    const now = { ...began, headcount: 3, aliases: ["ACLI", "A.C.L.I."], note: "b" };
    const written = { ...began, name: "Acli Pavia", note: "b" };
    expect(changedMeanwhile(Object.keys(began), { began, now, written })).toEqual([
      { field: "headcount", now: 3 },
      { field: "aliases", now: ["ACLI", "A.C.L.I."] },
    ]);
  });

  it("takes a fact that is missing and one that is null for the same", () => {
    expect(changedMeanwhile(["note"], { began: {}, now: { note: null }, written: {} })).toEqual([]);
  });
});
