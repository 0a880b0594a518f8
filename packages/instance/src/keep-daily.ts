const aDay = 24 * 60 * 60 * 1000;

/** The daily work of a running instance. `stop` waits for what is under way. */
export interface DailyWork {
  stop(): Promise<void>;
}

/** Does some work now and then once a day. A failure is told to `onFailure`, and the work tried again the day after. */
export function keepDaily(work: () => Promise<unknown>, onFailure: (error: unknown) => void, every = aDay): DailyWork {
  let underWay: Promise<void> = Promise.resolve();
  const once = () => {
    underWay = underWay.then(work).then(() => undefined, onFailure);
  };
  once();
  const timer = setInterval(once, every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
