import type { ReadContext } from "@trama/database";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { GatheringId, Presence } from "../gathering/gathering.js";
import { gatheringTables } from "./tables.js";

/** The presences of a gathering whose names were erased: they stay counted, and nobody writes over them. */
export async function erasedPresences(ctx: ReadContext, id: GatheringId): Promise<{ firstTime: boolean }[]> {
  const { presence } = gatheringTables(ctx);
  return await ctx.db
    .select({ firstTime: presence.firstTime })
    .from(presence)
    .where(and(eq(presence.gatheringId, id), isNotNull(presence.somebody)));
}

/** Who is named as present, by id: what the audit trail keeps. */
export async function idsNamed(ctx: ReadContext, id: GatheringId): Promise<Presence[]> {
  const { presence } = gatheringTables(ctx);
  const { personId, organisationId, firstTime } = presence;
  return await ctx.db
    .select({ personId, organisationId, firstTime })
    .from(presence)
    .where(and(eq(presence.gatheringId, id), isNull(presence.somebody)))
    .orderBy(asc(presence.id));
}
