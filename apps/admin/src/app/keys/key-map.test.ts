import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { places } from "../places";
import { isSearchKey, newOf, pressed, takesLetters } from "./key-map";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe("the keys", () => {
  it("lead to each section after g, capital or not, and each has a letter of its own", () => {
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
    for (const { key, to } of places)
      for (const letter of [key, key.toUpperCase()])
        expect(pressed(0, letter, 400)).toEqual({ begun: null, action: { do: "go", to } });
  });

  it("g waits a second and a half, and is forgotten by any key that follows", () => {
    expect(pressed(null, "g", 100)).toEqual({ begun: 100, action: null });
    expect(pressed(100, "l", 1700).action).toBeNull();
    expect(pressed(100, "x", 200)).toEqual({ begun: null, action: null });
  });

  it("n, / and ? do one thing each; every other letter alone does nothing", () => {
    expect(["n", "/", "?"].map((key) => pressed(null, key, 0).action?.do)).toEqual(["new", "filter", "help"]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (key) => {
        fc.pre(!["n", "/", "?"].includes(key));
        expect(pressed(null, key, 0).action).toBeNull();
      }),
    );
  });

  it("searching is Ctrl K, or the Mac's, and no other", () => {
    expect(isSearchKey({ ...plain, key: "k", ctrlKey: true })).toBe(true);
    expect(isSearchKey({ ...plain, key: "K", metaKey: true })).toBe(true);
    expect(isSearchKey({ ...plain, key: "k" })).toBe(false);
    expect(isSearchKey({ ...plain, key: "k", ctrlKey: true, altKey: true })).toBe(false);
  });

  it("a field keeps its letters", () => {
    const inside = { closest: () => null };
    expect(takesLetters(null)).toBe(false);
    expect(takesLetters({ closest: () => null })).toBe(false);
    expect(takesLetters({ closest: () => inside as never })).toBe(true);
  });

  it("n begins what the screen is about", () => {
    expect(newOf("/laboratori")?.verb).toBe("openLab");
    expect(newOf("/calendario/0190")?.to).toBe("/calendario/nuovo");
    expect(newOf("/laboratorio")).toBeNull();
    expect(newOf("/impostazioni")).toBeNull();
  });
});
