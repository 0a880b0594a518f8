import type { Random } from "../random.js";
import type { Level } from "./level.js";

/**
 * Splits each group into well-tied parts: every node starts alone and may join one part of its own group, if it is
 * still alone and tied to the group well enough. The parts, not the groups, become the nodes of the next level, so
 * that a group can come apart again; this is what Leiden adds to Louvain.
 */
export function refined(level: Level, of: Int32Array, random: Random): Int32Array {
  const { n, offsets, neighbours, weights, strengths, total } = level;
  const groupStrength = new Float64Array(n);
  for (let v = 0; v < n; v++) groupStrength[of[v]] += strengths[v];
  const outside = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const group = of[v];
    let sum = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (of[neighbours[k]] === group) sum += weights[k];
    outside[v] = sum;
  }
  const part = new Int32Array(n);
  const order = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    part[v] = v;
    order[v] = v;
  }
  random.shuffle(order);
  const partStrength = strengths.slice();
  const partSize = new Int32Array(n).fill(1);
  const weightTo = new Float64Array(n);
  const met = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const v = order[i];
    const group = of[v];
    const share = strengths[v] / total;
    if (partSize[part[v]] !== 1 || outside[v] < share * (groupStrength[group] - strengths[v])) continue;
    let metCount = 0;
    const end = offsets[v + 1];
    for (let k = offsets[v]; k < end; k++) {
      const u = neighbours[k];
      if (of[u] !== group) continue;
      const other = part[u];
      if (weightTo[other] === 0) met[metCount++] = other;
      weightTo[other] += weights[k];
    }
    let best = part[v];
    let bestGain = 0;
    for (let k = 0; k < metCount; k++) {
      const other = met[k];
      const strength = partStrength[other];
      const wellTied = outside[other] >= (strength / total) * (groupStrength[group] - strength);
      const gain = weightTo[other] - share * strength;
      if (wellTied && gain > bestGain) {
        bestGain = gain;
        best = other;
      }
    }
    if (best !== part[v]) {
      partStrength[part[v]] = 0;
      partSize[part[v]] = 0;
      part[v] = best;
      partStrength[best] += strengths[v];
      partSize[best]++;
      outside[best] += outside[v] - 2 * weightTo[best];
    }
    for (let k = 0; k < metCount; k++) weightTo[met[k]] = 0;
  }
  return part;
}
