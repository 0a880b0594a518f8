import { undirectedView } from "../graph/view.js";
import type { MeasureCard } from "../measures/card.js";
import { degrees } from "../measures/degree.js";
import type { Wave } from "./wave.js";

/**
 * Correlation of the degrees of the kept nodes in two waves, without directions: whether those with many contacts
 * are still the same. NaN when a wave has all degrees equal.
 */
export function degreeStability(earlier: Wave, later: Wave): number {
  const before = degrees(undirectedView(earlier.graph));
  const after = degrees(undirectedView(later.graph));
  const pairs = earlier.graph.nodes.flatMap(({ id }, v) => {
    const [x, y] = [before[v], after[later.graph.positions.get(id) ?? -1]];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

export const degreeStabilityCard: MeasureCard = {
  id: "degreeStability",
  call: "degreeStability(earlier, later)",
  source: "Wasserman & Faust 1994",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "orientata_piccola",
    value: 0.5696429409214299,
    measured: (earlier, later) => degreeStability({ name: "0", graph: earlier }, { name: "12", graph: later }),
  },
};
