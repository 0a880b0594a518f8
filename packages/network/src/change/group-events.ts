import { communities } from "../communities/communities.js";
import type { Groups } from "../graph/groups.js";
import { requireUndirected } from "../graph/require.js";
import type { MeasureCard } from "../measures/card.js";
import { DistinctGroups } from "./distinct-groups.js";
import { type GroupEventKind, type GroupMatch, matchGroups } from "./match-groups.js";
import type { Wave } from "./wave.js";

/** Something that happened to groups between two waves, and how many seeds see it. */
export interface GroupEvent {
  readonly kind: GroupEventKind;
  /** Members of each group concerned, before and after. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  /** Share of the seeds in which it happens. */
  readonly agreement: number;
}

export interface GroupEvents {
  /** Events that most seeds agree on. */
  readonly announced: readonly GroupEvent[];
  /** Events that only some seeds see: not to be reported as facts. */
  readonly uncertain: readonly GroupEvent[];
  readonly groupsBefore: Groups;
  readonly groupsAfter: Groups;
}

export interface GroupEventOptions {
  readonly seed: number;
  readonly seeds?: number;
  readonly weighted?: boolean;
}

/**
 * What happened to the groups of the network, from many seeds; only groups that chance does not explain count, so a
 * random network is one group and has no events. Undirected.
 */
export function groupEvents(earlier: Wave, later: Wave, options: GroupEventOptions): GroupEvents {
  requireUndirected(earlier.graph, "groupEvents");
  requireUndirected(later.graph, "groupEvents");
  const before = distinctOf(earlier, options);
  const after = distinctOf(later, options);
  if (before.best.names.length < 2 && after.best.names.length < 2) return noEvents(before.best, after.best);
  const tally = new Map<string, { match: GroupMatch; count: number }>();
  const seeds = Math.max(before.all.length, after.all.length);
  for (let k = 0; k < seeds; k++) {
    const groupsBefore = before.all[k] ?? before.best;
    const groupsAfter = after.all[k] ?? after.best;
    const toBestBefore = nearest(groupsBefore, before.best);
    const toBestAfter = nearest(groupsAfter, after.best);
    const found = new Map<string, GroupMatch>();
    for (const { kind, before: from, after: into } of matchGroups(earlier, groupsBefore, later, groupsAfter)) {
      const match = { kind, before: renamed(from, toBestBefore), after: renamed(into, toBestAfter) };
      found.set(JSON.stringify(match), match);
    }
    for (const [key, match] of found) {
      const entry = tally.get(key) ?? { match, count: 0 };
      entry.count++;
      tally.set(key, entry);
    }
  }
  const events = [...tally.values()]
    .map(({ match, count }) => eventOf(match, count / seeds, earlier, before.best, later, after.best))
    .sort((a, b) => b.agreement - a.agreement);
  return {
    announced: events.filter(({ agreement }) => agreement > 0.5),
    uncertain: events.filter(({ agreement }) => agreement <= 0.5),
    groupsBefore: before.best,
    groupsAfter: after.best,
  };
}

/** An undivided network has no groups to which anything could happen; its growth is in `nodeChange`. */
function noEvents(groupsBefore: Groups, groupsAfter: Groups): GroupEvents {
  return { announced: [], uncertain: [], groupsBefore, groupsAfter };
}

function distinctOf(
  { graph }: Wave,
  { seed, seeds = 20, weighted = false }: GroupEventOptions,
): { best: Groups; all: Groups[] } {
  const distinct = new DistinctGroups(graph, seed);
  const found = communities(graph, { seed, seeds: distinct.divided ? seeds : 1, weighted });
  return { best: distinct.among(found.groups), all: found.all.map((groups) => distinct.among(groups)) };
}

/** For each group, the group of the best partition that shares most members with it. */
function nearest(groups: Groups, best: Groups): number[] {
  return groups.names.map((_, group) => {
    const counts = new Int32Array(best.names.length);
    for (const [v, other] of best.of.entries()) if (groups.of[v] === group) counts[other] = (counts[other] ?? 0) + 1;
    return counts.indexOf(Math.max(...counts));
  });
}

function renamed(groups: readonly number[], names: readonly number[]): number[] {
  return [...new Set(groups.flatMap((group) => names[group] ?? []))].sort((a, b) => a - b);
}

function eventOf(
  match: GroupMatch,
  agreement: number,
  earlier: Wave,
  before: Groups,
  later: Wave,
  after: Groups,
): GroupEvent {
  const members = ({ graph }: Wave, { of }: Groups, group: number) =>
    graph.nodes.flatMap(({ id }, v) => (of[v] === group ? [id] : []));
  return {
    kind: match.kind,
    before: match.before.map((group) => members(earlier, before, group)),
    after: match.after.map((group) => members(later, after, group)),
    agreement,
  };
}

export const groupEventsCard: MeasureCard = {
  id: "groupEvents",
  call: "groupEvents(earlier, later, { seed, seeds }); new DistinctGroups(graph, seed)",
  source: "Palla, Barabási & Vicsek 2007; Greene, Doyle & Cunningham 2010",
  unit: "groups",
  range: [0, Number.POSITIVE_INFINITY],
  known: {
    network: "territorio_a",
    value: 1,
    measured: (earlier, later) =>
      groupEvents({ name: "0", graph: earlier }, { name: "4", graph: later }, { seed: 1 }).announced.filter(
        ({ kind }) => kind === "grow",
      ).length,
  },
};
