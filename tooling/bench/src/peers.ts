import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { columnsOf } from "./networks.ts";

/** Whoever takes part: runs operations on files and prints `name seconds` lines. */
export type Runner = (operations: readonly string[], files: readonly string[]) => string;

export const peerNames = ["C igraph", "python-igraph", "graphology"] as const;
export type PeerName = (typeof peerNames)[number];

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const print = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] }).toString();

/** The engine, and a process of it that only builds a network. */
export const runEngine: Runner = (operations, files) => runNode("engine", operations, files);
export const engineMemory = (file: string) => print(process.execPath, [here("memory.mjs"), columnsOf(file)]);

/** The peers that are here; what is missing is installed when this user may, else named on standard error. */
export function findPeers(folder: string): ReadonlyMap<PeerName, Runner> {
  const peers = new Map<PeerName, Runner>();
  const binary = present("C igraph", ["gcc", "libc6-dev", "libigraph-dev"], () => compiled(folder));
  if (binary !== undefined) peers.set("C igraph", (operations, [file = ""]) => print(binary, [file, ...operations]));
  const python = present("python-igraph", ["python3-igraph"], pythonWithIgraph);
  if (python !== undefined) {
    peers.set("python-igraph", (operations, files) =>
      operations.includes("fullSet") ? print(python, [here("igraph_peer.py"), ...files]) : "",
    );
  }
  peers.set("graphology", (operations, files) => runNode("graphology", operations, files));
  return peers;
}

function runNode(peer: string, operations: readonly string[], files: readonly string[]): string {
  return print(process.execPath, [here("run-one.ts"), peer, operations.join(","), ...files]);
}

/** What `find` finds, at once or after installing Debian's packages. */
function present(peer: PeerName, packages: readonly string[], find: () => string | undefined): string | undefined {
  const found = find() ?? (installed(peer, packages) ? find() : undefined);
  if (found === undefined)
    console.error(`${peer} is missing, its columns stay empty. On Debian: apt-get install ${packages.join(" ")}`);
  return found;
}

function installed(peer: PeerName, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  console.error(`${peer} is missing: installing ${packages.join(", ")}`);
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", ...packages);
  return install() || (apt("update") && install());
}

function compiled(folder: string): string | undefined {
  const output = join(folder, "igraph-peer");
  const libraries = ["-I/usr/include/igraph", "-ligraph", "-lm"];
  return spawnSync("gcc", ["-O2", "-o", output, here("igraph_peer.c"), ...libraries]).status === 0 ? output : undefined;
}

/** Debian's python3 holds Debian's packages, whichever python3 comes first on the path. */
function pythonWithIgraph(): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => spawnSync(python, ["-c", "import igraph"]).status === 0);
}
