import { afterEach, beforeEach, expect, test } from "vitest";
import { ended, makeCheckout } from "./fixture-checkout.mjs";

/** In place of vitest: writes the results it is told to, where it is told to. */
const vitest = `
import { writeFileSync } from "node:fs";
const [results, exitCode, ...rest] = process.argv.slice(2);
const file = rest.find((argument) => argument.startsWith("--outputFile.json=")).split("=")[1];
const assertionResults = results.split(",").map((status) => ({ status }));
const status = results.includes("failed") ? "failed" : "passed";
if (results !== "none") writeFileSync(file, JSON.stringify({ testResults: [{ name: "a", status, assertionResults }] }));
process.exit(Number(exitCode));
`;

const gates = [
  "build",
  "types, and lint with types",
  "format and lint",
  "dead code",
  "boundaries",
  "package map",
  "paths in documents",
];

/** @type {ReturnType<typeof makeCheckout>} */
let checkout;

beforeEach(() => {
  checkout = makeCheckout("");
  for (const name of ["biome", "oxlint", "knip"]) checkout.write(`node_modules/.bin/${name}`, "#!/bin/sh\nexit 0\n");
  for (const file of ["boundaries/src/check.ts", "generators/src/map.ts", "generators/src/paths.ts"]) {
    checkout.write(`tooling/${file}`, "");
  }
  checkout.write("vitest.mjs", vitest);
});

afterEach(() => checkout.remove());

/**
 * @param {string} folder
 * @param {string} results
 * @param {number} exitCode
 */
function addTests(folder, results, exitCode) {
  checkout.write(`${folder}/src/a.test.ts`, "");
  const script = `node ../../vitest.mjs ${results} ${exitCode}`;
  checkout.write(`${folder}/package.json`, JSON.stringify({ scripts: { test: script } }));
}

/** @param {Record<string, string>} [env] */
async function runTests(env) {
  const { code, stdout, stderr } = await ended(checkout.spawn("test.mjs", [], env));
  return { code, stdout, stderr, last: stdout.trimEnd().split("\n").at(-1) };
}

test("the closing line adds up every suite and every gate", async () => {
  addTests("packages/kernel", "passed,passed,passed", 0);
  addTests("apps/api", "passed,passed,skipped", 0);
  const { code, last, stderr } = await runTests();
  expect(last).toBe(`${5 + gates.length} passed, 0 failed, 1 skipped`);
  expect(code).toBe(0);
  for (const gate of gates) expect(stderr).toContain(`✓ ${gate} (`);
  expect(stderr).toContain("✓ tests of packages/kernel: 3 passed, 0 failed (");
});

test("a failed test fails the run and is counted", async () => {
  addTests("packages/kernel", "passed,failed", 1);
  expect(await runTests()).toMatchObject({ code: 1, last: `${1 + gates.length} passed, 1 failed` });
});

test.each([
  ["a suite without results", "none", 0],
  ["a suite that crashed after its tests passed", "passed", 139],
])("%s is a failure", async (_, results, exitCode) => {
  addTests("packages/kernel", results, exitCode);
  const { code, last } = await runTests();
  expect(last).toMatch(/ 1 failed$/);
  expect(code).toBe(1);
});

test("a package with test files and no way to run them is a failure", async () => {
  checkout.write("packages/kernel/package.json", "{}");
  checkout.write("packages/kernel/src/a.test.ts", "");
  const { code, stderr } = await runTests();
  expect(stderr).toContain("packages/kernel has test files but no test script");
  expect(code).toBe(1);
});

test("results of an earlier run do not count", async () => {
  addTests("packages/kernel", "passed", 0);
  await runTests();
  addTests("packages/kernel", "none", 0);
  expect(await runTests()).toMatchObject({ code: 1, last: `${gates.length} passed, 1 failed` });
});

test.each([
  ["node_modules/.bin/biome", "#!/bin/sh\necho the reason; exit 1\n"],
  ["node_modules/.bin/knip", "#!/bin/sh\necho the reason; kill -SEGV $$\n"],
  ["tooling/boundaries/src/check.ts", `console.log("the reason"); process.exit(1);`],
  ["tooling/generators/src/paths.ts", `throw new Error("the reason");`],
])("a gate that fails or crashes is a failure, with its last words: %s", async (file, text) => {
  checkout.write(file, text);
  const { code, last, stderr } = await runTests();
  expect(last).toBe(`${gates.length - 1} passed, 1 failed`);
  expect(stderr).toContain("the reason");
  expect(code).toBe(1);
});

test("what needs a build that failed is not run, and said to be so", async () => {
  addTests("packages/kernel", "passed", 0);
  const { code, last, stderr } = await runTests({ FAIL: "turbo run build" });
  expect(last).toBe("5 passed, 1 failed, 2 skipped");
  expect(stderr).toContain("- tests of packages/kernel: not run");
  expect(code).toBe(1);
});

test("the gates run on the Node that this very run installed", async () => {
  checkout.write("tooling/boundaries/src/check.ts", `process.exitCode = process.env.INSTALLED === "yes" ? 0 : 1;`);
  expect(await runTests()).toMatchObject({ code: 0 });
});

test("a failed installation is the one failure", async () => {
  expect(await runTests({ FAIL: "install" })).toMatchObject({ code: 1, last: "0 passed, 1 failed" });
});
