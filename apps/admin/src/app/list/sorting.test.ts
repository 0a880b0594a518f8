import { describe, expect, it } from "vitest";
import { nextSorts, readSorts } from "./sorting";

const keys = ["name", "kind", "town"] as const;
const order = (text: string | undefined) => readSorts(text, keys);

describe("the order of a list", () => {
  it("is the first column's when the address says nothing, or nothing that it knows", () => {
    expect(order(undefined)).toEqual([{ key: "name", descending: false }]);
    expect(order("colour,-shape")).toEqual([{ key: "name", descending: false }]);
  });

  it("is read column by column, each once and in its direction", () => {
    expect(order("-kind,town,kind")).toEqual([
      { key: "kind", descending: true },
      { key: "town", descending: false },
    ]);
  });

  it("turns round when the same column is chosen again, and starts anew with another", () => {
    expect(nextSorts(order("name"), "name")).toBe("-name");
    expect(nextSorts(order("-name"), "name")).toBe("name");
    expect(nextSorts(order("-name,kind"), "town")).toBe("town");
    expect(nextSorts(order("kind,name"), "name")).toBe("name");
  });

  it("keeps the columns that count more when one is added: it turns round, then goes", () => {
    expect(nextSorts(order("kind"), "town", true)).toBe("kind,town");
    expect(nextSorts(order("kind,town"), "town", true)).toBe("kind,-town");
    expect(nextSorts(order("kind,-town"), "town", true)).toBe("kind");
    expect(nextSorts(order("-kind"), "kind", true)).toBe("kind");
  });
});
