import { run, say } from "./command.mjs";
import { fingerprint, members, packageManager, root, stampOf, toolEnvironment } from "./repository.mjs";

/** What the installed modules depend on. */
function inputs() {
  const manifests = ["package.json", ...members().map((folder) => `${folder}/package.json`)];
  return ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests];
}

/**
 * Installs the dependencies the lockfile names, unless they are there.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function install() {
  const stamp = stampOf("install");
  const wanted = fingerprint(inputs());
  if (stamp.read() === wanted) return { code: 0, output: "" };
  say("Installo le dipendenze…");
  // Without a terminal pnpm refuses to replace an older node_modules unless CI is set.
  const env = { ...toolEnvironment(), CI: "true" };
  const result = await run("npx", ["-y", packageManager(), "install", "--frozen-lockfile"], { cwd: root, env });
  if (result.code === 0) stamp.write(wanted);
  return result;
}
