import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";

const debian = "/usr/lib/postgresql";

/** The folder of the newest PostgreSQL that Debian's package put on this machine; null when there is none. */
function programs(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((each) => join(debian, each, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ?? null;
}

/**
 * Whether the tests that need PostgreSQL can run. Says so aloud when they cannot; where they must
 * (`TRAMA_POSTGRES=required`), that is an error.
 */
export function hasPostgres(): boolean {
  if (programs() !== null) return true;
  const lacking = "PostgreSQL is not installed (Debian's package postgresql): what needs it is not tested.";
  if (process.env["TRAMA_POSTGRES"] === "required") throw new Error(lacking);
  console.warn(lacking);
  return false;
}

/** The server refuses to run as root: root starts it as the user of Debian's package. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, , uid, gid] = /^postgres:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** A PostgreSQL server of the tests' own, reached by a socket in its folder. */
export interface PostgresServer {
  /** The address of one of its databases. */
  url(database: string): string;
  /** Runs statements on one of its databases, as its administrator. */
  admin(database: string, ...statements: readonly string[]): Promise<pg.QueryResult[]>;
  /** Makes a database that is a copy of another. Gives its address. */
  make(name: string, template?: string): Promise<string>;
  /** Ends the server at once, as a fault would; its data stay. */
  stop(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** The one user, when a test makes it, of whom the server asks a password. */
export const guarded = "custodita";

const longestSeconds = 600;

async function run(folder: string): Promise<ChildProcess> {
  const settings = { listen_addresses: "", unix_socket_directories: folder, fsync: "off", max_connections: "60" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = [join(programs() ?? "", "postgres"), "-D", join(folder, "data"), ...flags];
  // Bounded in time, so that it cannot outlive for long a test that was killed.
  const child = spawn("timeout", ["--signal=INT", `${longestSeconds}`, ...server], {
    ...serverUser(),
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (line.includes("ready to accept connections")) {
      child.stderr.resume();
      return child;
    }
  }
  throw new Error(`The PostgreSQL server did not start:\n${said.join("\n")}`);
}

/** Makes and starts a server that orders text as Italian does: what must not depend on that is tested where it could. */
export async function postgresServer(): Promise<PostgresServer> {
  const bin = programs();
  if (bin === null) throw new Error("PostgreSQL is not installed");
  const folder = await mkdtemp(join(tmpdir(), "trama-postgres-"));
  const user = serverUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const italian = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=it-IT", "--encoding=UTF8"];
  const making = ["-D", join(folder, "data"), "-U", "postgres", "--auth=trust", "--no-sync", ...italian];
  execFileSync(join(bin, "initdb"), making, { ...user, cwd: folder, stdio: "pipe" });
  const rules = join(folder, "data", "pg_hba.conf");
  writeFileSync(rules, `local all ${guarded} scram-sha-256\n${readFileSync(rules, "utf8")}`);
  let child = await run(folder);

  const url = (database: string) => `postgres:///${database}?host=${encodeURIComponent(folder)}&user=postgres`;
  const admin: PostgresServer["admin"] = async (database, ...statements) => {
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      const results: pg.QueryResult[] = [];
      for (const statement of statements) results.push(await client.query(statement));
      return results;
    } finally {
      await client.end();
    }
  };
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGQUIT");
    await ended;
  };
  return {
    url,
    admin,
    async make(name, template = "template1") {
      await admin("postgres", `create database "${name}" template "${template}"`);
      return url(name);
    },
    stop,
    async start() {
      child = await run(folder);
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
