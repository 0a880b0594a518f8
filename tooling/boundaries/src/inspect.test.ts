import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { onTree, soundTree, type Tree } from "./fixture-tree.ts";
import { inspect } from "./inspect.ts";
import { mayKnow } from "./rules.ts";

/** The faults of the sound tree with some files changed; the table is the real one, cut to the packages of the tree. */
function faultsWith(change: Tree, table = tableOfTree): Promise<readonly string[]> {
  return onTree({ ...soundTree, ...change }, async (root) => (await inspect(root, table)).faults);
}

const names = ["kernel", "database", "territory", "directory", "labs", "instance", "site", "api", "cli", "admin"];
const tableOfTree = Object.fromEntries(
  names.map((name) => [name, (mayKnow[name] ?? []).filter((other) => names.includes(other) || other.includes(" "))]),
);

test("a tree in which every permitted import occurs has no faults and is read whole", async () => {
  const inspection = await onTree(soundTree, (root) => inspect(root, tableOfTree));
  expect(inspection.faults).toEqual([]);
  expect(inspection.read).toBe(inspection.files);
  expect(inspection.files).toBeGreaterThan(25);
});

describe("each rule catches its violation", () => {
  const seeded: readonly (readonly [rule: string, file: string, text: string])[] = [
    ["the row of territory", "packages/territory/src/noun.ts", `import "@trama/directory";`],
    ["the row of kernel", "packages/kernel/src/index.ts", `import "@trama/territory";`],
    ["the row of directory", "packages/directory/src/server/open.ts", `import "@trama/labs/server";`],
    ["the row of instance", "packages/instance/src/serve.ts", `import "@trama/api";`],
    ["the row of site", "apps/site/src/page.ts", `import "@trama/api";`],
    ["the row of api", "apps/api/src/start.ts", `import "@trama/cli";`],
    ["the row of site", "apps/site/src/query.ts", `import "@trama/database";`],
    ["the row of directory", "packages/directory/src/noun.test.ts", `import "@trama/labs/fixtures";`],
    ["the row of labs", "packages/labs/src/noun.ts", `import type { Api } from "@trama/api/client";`],
    ["database and platform are for the server side", "packages/labs/src/noun.ts", `import "@trama/database";`],
    ["a server door is for the server side", "packages/labs/src/unused.ts", `import "@trama/territory/server";`],
    ["a server door is for the server side", "apps/admin/src/page.tsx", `import type { T } from "@trama/labs/server";`],
    [
      "a tables door is for server folders and instance",
      "packages/labs/src/noun.test.ts",
      `import "@trama/territory/tables";`,
    ],
    ["a tables door is for server folders and instance", "apps/api/src/list.ts", `import "@trama/labs/tables";`],
    [
      "a tables door is for server folders and instance",
      "packages/labs/src/fixtures/index.ts",
      `import "@trama/territory/tables";`,
    ],
    ["production code knows no test code", "packages/labs/src/server/index.ts", `import "@trama/territory/fixtures";`],
    ["production code knows no test code", "packages/labs/src/server/index.ts", `import "../fixtures/index.js";`],
    ["production code knows no test code", "apps/api/src/list.ts", `import "@trama/instance/testing";`],
    ["instance knows fixtures, not tests", "packages/instance/src/index.ts", `import "@trama/database/testing";`],
    ["admin knows browser doors", "apps/admin/src/page.tsx", `import "@trama/instance";`],
    ["admin knows browser doors", "apps/admin/src/page.tsx", `import "@trama/labs/tables";`],
    ["admin knows the client of the api", "apps/admin/src/page.tsx", `import type { T } from "@trama/api";`],
    [
      "admin takes types from the client of the api",
      "apps/admin/src/page.tsx",
      `import { api } from "@trama/api/client";\napi();`,
    ],
    ["admin bundles no server library", "apps/admin/src/page.tsx", `import "drizzle-orm";`],
    ["admin bundles no server library", "apps/admin/src/page.tsx", `import { Hono } from "hono";\nnew Hono();`],
    ["admin bundles no server library", "apps/admin/src/page.tsx", `import "node:fs";`],
    ["a browser door reaches nothing of a server", "packages/labs/src/noun.ts", `export * from "./server/index.js";`],
    [
      "a browser door reaches nothing of a server",
      "packages/labs/src/noun.ts",
      `import type { Row } from "./server/tables.js";`,
    ],
    ["a browser door reaches nothing of a server", "packages/labs/src/noun.ts", `import "node:crypto";`],
    ["a browser door reaches nothing of a server", "packages/labs/src/noun.ts", `import "crypto";`],
    ["a browser door reaches nothing of a server", "packages/labs/src/noun.ts", `import "drizzle-orm";`],
    ["a browser door reaches nothing of a server", "packages/kernel/src/index.ts", `import "node:fs";`],
    ["a browser door reaches nothing of a server", "packages/instance/src/browser.ts", `import "./index.js";`],
    [
      "a package is entered by a door of its package.json",
      "packages/labs/src/server/index.ts",
      `import "../../../territory/src/index.js";`,
    ],
    ["imports resolve", "packages/labs/src/server/index.ts", `import "@trama/territory/src/noun.js";`],
    ["imports resolve", "packages/labs/src/server/index.ts", `import "@trama/territory/dist/noun.js";`],
    ["imports resolve", "packages/labs/src/noun.ts", `import "./missing.js";`],
    ["no cycles", "packages/labs/src/noun.ts", `import "./index.js";`],
  ];

  test.each(seeded)("%s: %s with %s", async (rule, file, text) => {
    const faults = await faultsWith({ [file]: text });
    expect(
      faults.filter((fault) => fault.startsWith(`${rule}: ${file}`) || fault.startsWith(`${rule}: packages/`)),
    ).not.toEqual([]);
  });
});

describe("the table and the disk agree", () => {
  test.each(names)("without the row of %s the gate is red", async (name) => {
    const { [name]: _, ...rest } = tableOfTree;
    expect((await faultsWith({}, rest)).join("\n")).toContain(`has no row in the table: add "${name}"`);
  });

  test.each(Object.keys(mayKnow))("without the row of %s the gate is red on this repository", async (name) => {
    const { [name]: _, ...rest } = mayKnow;
    const { faults } = await inspect(resolve(import.meta.dirname, "../../.."), rest, async () => ({
      modules: [],
      violations: [],
    }));
    expect(faults.join("\n")).toContain(`has no row in the table: add "${name}"`);
  });

  test("a row without a package is a fault", async () => {
    expect(await faultsWith({}, { ...tableOfTree, ghosts: [] })).toEqual([
      `the row "ghosts" has no package or app on disk`,
    ]);
  });

  test("a row that names no package is a fault", async () => {
    const faults = await faultsWith({}, { ...tableOfTree, labs: ["territory", "directory", "ghosts"] });
    expect(faults).toEqual([`the row "labs" names "ghosts", which is not on disk`]);
  });

  test("a dependency declared against the table is a fault before anything is imported", async () => {
    const manifest = JSON.stringify({ exports: {}, devDependencies: { "@trama/labs": "workspace:*" } });
    expect(
      await faultsWith({ "apps/admin/package.json": manifest, "packages/territory/package.json": manifest }),
    ).toContain("packages/territory/package.json declares @trama/labs, which its row does not let it know");
  });
});

test("a reader that read nothing is a fault", async () => {
  const inspection = await onTree(soundTree, (root) =>
    inspect(root, tableOfTree, async () => ({ modules: [], violations: [] })),
  );
  expect(inspection.read).toBe(0);
  expect(inspection.faults).toEqual([expect.stringMatching(/^\d+ of \d+ source files were not read/)]);
});
