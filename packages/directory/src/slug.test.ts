import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlug, slugOf } from "./slug.js";

describe("slugOf", () => {
  it.each([
    ["Spazio Città", "spazio-citta"],
    ["L'Orto di Via Àncona", "l-orto-di-via-ancona"],
    ["  #OPcafé!  ", "opcafe"],
    ["Casa 2.0", "casa-2-0"],
    ["Дом", ""],
    ["---", ""],
  ])("%j reads %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is always an address: lower case, digits and single hyphens inside, sixty signs at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
    expect(slugOf(`${"a".repeat(59)} b`)).toBe("a".repeat(59));
  });
});

describe("freeSlug", () => {
  it("counts from two", () => {
    expect(freeSlug("Spazio", new Set())).toBe("spazio");
    expect(freeSlug("Spazio", new Set(["spazio", "spazio-2"]))).toBe("spazio-3");
    expect(freeSlug("Дом", new Set())).toBe("senza-nome");
  });
  it("never gives an address that is taken, however many have the same name", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Orto", "orto", "Orto 2", "Дом", "Orto!"), { maxLength: 20 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const slug = freeSlug(name, taken);
          expect(taken.has(slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });
});
