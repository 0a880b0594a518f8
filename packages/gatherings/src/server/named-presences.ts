import type { ReadContext } from "@trama/database";
import { asc, eq } from "drizzle-orm";
import type { GatheringId, Presence } from "../gathering/gathering.js";
import { gatheringTables } from "./tables.js";

/** Who is named as present, by id: what the audit trail keeps. */
export async function idsNamed(ctx: ReadContext, id: GatheringId): Promise<Presence[]> {
  const { presence } = gatheringTables(ctx);
  const { personId, organisationId, firstTime } = presence;
  return await ctx.db
    .select({ personId, organisationId, firstTime })
    .from(presence)
    .where(eq(presence.gatheringId, id))
    .orderBy(asc(presence.id));
}
