import { expect, test } from "vitest";
import { runQueue } from "./queue.mjs";

/**
 * Runs jobs that end when `end` is called with their name, and tells what happened in which order.
 *
 * @param {{ name: string, after?: string, alone?: boolean, fails?: boolean }[]} plan
 */
async function trace(plan) {
  /** @type {string[]} */
  const events = [];
  let active = 0;
  let most = 0;
  const jobs = plan.map(({ fails = false, ...job }) => ({
    ...job,
    async work() {
      active += 1;
      most = Math.max(most, active);
      events.push(`${job.name} begins`);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      active -= 1;
      return !fails;
    },
  }));
  await runQueue(jobs, 2, Boolean, ({ name }, result) => events.push(`${name} ${result ?? "not run"}`));
  return { events, most };
}

test("two at a time, in their order, each reported once", async () => {
  const { events, most } = await trace([{ name: "a" }, { name: "b" }, { name: "c" }]);
  expect(most).toBe(2);
  expect(events.slice(0, 2)).toEqual(["a begins", "b begins"]);
  expect(events.filter((event) => event.endsWith("true")).sort()).toEqual(["a true", "b true", "c true"]);
});

test("a job waits for the one it comes after", async () => {
  const { events } = await trace([{ name: "tests", after: "build" }, { name: "lint" }, { name: "build" }]);
  expect(events.indexOf("tests begins")).toBeGreaterThan(events.indexOf("build true"));
});

test("what comes after a failure is not run, nor what comes after that", async () => {
  const { events } = await trace([
    { name: "build", fails: true },
    { name: "tests", after: "build" },
    { name: "report", after: "tests" },
    { name: "lint" },
  ]);
  expect(events).toContain("tests not run");
  expect(events).toContain("report not run");
  expect(events).not.toContain("tests begins");
  expect(events).toContain("lint true");
});

test("a job that wants to be alone begins when all others have ended", async () => {
  const { events } = await trace([{ name: "browser", alone: true }, { name: "a" }, { name: "b" }, { name: "c" }]);
  expect(events.slice(-2)).toEqual(["browser begins", "browser true"]);
});

test("waiting for a job that is not there is an error", async () => {
  await expect(trace([{ name: "tests", after: "build" }])).rejects.toThrow(
    "these wait for a job that is not there: tests",
  );
});
