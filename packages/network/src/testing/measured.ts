import type { Graph } from "../graph/graph.js";
import { groupsBy, groupsOf } from "../graph/groups.js";
import { undirectedView, withNodes } from "../graph/view.js";
import { algebraicConnectivity } from "../measures/algebraic-connectivity.js";
import { degreeAssortativity } from "../measures/assortativity.js";
import { betweenness, normalizedBetweenness } from "../measures/betweenness.js";
import { brokerage, brokerageRoles } from "../measures/brokerage.js";
import { betweennessCentralisation, degreeCentralisation } from "../measures/centralisation.js";
import { localClustering, meanClustering, transitivity } from "../measures/clustering.js";
import { components, giantComponent, isolates } from "../measures/components.js";
import { constraint } from "../measures/constraint.js";
import { type CorePattern, corePeriphery } from "../measures/core-periphery.js";
import { coreness } from "../measures/coreness.js";
import { degrees, meanDegree } from "../measures/degree.js";
import { density } from "../measures/density.js";
import { distances } from "../measures/distances.js";
import { effectiveSize } from "../measures/effective-size.js";
import { dyadCensus, dyadReciprocity, reciprocity } from "../measures/reciprocity.js";
import { strengths, totalStrength } from "../measures/strength.js";
import { triadCensus } from "../measures/triad-census.js";
import { weightedBetweenness } from "../measures/weighted-betweenness.js";
import { twoModeBetweenness } from "../two-mode/betweenness.js";
import { partnerOverlap, squareClosure } from "../two-mode/clustering.js";
import { modeSizes, twoModeDegreeShare } from "../two-mode/degree.js";
import { twoModeModularity } from "../two-mode/modularity.js";
import { type ProjectionWeight, projection } from "../two-mode/projection.js";

type Measured = Record<string, () => unknown>;

/** Every measure under the name that the reference files give it. */
export function measuredOf(graph: Graph): Measured {
  const plain = undirectedView(graph);
  const giant = new Set(giantComponent(plain));
  const core = withNodes(plain, (_, v) => giant.has(v));
  return {
    nodes: () => graph.n,
    ties: () => graph.m,
    undirected_ties: () => plain.m,
    density: () => density(graph),
    in_degree: () => degrees(graph, "in"),
    out_degree: () => degrees(graph, "out"),
    reciprocity_arcs: () => reciprocity(graph),
    reciprocity_edgewise_sna: () => [Number(reciprocity(graph).toFixed(15))],
    reciprocity_dyadic: () => dyadReciprocity(graph),
    dyad_census: () => dyadCensus(graph),
    triad_census: () => triadCensus(graph),
    betweenness_directed: () => betweenness(graph),
    indegree_centralization_sna: () => [degreeCentralisation(graph, "in")],
    degree: () => degrees(plain),
    strength: () => strengths(plain),
    mean_degree: () => meanDegree(plain),
    total_weight: () => totalStrength(plain),
    isolates: () => isolates(plain).map((v) => plain.nodes[v]?.id),
    components: () => components(plain).sizes.length,
    component_sizes: () => [...components(plain).sizes].sort((a, b) => b - a),
    degree_centralization: () => degreeCentralisation(plain),
    betweenness: () => betweenness(plain),
    betweenness_normalized: () => normalizedBetweenness(plain),
    betweenness_centralization: () => betweennessCentralisation(plain),
    betweenness_weighted_len_1_over_w: () => weightedBetweenness(plain),
    constraint: () => constraint(plain),
    constraint_weighted: () => constraint(plain, { weighted: true }),
    effective_size: () => effectiveSize(plain),
    coreness: () => coreness(plain),
    local_clustering: () => localClustering(plain),
    mean_local_clustering_zero: () => meanClustering(plain, "zero"),
    mean_local_clustering_excluding_degree_below_2: () => meanClustering(plain),
    transitivity: () => transitivity(plain),
    degree_assortativity: () => degreeAssortativity(plain),
    giant_diameter: () => distances(core).diameter,
    giant_mean_distance: () => distances(core).mean,
    giant_algebraic_connectivity: () => algebraicConnectivity(core),
    core_periphery_borgatti_everett: () => coresOf(plain),
    brokerage_gould_fernandez: () => gouldFernandez(graph),
  };
}

function coresOf(graph: Graph) {
  const found = (pattern: CorePattern) => {
    const { core, fit } = corePeriphery(graph, { seed: 1, pattern });
    return { correlation: fit, cores: [graph.nodes.flatMap(({ id }, v) => (core[v] === 1 ? [id] : []))], n_optimal: 1 };
  };
  return { or: found("or"), and_cp_ignored: found("and") };
}

function gouldFernandez(graph: Graph) {
  const roles = brokerage(graph, groupsBy(graph, "group"));
  const rows = Array.from({ length: graph.n }, (_, v) => {
    const counts = brokerageRoles.map((role) => roles[role][v] ?? Number.NaN);
    return [...counts, counts.reduce((sum, count) => sum + count, 0)];
  });
  const whole = rows.reduce((sum, row) => sum.map((count, k) => count + (row[k] ?? Number.NaN)));
  const order = [
    "coordinator w_I",
    "itinerant/consultant w_O",
    "representative b_IO",
    "gatekeeper b_OI",
    "liaison b_O",
    "total t",
  ];
  return { tool: "R sna 2.7-1 brokerage()", roles_order: order, raw_per_node: rows, raw_whole_network: whole };
}

/** The same for a two-mode network. */
export function twoModeMeasuredOf(graph: Graph, reference: Record<string, unknown>): Measured {
  const [n0, n1] = modeSizes(graph);
  const byId = (values: ArrayLike<number>) => Object.fromEntries(graph.nodes.map(({ id }, v) => [id, values[v]]));
  const meanOf = (values: Float64Array, mode: 0 | 1) =>
    values.reduce((sum, value, v) => sum + (graph.modes?.[v] === mode ? value : 0), 0) / (mode === 0 ? n0 : n1);
  const best = reference.best_modularity_one_mode_formula as { membership: Record<string, number> };
  const groups = groupsOf(graph.nodes.map(({ id }) => best.membership[id] ?? -1));
  return {
    n0: () => n0,
    n1: () => n1,
    ties: () => graph.m,
    density: () => graph.m / (n0 * n1),
    degree0: () => byId(degrees(graph)),
    degree1: () => byId(degrees(graph)),
    projection0: () => projected(graph, 0, reference),
    projection1: () => projected(graph, 1, reference),
    betweenness_bipartite_normalized: () => byId(twoModeBetweenness(graph)),
    degree_centrality_bipartite: () => byId(twoModeDegreeShare(graph)),
    clustering_robins_alexander: () => squareClosure(graph),
    clustering_latapy_dot_mean0: () => meanOf(partnerOverlap(graph), 0),
    clustering_latapy_dot_mean1: () => meanOf(partnerOverlap(graph), 1),
    barber_modularity_of_that_partition: () => twoModeModularity(graph, groups),
    constraint: () => byId(constraint(graph)),
    one_mode_view: () => {
      const view = measuredOf(graph);
      return Object.fromEntries(
        Object.entries(view)
          .filter(([key]) => key in (reference.one_mode_view as object))
          .map(([key, measure]) => [key, measure()]),
      );
    },
  };
}

function projected(graph: Graph, mode: 0 | 1, reference: Record<string, unknown>) {
  const stated = reference[`projection${mode}`] as Record<string, [string, string, number][]>;
  const weigh = (weight: ProjectionWeight, rows: readonly [string, string, number][]) => {
    const made = projection(graph, mode, weight);
    return rows.map(([from, to]) => {
      const tie = made.tieBetween(made.positions.get(from) ?? -1, made.positions.get(to) ?? -1);
      return [from, to, made.weights[tie]];
    });
  };
  const counted = projection(graph, mode);
  return {
    ties: counted.m,
    density: density(counted),
    total_shared: totalStrength(counted),
    edges_shared_count: weigh("count", stated.edges_shared_count ?? []),
    edges_newman_collaboration: weigh("newman", stated.edges_newman_collaboration ?? []),
  };
}
