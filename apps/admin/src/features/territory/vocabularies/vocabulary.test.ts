import type { Term } from "@trama/territory";
import { expect, it } from "vitest";
import { codeFor, moveTerm } from "./vocabulary";

const term = (code: string): Term => ({ code, it: code, retired: false });

it("a new term has a code of its own, whatever is written", () => {
  expect(codeFor("Caffè d'accoglienza", [])).toMatch(/^[a-z0-9_]{1,60}$/);
  const first = codeFor("Orto", []);
  expect(codeFor("Orto", [term(first)])).not.toBe(first);
  expect(codeFor("Orto", [term(first), term(`${first}_2`)])).toBe(`${first}_3`);
  for (const odd of ["", "🌱", "…", "x".repeat(200)]) expect(codeFor(odd, [])).toMatch(/^[a-z0-9_]{1,60}$/);
});

it("a term moves one step, and stays where there is nowhere to go", () => {
  const moved = (at: number, by: -1 | 1) => {
    const terms = ["a", "b", "c"].map(term);
    moveTerm(terms, at, by);
    return terms.map(({ code }) => code).join("");
  };
  expect([moved(0, 1), moved(2, -1), moved(0, -1), moved(2, 1), moved(-1, 1)]).toEqual([
    "bac",
    "acb",
    "abc",
    "abc",
    "abc",
  ]);
});
