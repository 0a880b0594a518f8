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

/** @type {[what: string, source: string, reason: string][]} */
const wrong = [
  ["a wrong type", `export const people: number = "seven";`, "TS2322"],
  ["a module that is not there", `export * from "./nowhere.js";`, "TS2307"],
  ["a promise that nobody waits for", `export const go = () => { Promise.resolve(); };`, "no-floating-promises"],
];

test("the lint reads the types, and has nothing to say of what is right", async () => {
  writeFileSync(join(folder, "right.ts"), "export const people: number = 7;");
  for (const [at, [, source]] of wrong.entries()) writeFileSync(join(folder, `wrong-${at}.ts`), source);
  const said = await lint();
  for (const [at, [what, , reason]] of wrong.entries())
    expect(said, what).toMatch(new RegExp(`^wrong-${at}\\.ts:.*${reason}`, "m"));
  expect(said).not.toContain("right.ts");
});

/** @returns {Promise<string>} what the lint says of the folder, a line for each thing */
function lint() {
  const oxlint = join(root, "node_modules/.bin/oxlint");
  const asked = ["--config", join(root, ".oxlintrc.json"), "--format", "unix"];
  return new Promise((tell) =>
    execFile(oxlint, asked, { cwd: folder, env: toolEnvironment() }, (_, said) => tell(said)),
  );
}
