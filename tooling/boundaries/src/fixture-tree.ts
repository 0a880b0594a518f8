import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

/** A small repository in which every boundary holds, and every permitted kind of import occurs once. */
export const soundTree: Tree = {
  ...member("packages/kernel", ["."]),
  "packages/kernel/src/index.ts": `export const id = 1;`,
  ...member("packages/database", [".", "./testing"], ["kernel"]),
  "packages/database/src/index.ts": `import "@trama/kernel";\nimport "drizzle-orm";\nexport * from "node:fs";`,
  "packages/database/src/testing/index.ts": `export * from "../index.js";`,
  ...domain("territory", []),
  ...domain("directory", ["territory"]),
  ...domain("labs", ["territory", "directory"]),
  ...member("packages/instance", [".", "./browser", "./testing"], ["kernel", "database", "labs"]),
  "packages/instance/src/index.ts": `import "@trama/database";\nimport "@trama/labs/tables";\nimport "@trama/labs/server";\nimport "@trama/labs/fixtures";`,
  "packages/instance/src/browser.ts": `import "@trama/labs";`,
  "packages/instance/src/testing/index.ts": `import "@trama/database/testing";`,
  ...member("apps/site", ["."], ["instance", "labs"]),
  "apps/site/src/index.ts": `import "@trama/instance";\nimport "@trama/labs/server";\nimport "node:path";`,
  ...member("apps/api", [".", "./client"], ["instance", "labs", "site"]),
  "apps/api/src/index.ts": `import "@trama/instance";\nimport "@trama/labs/server";\nimport "@trama/site";\nimport "hono";`,
  "apps/api/src/client.ts": `import "./index.js";\nexport type Api = 1;`,
  "apps/api/src/api.test.ts": `import "@trama/instance/testing";\nimport "@trama/labs/fixtures";`,
  ...member("apps/cli", ["."], ["api"]),
  "apps/cli/src/index.ts": `import "@trama/api";`,
  ...member("apps/admin", [], ["api", "instance", "labs"]),
  "apps/admin/src/main.tsx": `import type { Api } from "@trama/api/client";\nimport "@trama/instance/browser";\nimport "@trama/labs";\nimport "hono/client";\nexport type It = Api;`,
  ...library("drizzle-orm", ["."]),
  ...library("hono", [".", "./client"]),
};

/** Runs `body` on the tree written into a temporary folder, which is removed afterwards. */
export async function onTree<T>(tree: Tree, body: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "boundaries-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await body(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function domain(name: string, below: readonly string[]): Tree {
  const folder = `packages/${name}`;
  const lower = below.map((other) => `import "@trama/${other}";\n`).join("");
  return {
    ...member(folder, [".", "./server", "./tables", "./fixtures"], ["kernel", "database", ...below]),
    [`${folder}/src/index.ts`]: `import "@trama/kernel";\n${lower}export * from "./noun.js";`,
    [`${folder}/src/noun.ts`]: `export const noun = 1;`,
    [`${folder}/src/server/index.ts`]: `import "@trama/database";\nexport * from "./tables.js";`,
    [`${folder}/src/server/tables.ts`]: `import "drizzle-orm";\n${below.map((other) => `import "@trama/${other}/tables";\n`).join("")}`,
    [`${folder}/src/fixtures/index.ts`]: `import "@trama/database/testing";\nimport "../server/index.js";`,
    [`${folder}/src/noun.test.ts`]: `import "./noun.js";\nimport "./fixtures/index.js";\nimport "node:fs";\n${below.map((other) => `import "@trama/${other}/fixtures";\n`).join("")}`,
  };
}

function member(folder: string, doors: readonly string[], declared: readonly string[] = []): Tree {
  const exports = Object.fromEntries(doors.map((door) => [door, { default: built(door) }]));
  const dependencies = Object.fromEntries(declared.map((name) => [`@trama/${name}`, "workspace:*"]));
  return { [`${folder}/package.json`]: JSON.stringify({ exports, dependencies }) };
}

function built(door: string): string {
  if (door === ".") return "./dist/index.js";
  if (door === "./tables") return "./dist/server/tables.js";
  return door === "./browser" || door === "./client" ? `./dist${door.slice(1)}.js` : `./dist${door.slice(1)}/index.js`;
}

function library(name: string, doors: readonly string[]): Tree {
  const file = (door: string) => (door === "." ? "./dist/index.js" : `./dist${door.slice(1)}/index.js`);
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      exports: Object.fromEntries(doors.map((door) => [door, file(door)])),
    }),
    ...Object.fromEntries(doors.map((door) => [`node_modules/${name}/${file(door).slice(2)}`, "export {};"])),
  };
}
