import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceNetwork } from "../testing/reference.js";
import { measureCatalogue } from "./catalogue.js";
import { messages } from "./messages.it.js";

it.each(measureCatalogue.map((card) => [card.id, card] as const))(
  "%s gives its known answer",
  (_, { known, range }) => {
    const { waves } = referenceNetwork(known.network);
    const first = waves[0];
    const second = waves[1] ?? first;
    if (first === undefined || second === undefined) throw new Error("a reference network without waves");
    const value = known.measured(first.graph, second.graph);
    expect(value).toBeCloseTo(known.value, 9);
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
  },
);

it("describes every measure once", () => {
  const described = Object.keys(messages).flatMap((key) => /^measure\.(\w+)\.name$/.exec(key)?.[1] ?? []);
  expect(measureCatalogue.map(({ id }) => id).toSorted()).toEqual(described.toSorted());
});

describe("the manual", () => {
  const source = readFileSync(new URL("../index.ts", import.meta.url), "utf8");
  const ofMeasures = /export \{([^}]*)\} from "\.\/(?:change|communities|measures|null-models|two-mode)\//g;
  /** Who saw what, and lists of names: they measure nothing. */
  const notMeasures = new Set(["brokerageRoles", "groupEventKinds", "visibilityOf", "visibilityOfTie"]);
  const exported = [...source.matchAll(ofMeasures)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type ") && !notMeasures.has(name));

  it.each(["misure.md", "measures.md"])("%s has every measure that the package exports", (page) => {
    const manual = readFileSync(new URL(`../../manual/${page}`, import.meta.url), "utf8");
    const calls = [...manual.matchAll(/^- \*\*(?:Funzione|Function)\*\*: `(.*)`$/gm)]
      .map(([, call = ""]) => call)
      .join("; ");
    expect(exported.length).toBeGreaterThan(60);
    expect(exported.filter((name) => !new RegExp(`\\b${name}\\(`).test(calls))).toEqual([]);
  });
});
