import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { runTasks } from "./build.mjs";
import { findChromium, missingChromium } from "./chromium.mjs";
import { run } from "./command.mjs";
import { countTests } from "./counts.mjs";
import { filesBelow, members, readManifest, root, toolEnvironment } from "./repository.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */
/** @typedef {{ counts: Counts, output: string, seconds: number, kind: "check" | "tests" }} Result */
/** @typedef {import("./queue.mjs").Job<Result>} Check */

const journeys = "tooling/journeys";
/** These begin before the others, so that none is still under way long after the rest. */
const longest = ["apps/cli", "packages/instance", "apps/api", "packages/database"];

/** The checks that read the sources and need nothing built. */
export function sourceChecks() {
  return [
    gate("format and lint", () => tool("biome", "check", ".")),
    gate("dead code", () => tool("knip")),
    gate("boundaries", () => tool("node", "tooling/boundaries/src/check.ts")),
    gate("package map", () => tool("node", "tooling/generators/src/map.ts", "--check")),
    gate("paths in documents", () => tool("node", "tooling/generators/src/paths.ts")),
  ];
}

/** Building everything: what the checks and tests below wait for. */
export function buildCheck() {
  return gate("build", () => runTasks(["build"]));
}

/**
 * The types of everything, tests included, and the lint rules that ask for them: both read what other packages have
 * built, and one reading serves both.
 *
 * @param {string} after
 */
export function typesCheck(after) {
  // Half as many collections of its memory: a gigabyte more, for a sixth less of the processor.
  const env = { ...toolEnvironment(), GOGC: process.env.GOGC ?? "200" };
  return { ...gate("types, and lint with types", () => run("oxlint", [], { cwd: root, env })), after };
}

/** Building, types and tests as turbo's cache has them: only what a change touches is done again. */
export function changedCheck() {
  return gate("build and tests of what changed", () => runTasks(["build", "test", "--filter=!@trama/journeys"]));
}

/**
 * The tests of every package, app and tool that has some. The browser's come last and have the machine to themselves:
 * beside others they end no sooner, and a page that waits for its turn is a page that seems broken.
 */
export function suites() {
  const tested = members().filter((folder) => filesBelow(folder).some((file) => /\.test\.(?:tsx?|mjs)$/.test(file)));
  const ordered = [
    ...longest.filter((folder) => tested.includes(folder)),
    ...tested.filter((folder) => !longest.includes(folder)),
  ];
  return ordered.map((folder) => ({ ...suite(folder), alone: folder === journeys }));
}

/**
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Check}
 */
function gate(name, work) {
  return {
    name,
    work: timed("check", async () => {
      const { code, output } = await work();
      return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output };
    }),
  };
}

/**
 * @param {string} folder
 * @returns {Check}
 */
function suite(folder) {
  return {
    name: `tests of ${folder}`,
    after: "build",
    work: timed("tests", async () => {
      const script = readManifest(folder).scripts?.test;
      if (script === undefined) return failure(`${folder} has test files but no test script`);
      const chromium = findChromium();
      if (folder === journeys && chromium === undefined) return failure(missingChromium);
      const results = join(root, ".test/results", `${folder.replace("/", "-")}.json`);
      mkdirSync(dirname(results), { recursive: true });
      const command = `${script} --reporter=default --reporter=json --outputFile.json="${results}"`;
      const env = {
        ...toolEnvironment(join(root, folder, "node_modules/.bin")),
        TRAMA_CHROMIUM: chromium,
        FORCE_COLOR: "0",
      };
      const { code, output } = await run("sh", ["-c", command], { cwd: join(root, folder), env });
      return { counts: countTests(results, code), output };
    }),
  };
}

/**
 * @param {string} output
 * @returns {{ counts: Counts, output: string }}
 */
function failure(output) {
  return { counts: { passed: 0, failed: 1, skipped: 0 }, output };
}

/**
 * @param {Result["kind"]} kind
 * @param {() => Promise<{ counts: Counts, output: string }>} work
 */
function timed(kind, work) {
  return async () => {
    const begin = Date.now();
    const done = await work();
    return { ...done, kind, seconds: (Date.now() - begin) / 1000 };
  };
}

/** @param {[string, ...string[]]} command */
function tool(...[command, ...args]) {
  return run(command, args, { cwd: root, env: toolEnvironment() });
}
