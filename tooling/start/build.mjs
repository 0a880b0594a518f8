import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { run, say } from "./command.mjs";
import { filesBelow, fingerprint, members, packageManager, root, stampOf, toolEnvironment } from "./repository.mjs";

const settings = ["turbo.json", "tsconfig.base.json", "pnpm-lock.yaml"];

/**
 * Runs tasks of the workspace's packages, those they need first; what has not changed comes from turbo's cache.
 *
 * @param {string[]} args
 */
export function runTasks(args) {
  // turbo calls the package manager by its bare name, which only npx puts on the path of a bare machine.
  const turbo = [
    "-y",
    packageManager(),
    "exec",
    "turbo",
    "run",
    ...args,
    "--continue=dependencies-successful",
    "--output-logs=errors-only",
    "--ui=stream",
  ];
  return run("npx", turbo, { cwd: root, env: toolEnvironment() });
}

/**
 * Builds what running needs, unless the sources and what was built from them are as the last build left them.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build() {
  const stamp = stampOf("build");
  if (stamp.read() === state()) return { code: 0, output: "" };
  say("Preparo l'applicazione…");
  const result = await runTasks(["build", "--filter=@trama/cli...", "--filter=@trama/admin"]);
  if (result.code === 0) stamp.write(state());
  return result;
}

function state() {
  const sources = members()
    .filter((folder) => !folder.startsWith("tooling/"))
    .flatMap(filesBelow)
    .filter((file) => !/\.test\.tsx?$|\/README\.md$/.test(file));
  return `${fingerprint([...settings, ...sources])} ${members().map(built).join(" ")}`;
}

/** @param {string} folder */
function built(folder) {
  const dist = join(root, folder, "dist");
  if (!existsSync(dist)) return "-";
  const sizes = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => statSync(join(dist, file)).size);
  return `${sizes.length}:${sizes.reduce((sum, size) => sum + size, 0)}`;
}
