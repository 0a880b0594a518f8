import { describe, expect, it } from "vitest";
import { readXml } from "../files/xml.js";
import { buildGraph } from "../graph/build.js";
import { NotDefined } from "../graph/problems.js";
import { differenceMap } from "../pictures/pictures.js";
import { nodeChange, nodeChangeBy } from "./node-change.js";
import { fixedPanel, panelChange } from "./panel.js";
import { tieChange } from "./tie-change.js";
import type { Wave } from "./wave.js";

const graphOf = (ids: string, ...pairs: readonly string[]) =>
  buildGraph({
    nodes: Array.from(ids).map((id) => ({ id, type: id < "d" ? "ente" : "associazione" })),
    ties: pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) })),
  });
const ends = (pairs: readonly { readonly from: string; readonly to: string }[]) =>
  pairs.map(({ from, to }) => from + to);

/** Month 12 did not ask d nor g, and e did not answer; d and g are still members, f is gone. */
const month0: Wave = { name: "0", graph: graphOf("abcdefg", "ab", "ac", "ad", "be", "dg", "de", "cf") };
const month12: Wave = {
  name: "12",
  graph: graphOf("abcdegh", "ab", "ah"),
  asked: new Set("abcefh"),
  answered: new Set("abcfh"),
};

describe("a tie that is not there later", () => {
  const change = tieChange(month0, month12);
  it("is lost only if someone who could report it was asked and answered", () => {
    expect(ends(change.lost)).toEqual(["ac", "ad", "be", "cf"]);
  });
  it("is apart when nobody at its ends was asked, or those asked did not answer", () => {
    expect([ends(change.notAsked), ends(change.notAnswered)]).toEqual([["dg"], ["de"]]);
  });
  it("weighs on persistence and Jaccard only when lost", () => {
    expect([change.persistence, change.jaccard]).toEqual([1 / 5, 1 / 6]);
  });
  it("of a directed network is seen by its source alone", () => {
    const directed = (wave: Wave, ...pairs: string[]): Wave => ({
      ...wave,
      graph: buildGraph({
        nodes: wave.graph.nodes,
        ties: pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) })),
        directed: true,
      }),
    });
    const found = tieChange(directed(month0, "da", "ad", "ea"), directed(month12, "ab"));
    expect([ends(found.lost), ends(found.notAsked), ends(found.notAnswered)]).toEqual([["ad"], ["da"], ["ea"]]);
  });
});

describe("a tie that was not there before", () => {
  it("may not be new when nobody could report it then, and is new when an end was not a member", () => {
    const earlier: Wave = { name: "0", graph: graphOf("abc"), asked: new Set("a") };
    const later: Wave = { name: "12", graph: graphOf("abcd", "ab", "bc", "cd") };
    const change = tieChange(earlier, later);
    expect([ends(change.new), ends(change.firstSeen)]).toEqual([["ab", "cd"], ["bc"]]);
  });
});

describe("a member that is not there later", () => {
  it("is lost, not asked or not answering, and never two of these", () => {
    const later: Wave = { name: "12", graph: graphOf("ab"), asked: new Set("abcd"), answered: new Set("abc") };
    const change = nodeChange({ name: "0", graph: graphOf("abcde") }, later);
    expect([change.lost, change.notAnswered, change.notAsked]).toEqual([["c"], ["d"], ["e"]]);
    expect([change.retention, change.jaccard]).toEqual([2 / 3, 2 / 3]);
  });
  it("is counted by attribute", () => {
    expect([...nodeChangeBy(month0, month12, "type")]).toEqual([
      ["ente", { kept: 3, lost: 0, new: 0 }],
      ["associazione", { kept: 3, lost: 1, new: 1 }],
    ]);
  });
});

describe("the fixed panel", () => {
  it("holds those in both waves who could report in both, in the order of the first", () => {
    expect(fixedPanel(month0, month12)).toEqual(["a", "b", "c"]);
  });
  it("shows loss where the full panel shows arrival and silence too", () => {
    const { full, fixed } = panelChange(month0, month12);
    expect([ends(full.ties.kept), ends(full.ties.new)]).toEqual([["ab"], ["ah"]]);
    expect([ends(fixed.ties.kept), ends(fixed.ties.new), ends(fixed.ties.lost)]).toEqual([["ab"], [], ["ac"]]);
    expect([...fixed.ties.notAsked, ...fixed.ties.notAnswered, ...fixed.ties.firstSeen]).toEqual([]);
  });
  it("is everybody present both times where ties come from records", () => {
    const records = panelChange({ name: "0", graph: month0.graph }, { name: "12", graph: month12.graph });
    expect(records.fixed.members).toEqual(Array.from("abcdeg"));
    expect(ends(records.full.ties.lost)).toEqual(["ac", "ad", "be", "dg", "de", "cf"]);
  });
});

describe("the difference map", () => {
  const layout = new Map(Array.from("abcdefgh").map((id, k) => [id, { x: k % 3, y: Math.floor(k / 3) }]));
  const drawn = (language: "it" | "en") =>
    readXml(differenceMap(month0, month12, layout, { title: "T", description: "D", language }));
  const texts = (language: "it" | "en") =>
    drawn(language)
      .children.filter(({ name }) => name === "text")
      .map(({ text }) => text);

  it("counts what was not observed apart from what was lost, in both languages", () => {
    expect(texts("it").slice(1, 3)).toEqual([
      "Soggetti: rimasti 6, nuovi 1, persi 1",
      "Legami: rimasti 1, nuovi 1, persi 4, non rilevati in un momento 2",
    ]);
    expect(texts("en").slice(1, 3)).toEqual([
      "Nodes: kept 6, new 1, lost 1",
      "Ties: kept 1, new 1, lost 4, not observed at one moment 2",
    ]);
  });
  it("draws it dotted, and explains it in the legend only when there is some", () => {
    const dotted = drawn("it").children.filter(
      ({ name, attributes }) => name === "line" && attributes.get("stroke-dasharray") === "0.2 4.5",
    );
    expect(dotted).toHaveLength(3);
    expect(texts("it")).toContain("legame non rilevato in un momento");
    const all = { name: "12", graph: month12.graph };
    const without = differenceMap(month0, all, layout, { title: "T", description: "D", language: "it" });
    expect(without).not.toContain("non rilevat");
  });
  it("names whoever is lost", () => {
    expect(texts("it")).toContain("f");
  });
});

it("two waves of different kinds are not compared", () => {
  const directed = { name: "12", graph: buildGraph({ nodes: [{ id: "a" }], ties: [], directed: true }) };
  expect(() => tieChange(month0, directed)).toThrow(NotDefined);
});
