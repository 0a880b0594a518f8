import {
  assortativity,
  betweenness,
  betweennessFrom,
  components,
  constraint,
  coreness,
  degreeAssortativity,
  degrees,
  density,
  distances,
  type Graph,
  groupsOf,
  leiden,
  localClustering,
  louvain,
  modularity,
  polarisation,
  projection,
  strengths,
  transitivity,
  weightedBetweenness,
} from "@trama/network";
import { graphOf, type Synthetic } from "./networks.ts";

/** Each operation of the table on the engine. */
export const engine: Readonly<Record<string, (graph: Graph, waves: readonly Synthetic[]) => unknown>> = {
  build: (_, [data]) => data && graphOf(data),
  strength: (graph) => strengths(graph),
  components: (graph) => components(graph),
  betweenness: (graph) => betweenness(graph),
  betweenness500: (graph) =>
    betweennessFrom(
      graph,
      Int32Array.from({ length: 500 }, (_, v) => v),
    ),
  weightedBetweenness: (graph) => weightedBetweenness(graph),
  constraint: (graph) => constraint(graph),
  coreness: (graph) => coreness(graph),
  clustering: (graph) => localClustering(graph),
  louvain: (graph) => louvain(graph, { seed: 1 }),
  leiden: (graph) => leiden(graph, { seed: 1, iterations: 2 }),
  projection: (graph) => projection(graph, 0),
  fullSet: (_, waves) => waves.map((wave) => fullSet(graphOf(wave))),
  nullModel: (graph) => polarisation(graph, "communities", { seed: 1, replicates: 200 }),
};

/** What both the engine and igraph measure, as the Python script does. */
function fullSet(graph: Graph): unknown[] {
  const groups = groupsOf(Int32Array.from({ length: graph.n }, (_, v) => Math.floor(v / 50)));
  return [
    degrees(graph),
    density(graph),
    strengths(graph),
    components(graph),
    coreness(graph),
    betweenness(graph),
    weightedBetweenness(graph),
    localClustering(graph),
    transitivity(graph),
    constraint(graph),
    assortativity(graph, groups),
    degreeAssortativity(graph),
    modularity(graph, groups),
    distances(graph),
    louvain(graph, { seed: 1 }),
    leiden(graph, { seed: 1, iterations: 2 }),
  ];
}
