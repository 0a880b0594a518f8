import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onTree, soundTree } from "./fixture-tree.ts";

const check = join(import.meta.dirname, "check.ts");

const hideTypescript = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    resolve(specifier, context, next) {
      if (/^typescript(\\/|$)/.test(specifier)) throw new Error("hidden");
      return next(specifier, context);
    },
  });
`)}`;

test("without a TypeScript it can use the gate is red, not silent", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", hideTypescript, check], { encoding: "utf8" });
  expect(stderr).toContain("dependency-cruiser found no TypeScript");
  expect(status).not.toBe(0);
});

test("the gate says how many modules it read, and names what is wrong", () =>
  onTree(soundTree, async (root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [check, root], { encoding: "utf8" });
    expect(stdout).toMatch(/^boundaries: (\d\d) of \1 modules read in 10 packages and apps, [1-9]\d* faults$/m);
    expect(stderr).toContain(`the row "sheets" has no package or app on disk`);
    expect(status).not.toBe(0);
  }));
