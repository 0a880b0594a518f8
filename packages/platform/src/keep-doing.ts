/** Work that comes round again while an instance runs. `stop` waits for what is under way. */
export interface Recurring {
  stop(): Promise<void>;
}

interface Rounds {
  everyMs: number;
  onFailure: (error: unknown) => void;
}

/**
 * Does `work` now, and again so long after it ended, never twice at a time. A failure is told and the next round comes
 * all the same. `goOn` turns false when it is asked to stop, for work that can end early.
 */
export function keepDoing(work: (goOn: () => boolean) => Promise<unknown>, { everyMs, onFailure }: Rounds): Recurring {
  let [stopped, timer]: [boolean, NodeJS.Timeout | undefined] = [false, undefined];
  const goOn = () => !stopped;
  const round = async () => {
    await work(goOn).catch(onFailure);
    if (goOn()) timer = setTimeout(next, everyMs).unref();
  };
  const next = () => {
    underWay = round();
  };
  let underWay = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
