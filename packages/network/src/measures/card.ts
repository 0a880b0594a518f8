import type { Graph } from "../graph/graph.js";
import type { MeasureId } from "../manual/messages.it.js";

/** The networks with published reference values on which every measure has a known answer. */
export type ReferenceNetwork =
  | "karate"
  | "florentine_marriage"
  | "les_miserables"
  | "davis"
  | "orientata_piccola"
  | "territorio_a";

/** What a measure is, beside the code that computes it. Its words, formula included, are in the messages. */
export interface MeasureCard {
  readonly id: MeasureId;
  /** The function that computes it. */
  readonly call: string;
  readonly source: string;
  readonly unit:
    | "nodes"
    | "ties"
    | "weight"
    | "share"
    | "index"
    | "pairs"
    | "steps"
    | "level"
    | "kinds"
    | "groups"
    | "triples"
    | "z"
    | "bits";
  /** Smallest and largest possible value. */
  readonly range: readonly [number, number];
  /** An answer published or computed elsewhere; `wave` names the first and, for a change, the second state. */
  readonly known: {
    readonly network: ReferenceNetwork;
    readonly value: number;
    readonly measured: (graph: Graph, later: Graph) => number;
  };
}

/** From 0 without limit. */
export const fromZero: readonly [number, number] = [0, Number.POSITIVE_INFINITY];
