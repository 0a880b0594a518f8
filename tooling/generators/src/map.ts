import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mayKnow, readWorkspace } from "@trama/boundaries";
import { drawMap } from "./draw-map.ts";
import { readImports } from "./read-imports.ts";
import { replaceSection } from "./section.ts";

const root = resolve(import.meta.dirname, "../../..");
const path = "docs/architecture.md";
const members = readWorkspace(root);
const committed = readFileSync(join(root, path), "utf8");
const drawn = replaceSection(committed, "package map", drawMap(members, mayKnow, await readImports(root, members)));

if (process.argv.includes("--check")) {
  console.log(
    drawn === committed
      ? `${path}: the package map is up to date`
      : `${path}: the package map is stale; pnpm map draws it`,
  );
  process.exitCode = drawn === committed ? 0 : 1;
} else if (drawn !== committed) {
  writeFileSync(join(root, path), drawn);
  console.log(`${path}: package map drawn`);
}
