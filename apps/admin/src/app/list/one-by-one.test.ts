import { expect, it } from "vitest";
import { ProblemError } from "../../api/problem";
import { oneByOne } from "./one-by-one";

const refusal = new ProblemError(422, {
  title: "Non si può",
  code: "kernel:error.invalid",
  errors: [{ path: "status", code: "gatherings:refused.held", message: "È già finito." }],
});

async function send(row: string): Promise<string> {
  await Promise.resolve();
  if (row === "refused") throw refusal;
  if (row === "mute") throw new Error("");
  return row.toUpperCase();
}

it("a row that is refused leaves the others as they are, and says why", async () => {
  const told = await oneByOne(["one", "refused", "mute", "two"], send, "Qualcosa non va.");
  expect(told).toEqual({
    done: [
      { row: "one", result: "ONE" },
      { row: "two", result: "TWO" },
    ],
    failed: [
      { row: "refused", why: "È già finito." },
      { row: "mute", why: "Qualcosa non va." },
    ],
    left: [],
  });
});

it("whoever stops is told what was left", async () => {
  const told = await oneByOne(["one", "two", "three"], send, "", (at) => at < 1);
  expect([told.done.length, told.left]).toEqual([1, ["two", "three"]]);
});
