import type { Instance } from "./instance.js";
import { extendSeries } from "./verbs.js";

const aDay = 24 * 60 * 60 * 1000;

/** The daily work of a running instance. `stop` waits for what is under way. */
export interface DailyWork {
  stop(): Promise<void>;
}

/**
 * Brings the series of gatherings up to 400 days ahead, now and then once a day. A failure is told to `onFailure` and
 * tried again the day after: calendars that are a day behind are no reason not to serve them.
 */
export function keepSeriesAhead(
  instance: Pick<Instance, "run">,
  onFailure: (error: unknown) => void,
  every = aDay,
): DailyWork {
  let underWay: Promise<void> = Promise.resolve();
  const extend = () => {
    const run = instance.run({ kind: "system", name: "daily" });
    underWay = underWay.then(() => run(extendSeries, {})).then(() => undefined, onFailure);
  };
  extend();
  const timer = setInterval(extend, every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
