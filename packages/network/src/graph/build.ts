import { Graph, type GraphNode, type TieFacts } from "./graph.js";
import { type GraphProblem, InvalidGraph } from "./problems.js";

/** A tie as people report it: a strength from 0 to 5, or a weight above zero, or neither (then 1). */
export interface TieInput extends TieFacts {
  readonly from: string;
  readonly to: string;
  /** 0 none … 5 strongest. 0 says that the two were asked and there is no tie: it is not stored as a tie. */
  readonly strength?: number;
  readonly weight?: number;
}

export interface GraphInput {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly TieInput[];
  readonly directed?: boolean;
  /** Every node then says its mode, and ties join the two modes only. */
  readonly twoMode?: boolean;
  /** What to do with a pair named twice, for instance by ties of two kinds. Default `refuse`. */
  readonly duplicates?: "refuse" | "max" | "sum";
}

/** The strongest tie on the scale that people answer on. */
export const strongest = 5;

/**
 * Builds the network. Isolates stay: they are in `nodes`.
 * @throws InvalidGraph naming each loop, unknown end, duplicate and weight that is not a positive finite number.
 */
export function buildGraph(input: GraphInput): Graph {
  const problems: GraphProblem[] = [];
  const positions = placeNodes(input, problems);
  const rows = acceptTies(input, positions, problems);
  if (problems.length > 0) throw new InvalidGraph(problems.slice(0, 100));
  const modes = input.twoMode === true ? Uint8Array.from(input.nodes, ({ mode }) => mode ?? 0) : undefined;
  const facts = rows.map(({ facts }) => facts);
  return new Graph({
    n: input.nodes.length,
    sources: Int32Array.from(rows, ({ source }) => source),
    targets: Int32Array.from(rows, ({ target }) => target),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    directed: input.directed ?? false,
    nodes: Object.freeze(input.nodes.map((node) => Object.freeze({ ...node }))),
    ...(modes === undefined ? {} : { modes }),
    ...(facts.some((fact) => fact.kind !== undefined || fact.reportedBy !== undefined) ? { facts } : {}),
  });
}

interface TieRow {
  source: number;
  target: number;
  weight: number;
  facts: TieFacts;
}

function placeNodes({ nodes, twoMode }: GraphInput, problems: GraphProblem[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id, mode }] of nodes.entries()) {
    const problem = { list: "nodes", position, ids: [id] } as const;
    if (id === "") problems.push({ code: "emptyId", ...problem });
    if (positions.has(id)) problems.push({ code: "duplicateNode", ...problem });
    if (twoMode === true && mode !== 0 && mode !== 1) problems.push({ code: "missingMode", ...problem });
    positions.set(id, position);
  }
  return positions;
}

function acceptTies(input: GraphInput, positions: ReadonlyMap<string, number>, problems: GraphProblem[]): TieRow[] {
  const seen = new Map<number, TieRow>();
  for (const [position, tie] of input.ties.entries()) {
    const problem = { list: "ties", position, ids: [tie.from, tie.to] } as const;
    const source = positions.get(tie.from);
    const target = positions.get(tie.to);
    const weight = tie.strength ?? tie.weight ?? 1;
    if (source === undefined || target === undefined) problems.push({ code: "unknownEnd", ...problem });
    else if (source === target) problems.push({ code: "loop", ...problem });
    else if (tie.strength !== undefined && tie.weight !== undefined)
      problems.push({ code: "strengthAndWeight", ...problem });
    else if (tie.strength !== undefined && !(Number.isInteger(weight) && weight >= 0 && weight <= strongest))
      problems.push({ code: "badStrength", ...problem });
    else if (tie.strength === undefined && !(weight > 0 && weight < Infinity))
      problems.push({ code: "badWeight", ...problem });
    else if (input.twoMode === true && input.nodes[source].mode === input.nodes[target].mode)
      problems.push({ code: "tieInsideMode", ...problem });
    else if (weight > 0) {
      const swap = input.directed !== true && source > target;
      const key = (swap ? target : source) * positions.size + (swap ? source : target);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { source, target, weight, facts: factsOf(tie) });
      else if (input.duplicates === undefined || input.duplicates === "refuse")
        problems.push({ code: "duplicateTie", ...problem });
      else merge(before, weight, tie, input.duplicates);
    }
  }
  return [...seen.values()];
}

function factsOf({ kind, reportedBy }: TieFacts): TieFacts {
  return { ...(kind === undefined ? {} : { kind }), ...(reportedBy === undefined ? {} : { reportedBy }) };
}

function merge(row: TieRow, weight: number, tie: TieFacts, rule: "max" | "sum"): void {
  row.weight = rule === "max" ? Math.max(row.weight, weight) : row.weight + weight;
  const kinds = new Set([...(row.facts.kind?.split("+") ?? []), ...(tie.kind?.split("+") ?? [])]);
  const confirmed = row.facts.reportedBy === "both" || tie.reportedBy === "both";
  row.facts = {
    ...(kinds.size === 0 ? {} : { kind: [...kinds].join("+") }),
    ...(confirmed
      ? { reportedBy: "both" as const }
      : factsOf({ ...row.facts, ...tie }).reportedBy === undefined
        ? {}
        : { reportedBy: "one" as const }),
  };
}
