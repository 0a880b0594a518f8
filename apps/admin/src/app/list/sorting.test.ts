import { describe, expect, it } from "vitest";
import { nextSort, readSort, sortsOf } from "./sorting";

const keys = ["name", "kind"] as const;

describe("the order of a list", () => {
  it("is the first column's when the address says nothing", () => {
    expect(readSort(undefined, keys)).toEqual({ key: "name", descending: false });
  });

  it("is read in both directions", () => {
    expect(readSort("kind", keys)).toEqual({ key: "kind", descending: false });
    expect(readSort("-kind", keys)).toEqual({ key: "kind", descending: true });
  });

  it("turns round when the same column is chosen again, and starts anew with another", () => {
    expect(nextSort({ key: "name", descending: false }, "name")).toBe("-name");
    expect(nextSort({ key: "name", descending: true }, "name")).toBe("name");
    expect(nextSort({ key: "name", descending: true }, "kind")).toBe("kind");
  });

  it("names every order", () => {
    expect(sortsOf(keys)).toEqual(["name", "-name", "kind", "-kind"]);
  });
});
