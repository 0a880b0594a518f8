import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root, toolEnvironment } from "./repository.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "types-"));
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * What the lint says of a module.
 *
 * @param {string} source
 * @returns {Promise<string>}
 */
function lint(source) {
  writeFileSync(join(folder, "a.ts"), source);
  const oxlint = join(root, "node_modules/.bin/oxlint");
  return new Promise((tell) =>
    execFile(
      oxlint,
      ["--config", join(root, ".oxlintrc.json"), "a.ts"],
      { cwd: folder, env: toolEnvironment() },
      (_, said) => tell(said),
    ),
  );
}

test.each([
  ["a wrong type", `export const people: number = "seven";`, "TS2322"],
  ["a module that is not there", `export * from "./nowhere.js";`, "TS2307"],
  ["a promise that nobody waits for", `export const go = () => { Promise.resolve(); };`, "no-floating-promises"],
])("the lint reads the types: %s", async (_, source, reason) => {
  expect(await lint(source)).toContain(reason);
});

test("the lint has nothing to say of what is right", async () => {
  expect(await lint("export const people: number = 7;")).toContain("0 warnings and 0 errors");
});
