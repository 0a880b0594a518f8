import type { Graph, GraphNode } from "./graph.js";
import { NotDefined } from "./problems.js";

/** A partition of the nodes: the group of each node as a number from 0, and the name of each group. */
export interface Groups {
  readonly of: Int32Array;
  readonly names: readonly string[];
}

/** The value of a named column of a node: one of its own fields, or one of its further attributes. */
export function attributeOf(node: GraphNode, attribute: string): string | undefined {
  switch (attribute) {
    case "kind":
      return node.kind;
    case "type":
      return node.type;
    case "territory":
      return node.territory;
    case "label":
      return node.label;
    case "mode":
      return node.mode === undefined ? undefined : String(node.mode);
    default:
      return node.attributes?.[attribute];
  }
}

/**
 * Groups nodes by an attribute, in order of first appearance.
 * @throws NotDefined when a node lacks it: a missing value is not a group.
 */
export function groupsBy(graph: Graph, attribute: string): Groups {
  const numbers = new Map<string, number>();
  const of = new Int32Array(graph.n);
  for (const [v, node] of graph.nodes.entries()) {
    const value = attributeOf(node, attribute);
    if (value === undefined) throw new NotDefined("needsAttribute", { node: node.id, attribute });
    let number = numbers.get(value);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(value, number);
    }
    of[v] = number;
  }
  return { of, names: [...numbers.keys()] };
}

/** Groups given as one number a node, renumbered from 0 in order of first appearance. */
export function groupsOf(membership: ArrayLike<number>): Groups {
  const numbers = new Map<number, number>();
  const of = Int32Array.from(membership, (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
  return { of, names: [...numbers.keys()].map(String) };
}
