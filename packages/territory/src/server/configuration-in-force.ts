import type { HasKit, Reader } from "@trama/database";
import { desc } from "drizzle-orm";
import { territoryTables } from "./tables.js";

/** The latest adopted document, or null in an instance that has none yet. */
export async function configurationInForce(
  at: HasKit & { db: Reader },
): Promise<{ number: number; document: Record<string, unknown> } | null> {
  const { configurationRevision } = territoryTables(at);
  const [row] = await at.db
    .select({ number: configurationRevision.number, document: configurationRevision.document })
    .from(configurationRevision)
    .orderBy(desc(configurationRevision.number))
    .limit(1);
  return row ?? null;
}
