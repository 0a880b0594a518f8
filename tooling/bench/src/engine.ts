import {
  betweenness,
  betweennessFrom,
  components,
  constraint,
  coreness,
  type Graph,
  leiden,
  localClustering,
  louvain,
  projection,
  strengths,
  weightedBetweenness,
} from "@trama/network";
import { graphOf, type Synthetic } from "./networks.ts";

/** Each operation of the table on the engine. */
export const engine: Readonly<Record<string, (graph: Graph, data: Synthetic) => unknown>> = {
  build: (_, data) => graphOf(data),
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
};
