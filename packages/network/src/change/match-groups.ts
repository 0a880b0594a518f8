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
  const old = before.names.map((_, number) => membersOf(earlier, before, number));
  const fresh = after.names.map((_, number) => membersOf(later, after, number));
  const links = linked(old, fresh, earlier, later);
  const heirsOf = (a: number) => links.filter(([from]) => from === a).map(([, into]) => into);
  const parentsOf = (b: number) => links.filter(([, into]) => into === b).map(([from]) => from);
  const matches: GroupMatch[] = [];
  for (const [a, { size }] of old.entries()) {
    if (size < noticeableNodes) continue;
    const [heir, ...others] = heirsOf(a);
    if (heir === undefined) matches.push({ kind: "death", before: [a], after: [] });
    else if (others.length > 0) matches.push({ kind: "split", before: [a], after: [heir, ...others] });
    else if (parentsOf(heir).length === 1)
      matches.push({ kind: sizeEvent(size, fresh[heir]?.size ?? 0), before: [a], after: [heir] });
  }
  for (const [b, { size }] of fresh.entries()) {
    if (size < noticeableNodes) continue;
    const parents = parentsOf(b);
    if (parents.length === 0) matches.push({ kind: "birth", before: [], after: [b] });
    else if (parents.length > 1) matches.push({ kind: "merge", before: parents, after: [b] });
  }
  return matches;
}

function sizeEvent(before: number, after: number): GroupEventKind {
  const change = after - before;
  if (Math.abs(change) < Math.max(noticeableNodes, noticeableShare * before)) return "continue";
  return change > 0 ? "grow" : "shrink";
}

function membersOf({ graph }: Wave, { of }: Groups, group: number): Set<string> {
  return new Set(graph.nodes.filter((_, v) => of[v] === group).map(({ id }) => id));
}

/** Pairs of groups, before and after, that share enough of the nodes that are in both waves. */
function linked(
  old: readonly ReadonlySet<string>[],
  fresh: readonly ReadonlySet<string>[],
  earlier: Wave,
  later: Wave,
): [number, number][] {
  const surviving = old.map((ids) => countIn(ids, later.graph.positions));
  const arrived = fresh.map((ids) => countIn(ids, earlier.graph.positions));
  return old.flatMap((ids, a) =>
    fresh.flatMap((others, b): [number, number][] => {
      const both = countIn(ids, others);
      return both >= 2 && (2 * both > (surviving[a] ?? 0) || 2 * both > (arrived[b] ?? 0)) ? [[a, b]] : [];
    }),
  );
}

function countIn(ids: Iterable<string>, others: { has(id: string): boolean }): number {
  let count = 0;
  for (const id of ids) if (others.has(id)) count++;
  return count;
}
