import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Debian's python3 holds Debian's packages, whichever python3 comes first on the path. */
const candidates = ["/usr/bin/python3", "python3"];

/** The Python that has both igraph and NetworkX, if any has. */
export const pythonWithPeers = candidates.find(
  (python) => spawnSync(python, ["-c", "import igraph, networkx"]).status === 0,
);

/** Runs a script that stands in this folder, JSON in and JSON out. */
export function runPython(script: string, input: unknown): unknown {
  if (pythonWithPeers === undefined) throw new Error("no Python with igraph and networkx");
  const path = fileURLToPath(new URL(script, import.meta.url));
  const output = execFileSync(pythonWithPeers, ["-W", "ignore", path], {
    input: JSON.stringify(input),
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output.toString());
}
