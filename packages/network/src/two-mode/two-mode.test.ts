import { describe, expect, it } from "vitest";
import { buildGraph } from "../graph/build.js";
import type { GraphNode } from "../graph/graph.js";
import { groupsBy } from "../graph/groups.js";
import { NotDefined } from "../graph/problems.js";
import { tiesOf } from "../graph/ties.js";
import { withNodes, withTiesBetween } from "../graph/view.js";
import { density } from "../measures/density.js";
import { rewired } from "../null-models/rewire.js";
import { twoModeBetweenness } from "./betweenness.js";
import { partnerOverlap, squareClosure } from "./clustering.js";
import { modeSizes, twoModeDegreeShare } from "./degree.js";
import { projection } from "./projection.js";

const lab = (id: string): GraphNode => ({ id, mode: 0, kind: "lab", territory: id < "L2" ? "Rho" : "Pavia" });
const organisation = (id: string, type: string): GraphNode => ({ id, mode: 1, kind: "organisation", type });
const nodes = [
  lab("L1"),
  organisation("O1", "privata"),
  lab("L2"),
  lab("L3"),
  organisation("O2", "ente"),
  organisation("O3", "ente"),
];
const pairs = ["L1 O1", "L2 O1", "L3 O1", "O2 L1", "L2 O2"];
const ties = pairs.map((pair) => {
  const [from = "", to = ""] = pair.split(" ");
  return { from, to };
});
const graph = buildGraph({ nodes, ties, twoMode: true });

describe("a two-mode network whose modes come mixed", () => {
  it("counts ties over the nodes of the other mode, isolates included", () => {
    expect(modeSizes(graph)).toEqual([3, 3]);
    expect([...twoModeDegreeShare(graph)]).toEqual([2 / 3, 1, 2 / 3, 1 / 3, 2 / 3, 0]);
    expect(density(graph)).toBe(5 / 9);
  });
  it("projects on either mode, by partners shared or by Newman's weights", () => {
    const rows = (mode: 0 | 1, weight: "count" | "newman") =>
      tiesOf(projection(graph, mode, weight)).map((tie) => [tie.from, tie.to, tie.weight]);
    expect(rows(0, "count")).toEqual(
      expect.arrayContaining([
        ["L1", "L2", 2],
        ["L1", "L3", 1],
        ["L2", "L3", 1],
      ]),
    );
    expect(rows(0, "newman")).toEqual(
      expect.arrayContaining([
        ["L1", "L2", 1.5],
        ["L1", "L3", 0.5],
      ]),
    );
    expect(rows(1, "count")).toEqual([["O1", "O2", 2]]);
    expect(projection(graph, 1).nodes.map(({ id }) => id)).toEqual(["O1", "O2", "O3"]);
  });
  it("is rewired without ties inside a mode", () => {
    for (let seed = 1; seed <= 20; seed++)
      for (const { from, to } of tiesOf(rewired(graph, { seed }))) expect(from.charAt(0)).not.toBe(to.charAt(0));
  });
});

describe("a two-mode network with little in it", () => {
  const oneLab = buildGraph({ nodes: [lab("L1"), organisation("O1", "ente")], ties: [], twoMode: true });
  it("has figures where they are defined, and NaN where not", () => {
    expect([...twoModeDegreeShare(oneLab)]).toEqual([0, 0]);
    expect([density(oneLab), squareClosure(oneLab)]).toEqual([0, Number.NaN]);
    expect([...partnerOverlap(oneLab)]).toEqual([0, 0]);
    expect(projection(oneLab, 0)).toMatchObject({ n: 1, m: 0 });
  });
  it("with a mode empty projects on nobody", () => {
    const labsOnly = buildGraph({ nodes: [lab("L1"), lab("L2")], ties: [], twoMode: true });
    expect(modeSizes(labsOnly)).toEqual([2, 0]);
    expect(projection(labsOnly, 1)).toMatchObject({ n: 0, m: 0 });
    expect(density(labsOnly)).toBeNaN();
  });
  it("without nodes is still a network", () => {
    const nobody = buildGraph({ nodes: [], ties: [], twoMode: true });
    expect([modeSizes(nobody), projection(nobody, 0).n]).toEqual([[0, 0], 0]);
  });
});

it("what needs two modes says so on one", () => {
  const oneMode = buildGraph({ nodes: [{ id: "a" }, { id: "b" }], ties: [{ from: "a", to: "b" }] });
  const asks = [twoModeDegreeShare, twoModeBetweenness, squareClosure, partnerOverlap, modeSizes];
  for (const ask of asks) expect(() => ask(oneMode)).toThrow(NotDefined);
  expect(() => projection(oneMode, 0)).toThrow("projection is defined on a two-mode network");
});

describe("slices", () => {
  it("laboratories with organisations of one type, whichever end comes first", () => {
    const slice = withTiesBetween(graph, (from, to) => from.kind === "lab" && to.type === "ente");
    expect(tiesOf(slice).map(({ from, to }) => `${from} ${to}`)).toEqual(["O2 L1", "L2 O2"]);
    expect([slice.n, slice.modes]).toEqual([graph.n, graph.modes]);
  });
  it("laboratories with laboratories, in one territory and across", () => {
    const labs = projection(graph, 0);
    const within = withTiesBetween(labs, (from, to) => from.territory === to.territory);
    const across = withTiesBetween(labs, (from, to) => from.territory !== to.territory);
    expect([within.m, across.m, labs.m]).toEqual([1, 2, 3]);
  });
  it("of a directed network look at source and target in order", () => {
    const directed = buildGraph({ nodes, ties, directed: true });
    expect(withTiesBetween(directed, ({ kind }) => kind === "organisation").m).toBe(1);
  });
  it("of nodes keep their modes", () => {
    const slice = withNodes(graph, ({ id }) => id !== "L1" && id !== "O1");
    expect([...(slice.modes ?? [])]).toEqual([0, 0, 1, 1]);
    expect(tiesOf(slice)).toEqual([{ from: "L2", to: "O2", weight: 1 }]);
  });
  it("by an attribute that a node lacks are refused by name", () => {
    expect(() => groupsBy(graph, "territory")).toThrow("Node “O1” has no attribute territory");
  });
});
