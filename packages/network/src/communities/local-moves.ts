import type { Random } from "../random.js";
import type { Level } from "./level.js";

const negligible = 1e-10;

/**
 * Moves single nodes to the neighbouring group that raises modularity most, until none does; when a node moves, its
 * neighbours outside the new group are looked at again. Changes `of` in place; true when anything moved.
 */
export function moveNodes(level: Level, of: Int32Array, random: Random): boolean {
  const { n, offsets, neighbours, weights, strengths, total } = level;
  const groupStrength = new Float64Array(n);
  const members = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    groupStrength[of[v]] += strengths[v];
    members[of[v]]++;
  }
  const spare: number[] = [];
  for (let group = 0; group < n; group++) if (members[group] === 0) spare.push(group);
  const queue = new Int32Array(n);
  for (let v = 0; v < n; v++) queue[v] = v;
  random.shuffle(queue);
  const queued = new Uint8Array(n).fill(1);
  const weightTo = new Float64Array(n);
  const met = new Int32Array(n);
  let moved = false;
  for (let head = 0, waiting = n; waiting > 0; waiting--) {
    const v = queue[head];
    head = head + 1 === n ? 0 : head + 1;
    queued[v] = 0;
    const start = offsets[v];
    const end = offsets[v + 1];
    let metCount = 0;
    for (let k = start; k < end; k++) {
      const group = of[neighbours[k]];
      if (weightTo[group] === 0) met[metCount++] = group;
      weightTo[group] += weights[k];
    }
    const old = of[v];
    const share = strengths[v] / total;
    groupStrength[old] -= strengths[v];
    const stay = weightTo[old] - share * groupStrength[old];
    let best = old;
    let bestGain = stay + negligible;
    for (let k = 0; k < metCount; k++) {
      const group = met[k];
      const gain = weightTo[group] - share * groupStrength[group];
      weightTo[group] = 0;
      if (gain > bestGain) {
        bestGain = gain;
        best = group;
      }
    }
    const alone = spare.length > 0 && members[old] > 1 && bestGain < 0;
    if (alone) best = spare.pop() ?? old;
    groupStrength[best] += strengths[v];
    if (best === old) continue;
    moved = true;
    of[v] = best;
    members[best]++;
    if (--members[old] === 0) spare.push(old);
    for (let k = start; k < end; k++) {
      const u = neighbours[k];
      if (queued[u] === 1 || of[u] === best) continue;
      queued[u] = 1;
      let tail = head + waiting - 1;
      if (tail >= n) tail -= n;
      queue[tail] = u;
      waiting++;
    }
  }
  return moved;
}
