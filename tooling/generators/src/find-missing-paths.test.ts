import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkedDocuments, findMissingPaths } from "./find-missing-paths.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "paths-"));
  write("packages/labs/src/lab.ts");
  write("packages/labs/src/server/open-lab.ts");
  write("packages/territory/presets/pavia.yaml");
  write("docs/glossary.md");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = ""): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function missingIn(document: string, text: string): string[] {
  write(document, text);
  return findMissingPaths(root, document).map(({ line, path }) => `${line} ${path}`);
}

test.each([
  ["README.md", "`packages/labs/src/lab.ts`, `packages/labs/`, `packages/labs/src/lab.ts:3` and `lab.ts`"],
  [
    "README.md",
    "`packages/*/presets`, `packages/labs/src/{lab,server/open-lab}.ts`, `packages/NAME/src`, `packages/<noun>/src/…`",
  ],
  [
    "README.md",
    "[words](docs/glossary.md#lab), [mail](mailto:x@example.org), [here](#top), [out](https://example.org/docs/a.md)",
  ],
  [
    "README.md",
    "`apps/cli/dist/main.js` is built, `pnpm test` is a command, `@trama/labs` a package, `/api/labs` a path, `./server` a door",
  ],
  ["docs/architecture.md", "`packages/labs/src/lab.ts` and [glossary](glossary.md) and [back](../packages/labs)"],
  ["packages/labs/README.md", "`src/lab.ts`, `src/server`, `open-lab.ts`, `packages/territory/presets/pavia.yaml`"],
])("%s may say %s", (document, text) => {
  expect(missingIn(document, text)).toEqual([]);
});

test.each([
  ["README.md", "a\n`packages/labs/src/laboratory.ts`", "2 packages/labs/src/laboratory.ts"],
  ["README.md", "`packages/NAME/nowhere`", "1 packages/NAME/nowhere"],
  ["README.md", "`close-lab.ts`", "1 close-lab.ts"],
  ["README.md", "[words](docs/words.md)", "1 ./docs/words.md"],
  ["packages/labs/README.md", "`src/call.ts`", "1 src/call.ts"],
  ["docs/guide.md", "[glossary](docs/glossary.md)", "1 ./docs/glossary.md"],
])("%s may not say %s", (document, text, missing) => {
  expect(missingIn(document, text)).toEqual([missing]);
});

test("guides, decisions and the READMEs of packages are read", () => {
  for (const path of [
    "README.md",
    "docs/decisions/one.md",
    "packages/labs/README.md",
    "packages/labs/node_modules/x/README.md",
  ]) {
    write(path);
  }
  expect(checkedDocuments(root)).toEqual([
    "README.md",
    "docs/decisions/one.md",
    "docs/glossary.md",
    "packages/labs/README.md",
  ]);
});
