import { say, tail } from "./command.mjs";
import { closingLine, sum } from "./counts.mjs";
import { runQueue } from "./queue.mjs";

/** On two cores: while one of the three waits for the disk or for a process of its own, the others work. */
const lanes = 3;

/**
 * Runs checks some at a time, says of each how it ended, and closes with the true totals on a line of their own.
 *
 * @param {import("./checks.mjs").Check[]} checks
 * @returns {Promise<number>} the exit code
 */
export async function report(checks) {
  /** @type {import("./counts.mjs").Counts[]} */
  const counts = [];
  await runQueue(checks, lanes, sound, ({ name }, result) => {
    counts.push(result?.counts ?? { passed: 0, failed: 0, skipped: 1 });
    if (result === undefined) return say(`- ${name}: not run`);
    const numbers = result.kind === "tests" ? `: ${closingLine(result.counts)}` : "";
    say(`${sound(result) ? "✓" : "✗"} ${name}${numbers} (${result.seconds.toFixed(1)} s)`);
    if (!sound(result)) say(tail(result.output, 80));
  });
  const total = sum(counts);
  console.log(closingLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** @param {import("./checks.mjs").Result} result */
function sound({ counts }) {
  return counts.failed === 0;
}
