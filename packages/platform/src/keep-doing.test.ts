import { expect, test } from "vitest";
import { keepDoing } from "./keep-doing.js";

test("work comes round again after a failure, never twice at a time, and stopping waits for what is under way", async () => {
  let [rounds, atOnce, most] = [0, 0, 0];
  const failures: unknown[] = [];
  const enough = Promise.withResolvers<void>();
  const work = async (goOn: () => boolean) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    rounds += 1;
    await new Promise((done) => setImmediate(done));
    atOnce -= 1;
    if (rounds === 2) throw new Error("this once");
    if (rounds === 4) enough.resolve();
    if (!goOn()) atOnce = 0;
  };
  const recurring = keepDoing(work, { everyMs: 1, onFailure: (error) => failures.push(error) });
  await enough.promise;
  await recurring.stop();
  const stoppedAt = rounds;
  await new Promise((done) => setTimeout(done, 20));
  expect([most, atOnce, rounds]).toEqual([1, 0, stoppedAt]);
  expect(failures).toHaveLength(1);
});
