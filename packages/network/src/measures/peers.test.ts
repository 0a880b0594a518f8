import { describe, expect, it } from "vitest";
import { communities } from "../communities/communities.js";
import type { Graph } from "../graph/graph.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { pythonWithPeers, runPython } from "../testing/python.js";
import { randomNetwork } from "../testing/random-network.js";
import { twoModeBetweenness } from "../two-mode/betweenness.js";
import { partnerOverlap, squareClosure } from "../two-mode/clustering.js";
import { type ProjectionWeight, projection } from "../two-mode/projection.js";
import { assortativity, degreeAssortativity } from "./assortativity.js";
import { betweenness } from "./betweenness.js";
import { localClustering, transitivity } from "./clustering.js";
import { components } from "./components.js";
import { constraint } from "./constraint.js";
import { coreness } from "./coreness.js";
import { density } from "./density.js";
import { distances } from "./distances.js";
import { effectiveSize } from "./effective-size.js";
import { modularity } from "./modularity.js";
import { dyadCensus, reciprocity } from "./reciprocity.js";
import { strengths } from "./strength.js";
import { triadCensus } from "./triad-census.js";
import { weightedBetweenness } from "./weighted-betweenness.js";

const networks = 500;
/** NetworkX takes half a minute for constraint alone: on all networks it is asked for by name; igraph's is always. */
const slowEvery = process.env.TRAMA_NETWORK_SWEEP === undefined ? 5 : 1;
const installed = pythonWithPeers !== undefined;

type Answers = Record<string, unknown>;

const measures: Record<string, (graph: Graph, groups: Groups) => unknown> = {
  // A peer's density of a two-mode network counts pairs inside a mode.
  density: (graph) => (graph.modes === undefined ? density(graph) : (2 * graph.m) / (graph.n * (graph.n - 1))),
  strength: (graph) => strengths(graph),
  component_sizes: (graph) => components(graph).sizes.toSorted((a, b) => a - b),
  betweenness: (graph) => betweenness(graph),
  weighted_betweenness: (graph) => weightedBetweenness(graph),
  constraint: (graph) => constraint(graph),
  constraint_weighted: (graph) => constraint(graph, { weighted: true }),
  degree_assortativity: (graph) => degreeAssortativity(graph),
  assortativity: (graph, groups) => assortativity(graph, groups),
  modularity: (graph, groups) => modularity(graph, groups),
  modularity_weighted: (graph, groups) => modularity(graph, groups, { weighted: true }),
  diameter: (graph) => distances(graph).diameter,
  mean_distance: (graph) => distances(graph).mean,
  reciprocity: (graph) => reciprocity(graph),
  dyads: (graph) => Object.values(dyadCensus(graph)),
  triads: (graph) => triadCensus(graph),
  coreness: (graph) => coreness(graph),
  local_clustering: (graph) => localClustering(graph),
  transitivity: (graph) => transitivity(graph),
  effective_size: (graph) => effectiveSize(graph),
  partner_overlap: (graph) => partnerOverlap(graph),
  // NetworkX says 0 where there is no path of three ties.
  square_closure: (graph) => squareClosure(graph) || 0,
  two_mode_betweenness: (graph) => twoModeBetweenness(graph),
  projection: (graph) => pairsOf(graph, "count"),
  projection_newman: (graph) => pairsOf(graph, "newman"),
};

function pairsOf(graph: Graph, weight: ProjectionWeight): number[][] {
  const { sources, targets, weights } = projection(graph, 0, weight);
  const rows = Array.from(sources, (a, t): [number, number, number] => [a, targets[t] ?? -1, weights[t] ?? 0]);
  return rows.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
}

describe.runIf(installed)(`igraph and NetworkX on ${networks} random networks`, { timeout: 120_000 }, () => {
  const cases = Array.from({ length: networks }, (_, seed) => randomNetwork(seed));
  const answers = installed ? ask(cases) : [];

  it.each(Object.keys(measures))("%s", (name) => {
    let compared = 0;
    for (const [seed, { graph, groups }] of cases.entries()) {
      for (const [peer, values] of Object.entries(answers[seed] ?? {})) {
        const expected = values[name];
        if (expected === undefined) continue;
        if (expected === null && !Number.isNaN(measures[name]?.(graph, groupsOf(groups)))) continue;
        expectClose(measures[name]?.(graph, groupsOf(groups)), expected, `${name} of network ${seed}, ${peer}`);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("finds communities at most 0.005 below the best of igraph's 50 seeds", () => {
    for (const [seed, { graph }] of cases.entries()) {
      const best = answers[seed]?.igraph?.best_modularity;
      if (typeof best !== "number") continue;
      expect(communities(graph, { seed: 1 }).modularity, `network ${seed}`).toBeGreaterThanOrEqual(best - 0.005);
    }
  });
});

function ask(cases: readonly ReturnType<typeof randomNetwork>[]): Record<string, Answers>[] {
  const input = cases.map(({ graph, groups, multiple }, k) => ({
    slow: k % slowEvery === 0,
    n: graph.n,
    directed: graph.directed,
    twoMode: graph.modes !== undefined,
    modes: Array.from(graph.modes ?? []),
    ties: Array.from(graph.sources, (a, t) => [a, graph.targets[t], graph.weights[t]]),
    groups,
    multiple,
  }));
  return runPython("peers.py", input) as Record<string, Answers>[];
}

function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (expected === null) expect(actual, path).toBeNaN();
  else if (typeof expected === "number") {
    const gap = Math.abs((actual as number) - expected);
    expect(gap, `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  } else if (Array.isArray(expected)) {
    const list = Array.from(actual as ArrayLike<unknown>);
    expect(list.length, path).toBe(expected.length);
    for (const [k, value] of expected.entries()) expectClose(list[k], value, `${path}[${k}]`);
  } else
    for (const [key, value] of Object.entries(expected as object))
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
}
