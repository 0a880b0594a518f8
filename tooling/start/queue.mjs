/**
 * @template T
 * @typedef {object} Job
 * @property {string} name
 * @property {() => Promise<T>} work
 * @property {string} [after] the job that must have passed first
 * @property {boolean} [alone] starts when every other job has ended
 */

/**
 * Runs jobs in their order, as many at a time as there are lanes. A job whose `after` did not pass is not run.
 *
 * @template T
 * @param {Job<T>[]} jobs
 * @param {number} lanes
 * @param {(result: T) => boolean} passed
 * @param {(job: Job<T>, result: T | undefined) => void} report called as each job ends, without a result for one not run
 * @returns {Promise<void>}
 */
export async function runQueue(jobs, lanes, passed, report) {
  /** @type {Map<string, boolean>} */
  const ended = new Map();
  const waiting = [...jobs];
  /** @type {Set<Promise<void>>} */
  const active = new Set();

  /** @param {Job<T>} job */
  const start = (job) => {
    const running = job.work().then((result) => {
      ended.set(job.name, passed(result));
      active.delete(running);
      report(job, result);
    });
    active.add(running);
  };

  while (waiting.length > 0) {
    const blocked = waiting.findIndex(({ after }) => after !== undefined && ended.get(after) === false);
    const ready = waiting.findIndex(
      ({ after, alone }) =>
        (after === undefined || ended.get(after) === true) &&
        (!alone || (active.size === 0 && waiting.every((other) => other.alone))),
    );
    if (blocked >= 0) {
      for (const job of waiting.splice(blocked, 1)) {
        ended.set(job.name, false);
        report(job, undefined);
      }
    } else if (ready >= 0 && active.size < lanes) {
      for (const job of waiting.splice(ready, 1)) start(job);
    } else if (active.size > 0) {
      await Promise.race(active);
    } else {
      throw new Error(`these wait for a job that is not there: ${waiting.map(({ name }) => name).join(", ")}`);
    }
  }
  await Promise.all(active);
}
