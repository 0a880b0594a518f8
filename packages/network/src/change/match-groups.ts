import type { Groups } from "../graph/groups.js";
import type { Wave } from "./wave.js";

export const groupEventKinds = ["continue", "grow", "shrink", "split", "merge", "birth", "death"] as const;
export type GroupEventKind = (typeof groupEventKinds)[number];

/** One event between two partitions: the groups concerned, by number, before and after. */
export interface GroupMatch {
  readonly kind: GroupEventKind;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A group grows or shrinks when its size changes by this share or more, and by this many nodes or more. */
const noticeableShare = 0.2;
const noticeableNodes = 3;

/**
 * What became of each group. Two groups are linked when most of either's surviving nodes are in the other, and at
 * least two of them; several links on one side make a split or a merge.
 */
export function matchGroups(earlier: Wave, before: Groups, later: Wave, after: Groups): GroupMatch[] {
  const shared = overlaps(earlier, before, later, after);
  const sizesBefore = sizesOf(before);
  const sizesAfter = sizesOf(after);
  const linked = (a: number, b: number) => {
    const both = shared.cells[a][b];
    return both >= 2 && (2 * both > shared.surviving[a] || 2 * both > shared.arrived[b]);
  };
  const heirs = before.names.map((_, a) => range(after.names.length).filter((b) => linked(a, b)));
  const parents = after.names.map((_, b) => range(before.names.length).filter((a) => linked(a, b)));
  const matches: GroupMatch[] = [];
  for (const [a, into] of heirs.entries()) {
    if (sizesBefore[a] < noticeableNodes) continue;
    if (into.length === 0) matches.push({ kind: "death", before: [a], after: [] });
    else if (into.length > 1) matches.push({ kind: "split", before: [a], after: into });
    else if (parents[into[0]].length === 1)
      matches.push({ kind: sizeEvent(sizesBefore[a], sizesAfter[into[0]]), before: [a], after: into });
  }
  for (const [b, from] of parents.entries()) {
    if (sizesAfter[b] < noticeableNodes) continue;
    if (from.length === 0) matches.push({ kind: "birth", before: [], after: [b] });
    else if (from.length > 1) matches.push({ kind: "merge", before: from, after: [b] });
  }
  return matches;
}

function sizeEvent(before: number, after: number): GroupEventKind {
  const change = after - before;
  if (Math.abs(change) < Math.max(noticeableNodes, noticeableShare * before)) return "continue";
  return change > 0 ? "grow" : "shrink";
}

function overlaps(earlier: Wave, before: Groups, later: Wave, after: Groups) {
  const cells = before.names.map(() => new Int32Array(after.names.length));
  const surviving = new Int32Array(before.names.length);
  const arrived = new Int32Array(after.names.length);
  for (const [v, { id }] of earlier.graph.nodes.entries()) {
    const there = later.graph.positions.get(id);
    if (there === undefined) continue;
    cells[before.of[v]][after.of[there]]++;
    surviving[before.of[v]]++;
    arrived[after.of[there]]++;
  }
  return { cells, surviving, arrived };
}

function sizesOf(groups: Groups): Int32Array {
  const sizes = new Int32Array(groups.names.length);
  for (const group of groups.of) sizes[group]++;
  return sizes;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, k) => k);
}
