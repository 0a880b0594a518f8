import type { Graph } from "../graph/graph.js";
import { NotDefined } from "../graph/problems.js";

/**
 * The network at one moment, and who could have reported it. Leave `asked` and `answered` out where ties come from
 * records: then everything is visible. Whoever belongs to the network at the moment is among the nodes of `graph`,
 * asked or not.
 */
export interface Wave {
  readonly name: string;
  readonly graph: Graph;
  /** Ids of the nodes that were asked about their ties. */
  readonly asked?: ReadonlySet<string>;
  /** Ids of those that answered; all that were asked, when absent. */
  readonly answered?: ReadonlySet<string>;
}

/** Whether a node's ties were visible in a wave, and if not, why. */
export type Visibility = "seen" | "notAsked" | "notAnswered";

/** Whether the node could report its ties in the wave. */
export function visibilityOf(wave: Wave, id: string): Visibility {
  const { asked, answered } = wave;
  if (asked !== undefined && !asked.has(id)) return "notAsked";
  if (answered !== undefined && !answered.has(id)) return asked === undefined ? "notAsked" : "notAnswered";
  return "seen";
}

/** Whether the tie could be reported: by its source when directed, else by either end. */
export function visibilityOfTie(wave: Wave, from: string, to: string): Visibility {
  const first = visibilityOf(wave, from);
  if (first === "seen" || wave.graph.directed) return first;
  const second = visibilityOf(wave, to);
  if (second === "seen") return "seen";
  return first === "notAnswered" || second === "notAnswered" ? "notAnswered" : "notAsked";
}

/** @throws NotDefined unless both waves are directed or both are not. */
export function requireSameKind(earlier: Wave, later: Wave): void {
  if (earlier.graph.directed === later.graph.directed) return;
  throw new NotDefined("differentKinds", { earlier: earlier.name, later: later.name });
}
