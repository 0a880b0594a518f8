import { leiden } from "../communities/leiden.js";
import type { Graph } from "../graph/graph.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { withNodes } from "../graph/view.js";
import { modularity } from "../measures/modularity.js";
import { summary } from "../null-models/against-null.js";
import { rewired } from "../null-models/rewire.js";

/** How many deviations above chance a division must stand to count. */
const clearly = 3;
/** Rewired copies looked at: the first few decide when the answer is plain. */
const firstReplicates = 15;
const replicates = 60;
/** Ties across, as a share of those expected from degrees, below which two groups are apart without a test. */
const plainlyApart = 0.3;

/**
 * Groups that chance does not explain. Modularity finds groups in any network, also in a random one; here two groups
 * stay two only if the best division of a random network with the same degrees is clearly worse than theirs.
 */
export class DistinctGroups {
  readonly #verdicts = new Map<string, boolean>();
  readonly #divided: boolean;

  constructor(
    private readonly graph: Graph,
    private readonly seed: number,
  ) {
    this.#divided = graph.m > 0 && this.#standsOut(graph, modularity(graph, leiden(graph, { seed })));
  }

  /** Whether the network has groups at all beyond chance. */
  get divided(): boolean {
    return this.#divided;
  }

  /** Unites groups until all are distinct from one another. */
  among(groups: Groups): Groups {
    const { graph } = this;
    if (!this.#divided) return groupsOf(new Int32Array(graph.n));
    const of = groups.of.slice();
    for (;;) {
      const closest = closestFirst(graph, of, groups.names.length);
      const alike = closest.find(([a, b]) => !this.#apart(of, a, b));
      if (alike === undefined) return groupsOf(of);
      for (let v = 0; v < of.length; v++) if (of[v] === alike[1]) of[v] = alike[0];
    }
  }

  #apart(of: Int32Array, a: number, b: number): boolean {
    const key = Array.from(of, (group) => (group === a ? 1 : group === b ? 2 : 0)).join("");
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const pair = withNodes(this.graph, (_, v) => of[v] === a || of[v] === b);
    const sides = groupsOf(of.filter((group) => group === a || group === b));
    const verdict = this.#standsOut(pair, modularity(pair, sides));
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  #standsOut(graph: Graph, observed: number): boolean {
    const chance: number[] = [];
    for (const enough of [firstReplicates, replicates]) {
      while (chance.length < enough) {
        const k = chance.length;
        const copy = rewired(graph, { seed: this.seed + 104_729 * (k + 1) });
        chance.push(modularity(copy, leiden(copy, { seed: this.seed + k })));
      }
      const { z } = summary(observed, chance);
      if (enough === replicates || z < clearly / 2 || z > 2 * clearly) return z > clearly;
    }
    return false;
  }
}

/** Pairs of groups whose ties across are not plainly few, the most tied first. */
function closestFirst(graph: Graph, of: Int32Array, count: number): [number, number][] {
  const across = new Map<string, number>();
  for (const [t, source] of graph.sources.entries()) {
    const ends = [of[source] ?? 0, of[graph.targets[t] ?? 0] ?? 0];
    const pair = ends.sort((a, b) => a - b).join();
    across.set(pair, (across.get(pair) ?? 0) + 1);
  }
  const tiesBetween = (a: number, b: number) => across.get(`${a},${b}`) ?? 0;
  const pairs: { pair: [number, number]; ratio: number }[] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const between = tiesBetween(a, b);
      const endsA = 2 * tiesBetween(a, a) + between;
      const endsB = 2 * tiesBetween(b, b) + between;
      const ratio = between / ((endsA * endsB) / (endsA + endsB));
      if (ratio >= plainlyApart) pairs.push({ pair: [a, b], ratio });
    }
  return pairs.sort((x, y) => y.ratio - x.ratio).map(({ pair }) => pair);
}
