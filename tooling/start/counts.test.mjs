import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closingLine, countTests, sum } from "./counts.mjs";

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counts-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/**
 * @param {[status: string, ...tests: string[]][]} files
 * @param {number} exitCode
 */
function count(files, exitCode) {
  const path = join(folder, "results.json");
  const testResults = files.map(([status, ...tests]) => ({
    status,
    name: "a.test.ts",
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return countTests(path, exitCode);
}

test("tests are counted by how they ended; what did not run counts as skipped", () => {
  const files = /** @type {[string, ...string[]][]} */ ([
    ["passed", "passed", "passed", "pending", "todo", "skipped"],
    ["failed", "passed", "failed", "failed"],
  ]);
  expect(count(files, 1)).toEqual({ passed: 3, failed: 2, skipped: 3 });
});

test.each([
  ["a file that does not load", [["passed", "passed"], ["failed"]], 1, { passed: 1, failed: 1, skipped: 0 }],
  ["an unhandled error after tests that passed", [["passed", "passed"]], 1, { passed: 1, failed: 1, skipped: 0 }],
  ["a run without a test", [], 0, { passed: 0, failed: 1, skipped: 0 }],
  ["a run in which all was skipped", [["passed", "skipped"]], 0, { passed: 0, failed: 0, skipped: 1 }],
])("%s", (_, files, exitCode, counts) => {
  expect(count(/** @type {[string, ...string[]][]} */ (files), exitCode)).toEqual(counts);
});

test("no results at all are one failure", () => {
  expect(countTests(join(folder, "nothing.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the closing line is the sum", () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(closingLine(total)).toBe("3 passed, 1 failed");
  expect(closingLine({ ...total, skipped: 4 })).toBe("3 passed, 1 failed, 4 skipped");
});
