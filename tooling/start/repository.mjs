import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, wherever the command was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const bin = join(root, "node_modules/.bin");
const scratch = new Set(["node_modules", "dist", ".turbo", ".test", "coverage"]);

/** @typedef {{ packageManager: string, scripts?: Record<string, string> }} Manifest */

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")));
}

/** The package manager as npx takes it, exact version included: stated once, in the root package.json. */
export function packageManager() {
  return readManifest(".").packageManager;
}

/**
 * The folders of the workspace, as `packages/labs`, in alphabetical order.
 *
 * @returns {string[]}
 */
export function members() {
  return ["packages", "apps", "tooling"].flatMap((parent) =>
    existsSync(join(root, parent))
      ? readdirSync(join(root, parent))
          .sort()
          .map((name) => `${parent}/${name}`)
          .filter((folder) => existsSync(join(root, folder, "package.json")))
      : [],
  );
}

/**
 * The files below a folder of the repository, without what installing, building and testing leave there.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (scratch.has(entry.name)) return [];
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

/**
 * One hash over the names and contents of files; a missing one counts by its absence.
 *
 * @param {string[]} files
 */
export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`\0${file}\0`);
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * A remembered fingerprint lives in node_modules, so that it goes when what it speaks of goes.
 *
 * @param {"install" | "build"} step
 */
export function stampOf(step) {
  const file = join(root, "node_modules/.trama", step);
  return {
    read: () => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
    /** @param {string} value */
    write(value) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
  };
}

/**
 * The environment for the repository's own tools: its binaries, its Node among them, come first.
 *
 * @param {string[]} more further folders of binaries, before the others
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(...more) {
  const path = [...more, bin, process.env.PATH ?? ""].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}

/** The Node that runs Trama: the one installed with it, or the present one when it is recent enough, or none. */
export function findNode() {
  const installed = join(bin, "node");
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 13) ? process.execPath : undefined;
}
