import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadName, readNames } from "./names.ts";
import { dependents, freeKey, MissingPlace, placesFile, wire, wirings } from "./wiring.ts";
import { writeDomain } from "./write.ts";

const root = resolve(import.meta.dirname, "../../../..");
const names = readNames(["calls", "call", "bando di comunità", "bandi di comunità"]);

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "trama-domain-"));
  const named = [...wirings.map(({ file }) => file), ...dependents.map((member) => `${member}/package.json`)];
  for (const path of ["packages/README.md", "packages/territory/presets", ...named]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Whether all of a text is still there, in order, among what was added. */
function isWithin(text: string, longer: string): boolean {
  let at = -1;
  return Array.from(text).every((letter) => {
    at = longer.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const read = (path: string) => readFileSync(join(copy, path), "utf8");

describe("a new domain", () => {
  it("is named wherever the house must know it, and nothing else changes there", () => {
    writeDomain(copy, names);
    for (const { file } of wirings) {
      const [before, after] = [readFileSync(join(root, file), "utf8"), read(file)];
      expect(after, file).toMatch(/calls?\b|Calls?\b|bandi-di-comunita/);
      expect(isWithin(before, after), file).toBe(true);
    }
    for (const member of dependents) expect(read(`${member}/package.json`)).toContain('"@trama/calls": "workspace:*"');
    expect(read("packages/territory/presets/pavia.yaml")).toMatch(/\ncalls:\n {2}nameLength: 80\n$/);
  });

  it("has a key of its own on the keyboard, which no other section has", () => {
    writeDomain(copy, names);
    const entries = read(placesFile).match(/\bto: "/g) ?? [];
    const keys = Array.from(read(placesFile).matchAll(/\bkey: "([a-z])"/g), ([, key]) => key);
    expect(keys).toHaveLength(entries.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(read(placesFile)).toMatch(/to: "\/bandi-di-comunita",[^}]*key: "b"/);
  });

  it("leaves no token of the templates behind", () => {
    const written = writeDomain(copy, names);
    expect(written.length).toBeGreaterThan(40);
    for (const path of written) {
      expect(path).not.toContain("__");
      expect(read(path), path).not.toMatch(/__(?:[Tt]hings?|[Cc]os[ae]|cose-path|key)__/);
    }
  });

  it("is not written over one that exists, and then nothing is written at all", () => {
    writeDomain(copy, names);
    const before = read("packages/instance/src/verbs.ts");
    expect(() => writeDomain(copy, names)).toThrow(BadName);
    expect(read("packages/instance/src/verbs.ts")).toBe(before);
  });
});

describe("its names", () => {
  it.each([
    [[]],
    [["calls", "call", "bando"]],
    [["Calls", "call", "bando", "bandi"]],
    [["call-s", "call", "bando", "bandi"]],
    [["calls", "calls", "bando", "bandi"]],
    [["calls", "call", "Bando", "bandi"]],
    [["calls", "call", "bando", "bandi", "altro"]],
  ])("%j are refused", (given) => {
    expect(() => readNames(given)).toThrow(BadName);
  });
});

it("a key is the first letter of the name that is free, or any other", () => {
  expect(freeKey('key: "b", key: "a"', "bandi")).toBe("n");
  expect(freeKey('key: "b", key: "i"', "èbigì")).toBe("a");
});

it("a source that has changed its form is named", () => {
  expect(() => wire("export const nothing = 1;", { file: "a.ts", at: /never/ })).toThrow(MissingPlace);
  expect(() => wire("export const nothing = 1;", { file: "a.ts", at: /never/ })).toThrow(/a\.ts/);
});
