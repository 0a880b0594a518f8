import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestResults
 * @property {{ status: string, name: string, assertionResults: { status: string }[] }[]} testResults
 */

/** @param {Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * The counts of one vitest run. What fails outside a test (a file that does not load, an unhandled error, no results
 * at all) counts as one failure, so that a run that went wrong never adds up to nothing.
 *
 * @param {string} file where vitest's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(file, exitCode) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { testResults } = /** @type {VitestResults} */ (JSON.parse(readFileSync(file, "utf8")));
  const counts = sum(testResults.map(countFile));
  const lost = counts.failed === 0 && (exitCode !== 0 || counts.passed + counts.skipped === 0);
  return lost ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {VitestResults["testResults"][number]} file
 * @returns {Counts}
 */
function countFile({ status, assertionResults }) {
  const having = (/** @type {string} */ wanted) => assertionResults.filter((test) => test.status === wanted).length;
  const passed = having("passed");
  const failed = having("failed");
  const broken = status === "failed" && failed === 0 ? 1 : 0;
  return { passed, failed: failed + broken, skipped: assertionResults.length - passed - failed };
}
