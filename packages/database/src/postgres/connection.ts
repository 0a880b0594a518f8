import pg from "pg";
import { shownAddress } from "../address.js";

type Reason = "unreachable" | "login" | "missing" | "privilege" | "encoding";

/** A PostgreSQL database that cannot be used as it is. `where` is its address without user and password. */
export class DatabaseUnusable extends Error {
  override readonly name = "DatabaseUnusable";
  constructor(
    readonly reason: Reason,
    readonly where: string,
    readonly detail: string,
  ) {
    super(`The database ${where} cannot be used: ${reason} (${detail}).`);
  }
}

const reasons: Readonly<Record<string, Reason>> = {
  "28000": "login",
  "28P01": "login",
  "3D000": "missing",
  "42501": "privilege",
};

/** What a refused connection means; the driver's own errors have no code of the server. */
export function unusable(url: string, error: unknown): DatabaseUnusable {
  const where = shownAddress({ engine: "postgres", url });
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof pg.DatabaseError) return new DatabaseUnusable(reasons[code] ?? "unreachable", where, code);
  // A password that was asked for and not given: the driver notices by itself.
  const withoutPassword = code === "" && String(error).includes("SASL");
  return new DatabaseUnusable(withoutPassword ? "login" : "unreachable", where, code);
}

export interface ConnectionOptions {
  /** How many connections at most. */
  most: number;
  /** The server's settings on every connection; values without spaces. */
  settings: Readonly<Record<string, string>>;
}

const patienceMs = 5000;

/** The address with settings of ours after those that it has: of two of one name the server takes the last. */
function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const at = new URL(url);
  const ours = Object.entries({ client_encoding: "UTF8", ...settings }).map(([name, value]) => `-c ${name}=${value}`);
  at.searchParams.set("options", [at.searchParams.get("options") ?? "", ...ours].join(" ").trim());
  return at.href;
}

/** Connections to a database, opened when they are needed and again when they are lost. */
export function connections(url: string, { most, settings }: ConnectionOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSettings(url, settings),
    max: most,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    application_name: "trama",
  });
  // Who uses a connection that is lost is told by the query under way: these events, unheard, would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", () => undefined);
  return pool;
}

/** Does something on one connection of its own. @throws {DatabaseUnusable} when there is no such connection. */
export async function onConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw unusable(url, error);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
