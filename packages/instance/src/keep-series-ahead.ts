import type { Instance } from "./instance.js";
import { type DailyWork, keepDaily } from "./keep-daily.js";
import { extendSeries } from "./verbs.js";

/**
 * Brings the series of gatherings up to 400 days ahead, now and then once a day: calendars that are a day behind are no
 * reason not to serve them.
 */
export function keepSeriesAhead(
  instance: Pick<Instance, "run">,
  onFailure: (error: unknown) => void,
  every?: number,
): DailyWork {
  return keepDaily(() => instance.run({ kind: "system", name: "daily" })(extendSeries, {}), onFailure, every);
}
