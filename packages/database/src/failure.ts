import { Conflict, StorageFull } from "@trama/kernel";
import { isBusy } from "./lease.js";

type Kind = "unique" | "foreignKey" | "check" | "full" | "busy" | "other";

/** What an engine's error means, by its code and never by its text. */
export function failureKind(error: unknown): Kind {
  if (isBusy(error)) return "busy";
  for (let at = error; at instanceof Error; at = at.cause) {
    const codes = ["extendedCode" in at ? at.extendedCode : "", "code" in at ? at.code : ""];
    if (codes.includes("SQLITE_CONSTRAINT_UNIQUE") || codes.includes("SQLITE_CONSTRAINT_PRIMARYKEY")) return "unique";
    if (codes.includes("SQLITE_CONSTRAINT_FOREIGNKEY")) return "foreignKey";
    if (codes.includes("SQLITE_CONSTRAINT_CHECK")) return "check";
    if (codes.includes("SQLITE_FULL")) return "full";
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
    case "busy":
    case "other":
      return error;
  }
}
