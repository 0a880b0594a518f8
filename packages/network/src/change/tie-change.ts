import { tiesOf } from "../graph/ties.js";
import type { MeasureCard } from "../measures/card.js";
import { requireSameKind, type Visibility, visibilityOfTie, type Wave } from "./wave.js";

/** A tie in two waves, by the ids of its ends; a weight of 0 where it is absent. */
export interface TiePair {
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

/** Ties by what became of them. */
export interface TieChange {
  readonly kept: readonly TiePair[];
  readonly lost: readonly TiePair[];
  readonly new: readonly TiePair[];
  /** Present earlier; in the later wave nobody who could report it was asked. */
  readonly notAsked: readonly TiePair[];
  /** Present earlier; in the later wave whoever could report it was asked and did not answer. */
  readonly notAnswered: readonly TiePair[];
  /** Present later; its ends were there earlier and nobody could have reported it, so it may not be new. */
  readonly firstSeen: readonly TiePair[];
  /** Kept ties whose weight grew, fell, stayed. */
  readonly stronger: readonly TiePair[];
  readonly weaker: readonly TiePair[];
  readonly same: readonly TiePair[];
  /** kept / (kept + lost + new). NaN without ties. */
  readonly jaccard: number;
  /** kept / (kept + lost). NaN without ties to keep. */
  readonly persistence: number;
  /** (lost + new) / (kept + lost + new). NaN without ties. */
  readonly turnover: number;
  /** Σ min / Σ max of the weights of kept, lost and new ties: Jaccard with strength. NaN without ties. */
  readonly ruzicka: number;
  /** lost + new. */
  readonly hamming: number;
  /** Σ |after − before| over kept, lost and new ties. */
  readonly weightChange: number;
}

/** Compares the ties of two waves; nodes are matched by id. @throws NotDefined when only one of them is directed. */
export function tieChange(earlier: Wave, later: Wave): TieChange {
  requireSameKind(earlier, later);
  const pairs = pairsOf(earlier, later);
  const kept = pairs.filter(({ before, after }) => before > 0 && after > 0);
  const gone = pairs.filter(({ after }) => after === 0);
  const come = pairs.filter(({ before }) => before === 0);
  const goneAs = (visibility: Visibility) =>
    gone.filter(({ from, to }) => visibilityOfTie(later, from, to) === visibility);
  const lost = goneAs("seen");
  const fresh = come.filter(({ from, to }) => !couldHide(earlier, from, to));
  return {
    kept,
    lost,
    new: fresh,
    notAsked: goneAs("notAsked"),
    notAnswered: goneAs("notAnswered"),
    firstSeen: come.filter(({ from, to }) => couldHide(earlier, from, to)),
    stronger: kept.filter(({ before, after }) => after > before),
    weaker: kept.filter(({ before, after }) => after < before),
    same: kept.filter(({ before, after }) => after === before),
    ...coefficients(kept, lost, fresh),
  };
}

/** Whether a tie between the two may have been there without being reported. */
function couldHide(wave: Wave, from: string, to: string): boolean {
  const { positions } = wave.graph;
  return positions.has(from) && positions.has(to) && visibilityOfTie(wave, from, to) !== "seen";
}

function coefficients(kept: readonly TiePair[], lost: readonly TiePair[], fresh: readonly TiePair[]) {
  const hamming = lost.length + fresh.length;
  const all = kept.length + hamming;
  let [smaller, larger, weightChange] = [0, 0, 0];
  for (const { before, after } of [...kept, ...lost, ...fresh]) {
    smaller += Math.min(before, after);
    larger += Math.max(before, after);
    weightChange += Math.abs(after - before);
  }
  return {
    jaccard: kept.length / all,
    persistence: kept.length / (kept.length + lost.length),
    turnover: hamming / all,
    ruzicka: smaller / larger,
    hamming,
    weightChange,
  };
}

function pairsOf(earlier: Wave, later: Wave): TiePair[] {
  const pairs: TiePair[] = [];
  for (const [wave, other] of [
    [earlier, later],
    [later, earlier],
  ] as const) {
    for (const { from, to, weight } of tiesOf(wave.graph)) {
      const there = weightIn(other, from, to);
      if (wave === earlier) pairs.push({ from, to, before: weight, after: there });
      else if (there === 0) pairs.push({ from, to, before: 0, after: weight });
    }
  }
  return pairs;
}

function weightIn({ graph }: Wave, from: string, to: string): number {
  const source = graph.positions.get(from);
  const target = graph.positions.get(to);
  if (source === undefined || target === undefined) return 0;
  return graph.weights[graph.tieBetween(source, target)] ?? 0;
}

export const tieChangeCard: MeasureCard = {
  id: "tieChange",
  call: "tieChange(earlier, later); panelChange(earlier, later); fixedPanel(earlier, later)",
  source: "Snijders, van de Bunt & Steglich 2010; Ruzicka 1958",
  unit: "share",
  range: [0, 1],
  known: {
    network: "territorio_a",
    value: 0.7850162866449512,
    measured: (earlier, later) => tieChange({ name: "0", graph: earlier }, { name: "4", graph: later }).ruzicka,
  },
};
