import type { HasKit, Writer } from "@trama/database";
import type { Id } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import { listTables } from "./tables.js";

/** Takes away the views that these people kept for themselves, and with which view their lists open. Shared ones stay. */
export async function forgetViews(at: HasKit & { db: Writer }, people: readonly Id<"person">[]): Promise<void> {
  const { savedView, usualView } = listTables(at);
  const theirs = [...people];
  await at.db.delete(usualView).where(inArray(usualView.personId, theirs));
  await at.db.delete(savedView).where(and(inArray(savedView.personId, theirs), eq(savedView.shared, false)));
}
