import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where an instance's data are: a file of its own, or a database of a PostgreSQL server. */
export type DatabaseAddress = { engine: "libsql"; file: string } | { engine: "postgres"; url: string };

/** A text that is no address of a database. It is not repeated: it may hold a password. */
export class BadAddress extends Error {
  override readonly name = "BadAddress";
  constructor() {
    super("The address of a database is file:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME.");
  }
}

function fileOf(text: string): string {
  const path = text.startsWith("file://") ? fileURLToPath(text) : text.slice("file:".length);
  if (path === "") throw new BadAddress();
  return resolve(path);
}

/** Reads `file:PATH` or `postgres://…`. @throws {BadAddress} */
export function databaseAddress(text: string): DatabaseAddress {
  if (!URL.canParse(text)) throw new BadAddress();
  const { protocol, pathname } = new URL(text);
  if (protocol === "file:") return { engine: "libsql", file: fileOf(text) };
  const isPostgres = protocol === "postgres:" || protocol === "postgresql:";
  if (!isPostgres || !/^\/[^/]+$/.test(pathname)) throw new BadAddress();
  return { engine: "postgres", url: text };
}

/** An address as it may be shown and logged: neither user nor password. */
export function shownAddress(address: DatabaseAddress): string {
  if (address.engine === "libsql") return address.file;
  const { host, pathname, searchParams } = new URL(address.url);
  return `postgres://${host || (searchParams.get("host") ?? "localhost")}${pathname}`;
}
