import { LibsqlError } from "@libsql/client";
import { Conflict, StorageFull, Unavailable } from "@trama/kernel";
import { DrizzleQueryError } from "drizzle-orm";
import pg from "pg";
import { isBusy } from "./lease.js";

type Kind = "unique" | "foreignKey" | "check" | "full" | "busy" | "unavailable" | "other";

const kinds: Readonly<Record<string, Kind>> = {
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  SQLITE_CONSTRAINT_FOREIGNKEY: "foreignKey",
  SQLITE_CONSTRAINT_CHECK: "check",
  SQLITE_FULL: "full",
  "23505": "unique",
  "23503": "foreignKey",
  "23514": "check",
  "53100": "full",
};

/**
 * PostgreSQL's classes and codes of what passes by itself: connection lost, too many of them, server going down, a
 * lock waited for too long, a transaction left idle or undone in favour of another.
 */
const passing = /^(?:08|53|57P|40)|^(?:55P03|25P03)$/;

/** A query that failed without an answer of the engine: the server could not be spoken to. */
function isUnanswered(error: Error): boolean {
  const isQuery = error instanceof DrizzleQueryError && error.cause !== undefined;
  return isQuery && !(error.cause instanceof pg.DatabaseError || error.cause instanceof LibsqlError);
}

/** What an engine's error means, by its code and never by its text. */
export function failureKind(error: unknown): Kind {
  if (isBusy(error)) return "busy";
  for (let at = error; at instanceof Error; at = at.cause) {
    const codes = ["extendedCode" in at ? at.extendedCode : "", "code" in at ? at.code : ""].map(String);
    for (const code of codes) if (Object.hasOwn(kinds, code)) return kinds[code] ?? "other";
    if (at instanceof pg.DatabaseError && passing.test(at.code ?? "")) return "unavailable";
    if (isUnanswered(at)) return "unavailable";
  }
  return "other";
}

/** The error a caller should see instead of the engine's. */
export function meaningOf(error: unknown): unknown {
  switch (failureKind(error)) {
    case "unique":
    case "foreignKey":
    case "check":
      return new Conflict("kernel:error.conflict", {}, []);
    case "full":
      return new StorageFull();
    case "unavailable":
      return new Unavailable(error);
    case "busy":
    case "other":
      return error;
  }
}
