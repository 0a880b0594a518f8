import type { CDPSession, Page } from "playwright-core";

interface Heard {
  /** Milliseconds from each press or click to the next picture, as the browser's Event Timing has them. */
  presses: number[];
  /** Tasks of more than 50 ms. */
  tasks: number[];
  /** Milliseconds between one picture and the next. */
  frames: number[];
}
type Hearing = typeof globalThis & { heard: Heard };

/** Listens in the page to presses, long tasks and pictures, from its beginning. */
export function hear(): void {
  const heard: Heard = { presses: [], tasks: [], frames: [] };
  (globalThis as Hearing).heard = heard;
  // One press is several events: the longest of those that belong together is what somebody waits.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ("interactionId" in entry && entry.interactionId !== 0) heard.presses.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) heard.tasks.push(duration);
  }).observe({ type: "longtask" });
  let before = performance.now();
  const picture = (now: number) => {
    heard.frames.push(now - before);
    before = now;
    requestAnimationFrame(picture);
  };
  requestAnimationFrame(picture);
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Milliseconds of processor that the page's own thread has used so far: the same however busy the machine is. */
async function cpuMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** Something done to a list, in the row of the table. */
export interface Act {
  what: string;
  /** How many presses it is made of; 0 when pictures are what counts. */
  presses: number;
  /** How many steps the processor's time is divided by. */
  steps: number;
  act: () => Promise<void>;
}

/** What the page heard while something was done to it, as a row of the table; false when it is over the goal. */
export async function measure(page: Page, session: CDPSession, goalMs: number, given: Act): Promise<boolean> {
  const { what, presses: expected, steps, act } = given;
  await page.waitForTimeout(600);
  await page.evaluate(() => Object.assign((globalThis as Hearing).heard, { presses: [], tasks: [], frames: [] }));
  const before = await cpuMs(session);
  await act();
  await page.waitForTimeout(600);
  const used = (await cpuMs(session)) - before;
  const { presses, tasks, frames } = await page.evaluate(() => (globalThis as Hearing).heard);
  // Event Timing leaves out what took less than its threshold: those presses were quicker than 16 ms.
  const waited = [...presses, ...Array.from({ length: Math.max(0, expected - presses.length) }, () => 16)];
  const told = expected > 0 ? waited : frames;
  const p95 = percentile(told, 0.95);
  const long = tasks.length === 0 ? "none" : `${tasks.length}, longest ${Math.round(Math.max(...tasks))}`;
  const cells = [what, percentile(told, 0.5), p95, used / steps].map((cell) =>
    typeof cell === "number" ? Math.round(cell) : cell,
  );
  console.log(`| ${cells.join(" | ")} | ${long} | ${p95 > goalMs ? "over the goal" : ""} |`);
  return p95 <= goalMs;
}

/** Listens to the processor of a page. */
export async function cpuOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}
