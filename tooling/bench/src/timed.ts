/** Milliseconds of many runs of something, the shortest first: waited for, and of the processor. */
export interface Timed {
  waited: readonly number[];
  cpu: readonly number[];
}

type Work = () => Promise<unknown>;

/** How many first runs are left out: code is not compiled yet, pages are not in memory. */
const warming = 5;

/** The value below which so large a share of sorted values lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Runs each work many times, in turns, so that whatever else the machine does weighs on all alike. What is done before each
 * turn is not measured.
 */
export async function timed<const W extends readonly [Work, ...Work[]]>(
  works: W,
  runs: number,
  before: Work = async () => undefined,
): Promise<{ [K in keyof W]: Timed }> {
  const measured = works.map(() => ({ waited: [] as number[], cpu: [] as number[] }));
  for (let at = 0; at < runs + warming; at += 1) {
    await before();
    for (const [which, work] of works.entries()) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      await work();
      const { user, system } = process.cpuUsage(used);
      if (at < warming) continue;
      measured[which]?.waited.push(performance.now() - began);
      measured[which]?.cpu.push((user + system) / 1000);
    }
  }
  const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
  return measured.map(({ waited, cpu }) => ({ waited: sorted(waited), cpu: sorted(cpu) })) as { [K in keyof W]: Timed };
}
