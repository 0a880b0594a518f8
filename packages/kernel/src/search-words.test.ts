import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgives, isOneTypoAway, matchOf, matchText, searchWords, withoutALetter } from "./search-words.js";

const letters = "abcdefghilmnopqrstuvzàèéìòùñ";
const letter = fc.constantFrom(...Array.from(letters));
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((all) => all.join(""));

/** A word with one letter more, one fewer, another one, or two neighbours swapped. */
const typo = fc
  .record({ word, at: fc.nat(), letter, kind: fc.constantFrom("insert", "delete", "substitute", "swap") })
  .map(({ word: from, at, letter: other, kind }) => {
    const place = at % from.length;
    const [before, after] = [from.slice(0, place), from.slice(place)];
    const swapped = before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2);
    const made = {
      insert: before + other + after,
      delete: before + after.slice(1),
      substitute: before + other + after.slice(1),
      swap: swapped,
    };
    return { word: from, typed: made[kind] };
  });

describe("the words that are sought", () => {
  it("have no accents, capitals or punctuation, and are cut when no word is that long", () => {
    expect(searchWords("L’Àncora di Città, ca' Straße 2024!")).toEqual([
      ..."l ancora di citta ca straße 2024".split(" "),
    ]);
    expect(searchWords("a".repeat(60))).toEqual(["a".repeat(40)]);
    expect(searchWords("🌱 …")).toEqual([]);
  });

  it("find a word of five letters or more with one typo in it", () => {
    fc.assert(
      fc.property(typo, ({ word: stored, typed }) => {
        const [plain = ""] = searchWords(stored);
        const [sought = ""] = searchWords(typed);
        expect(matchOf(sought, plain)).not.toBeNull();
      }),
    );
  });

  it("do not find a word two typos away, nor forgive numbers and short words", () => {
    expect(matchOf("citat", "citta")).toBe(2);
    expect(matchOf("cizat", "citta")).toBeNull();
    expect(matchOf("casq", "casa")).toBeNull();
    expect(matchOf("20245", "20246")).toBeNull();
    expect([forgives("citta"), forgives("casa"), forgives("2024a")]).toEqual([true, false, false]);
  });

  it("find what begins so, and what begins so but for one typo", () => {
    expect(matchOf("pel", "pelizza")).toBe(1);
    expect(matchOf("pelliz", "pelizza")).toBe(3);
    expect(matchOf("pelliza", "pelizza")).toBe(2);
  });

  it("are found in any order, the better the fewer the typos; all of them or none", () => {
    const text = searchWords("Laboratorio Sociale La Torretta");
    expect(matchText(text, searchWords("torretta laboratorio"))).toBe(0);
    expect(matchText(text, searchWords("toretta lab"))).toBe(3);
    expect(matchText(text, searchWords("torretta circolo"))).toBeNull();
  });
});

it("what a letter taken away leaves tells typos apart: two words one typo away always share a remainder", () => {
  fc.assert(
    fc.property(typo, ({ word: stored, typed }) => {
      if (stored === typed) return;
      expect(isOneTypoAway(stored, typed)).toBe(true);
      const share = new Set([stored, ...withoutALetter(stored)]);
      expect([typed, ...withoutALetter(typed)].some((one) => share.has(one))).toBe(true);
    }),
  );
});
