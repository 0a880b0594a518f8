import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const here = join(import.meta.dirname, "../../..");
const document = "docs/architecture.md";
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "map-"));
  for (const tool of ["boundaries", "generators"]) {
    cpSync(join(here, "tooling", tool, "src"), join(root, "tooling", tool, "src"), { recursive: true });
    cpSync(join(here, "tooling", tool, "package.json"), join(root, "tooling", tool, "package.json"));
  }
  mkdirSync(join(root, "node_modules/@trama"), { recursive: true });
  symlinkSync(join(root, "tooling/boundaries"), join(root, "node_modules/@trama/boundaries"));
  symlinkSync(
    join(here, "tooling/boundaries/node_modules/dependency-cruiser"),
    join(root, "node_modules/dependency-cruiser"),
  );
  for (const name of ["labs", "territory"]) {
    write(`packages/${name}/package.json`, JSON.stringify({ description: name, exports: { ".": "./dist/index.js" } }));
    write(`packages/${name}/src/index.ts`, "export {};");
  }
  write(document, "# House\n<!-- package map: generated, begins -->\n<!-- package map: generated, ends -->\n");
});

afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function map(...args: string[]): number | null {
  return spawnSync(process.execPath, [join(root, "tooling/generators/src/map.ts"), ...args]).status;
}

test("the check fails on a stale map, and passes once it is drawn anew", () => {
  expect(map("--check")).toBe(1);
  expect(map()).toBe(0);
  expect(map("--check")).toBe(0);
  write("packages/labs/src/index.ts", `import "@trama/territory";`);
  expect(map("--check")).toBe(1);
  expect(map()).toBe(0);
  expect(readFileSync(join(root, document), "utf8")).toContain("labs --> territory");
  expect(map("--check")).toBe(0);
});
