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
  /**
   * What to do with a pair named again, for instance by ties of two kinds: `refuse` it (default), keep the `max` weight
   * or the `sum`. Kinds are joined by `+`; a tie that each end reports is reported by both.
   */
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
  if (problems.length > 0) throw new InvalidGraph(problems);
  const modes = input.twoMode === true ? Uint8Array.from(input.nodes, ({ mode }) => mode ?? 0) : undefined;
  const facts = rows.map(factsOf);
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
  readonly kinds: Set<string>;
  reportedBy: TieFacts["reportedBy"];
  /** Where in the input the pair was first named. */
  position: number;
}

function placeNodes({ nodes, twoMode }: GraphInput, problems: GraphProblem[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { id, mode }] of nodes.entries()) {
    const first = positions.get(id);
    if (id === "") problems.push({ code: "emptyId", path: ["nodes", position, "id"], params: {} });
    if (first !== undefined)
      problems.push({ code: "duplicateNode", path: ["nodes", position, "id"], params: { id, first } });
    if (twoMode === true && mode !== 0 && mode !== 1)
      problems.push({ code: "missingMode", path: ["nodes", position, "mode"], params: { id } });
    if (first === undefined) positions.set(id, position);
  }
  return positions;
}

function acceptTies(input: GraphInput, positions: ReadonlyMap<string, number>, problems: GraphProblem[]): TieRow[] {
  const { directed = false, duplicates = "refuse" } = input;
  const seen = new Map<number, TieRow>();
  for (const [position, tie] of input.ties.entries()) {
    const faults = faultsOf(tie, position, input, positions);
    problems.push(...faults);
    const source = positions.get(tie.from);
    const target = positions.get(tie.to);
    const weight = tie.strength ?? tie.weight ?? 1;
    if (faults.length > 0 || source === undefined || target === undefined || weight === 0) continue;
    const swap = !directed && source > target;
    const key = (swap ? target : source) * positions.size + (swap ? source : target);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { source, target, weight, ...reportOf(tie), position });
    else if (duplicates !== "refuse") merge(before, { source, target, weight, ...reportOf(tie), position }, duplicates);
    else {
      const params = { from: tie.from, to: tie.to, first: before.position };
      problems.push({ code: "duplicateTie", path: ["ties", position], params });
    }
  }
  return [...seen.values()];
}

function faultsOf(
  { from, to, strength, weight }: TieInput,
  position: number,
  { nodes, twoMode }: GraphInput,
  positions: ReadonlyMap<string, number>,
): GraphProblem[] {
  const fault = (code: GraphProblem["code"], params: GraphProblem["params"], field?: string): GraphProblem => ({
    code,
    path: field === undefined ? ["ties", position] : ["ties", position, field],
    params,
  });
  const [source, target] = [positions.get(from), positions.get(to)];
  const unknown = [
    ...(source === undefined ? [fault("unknownEnd", { id: from }, "from")] : []),
    ...(target === undefined ? [fault("unknownEnd", { id: to }, "to")] : []),
  ];
  if (source === undefined || target === undefined) return unknown;
  if (source === target) return [fault("loop", { id: from })];
  if (strength !== undefined && weight !== undefined) return [fault("strengthAndWeight", { from, to })];
  if (strength !== undefined && !(Number.isInteger(strength) && strength >= 0 && strength <= strongest))
    return [fault("badStrength", { value: strength, strongest }, "strength")];
  if (weight !== undefined && !(weight > 0 && weight < Infinity))
    return [fault("badWeight", { value: weight }, "weight")];
  if (twoMode === true && nodes[source]?.mode === nodes[target]?.mode) return [fault("tieInsideMode", { from, to })];
  return [];
}

function reportOf({ kind, reportedBy }: TieFacts) {
  return { kinds: new Set(kind === undefined ? [] : [kind]), reportedBy };
}

function factsOf({ kinds, reportedBy }: TieRow): TieFacts {
  return {
    ...(kinds.size === 0 ? {} : { kind: [...kinds].join("+") }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}

function merge(row: TieRow, again: TieRow, rule: "max" | "sum"): void {
  row.weight = rule === "max" ? Math.max(row.weight, again.weight) : row.weight + again.weight;
  for (const kind of again.kinds) row.kinds.add(kind);
  const reports = [row.reportedBy, again.reportedBy];
  const eachEnd = row.source === again.target && reports.every((report) => report === "one");
  row.reportedBy = eachEnd || reports.includes("both") ? "both" : reports.find((report) => report !== undefined);
}
