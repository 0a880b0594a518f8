import type { ReadContext } from "@trama/database";
import { gatheringTables } from "@trama/gatherings/tables";
import { addDays } from "@trama/kernel";
import { and, asc, count, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";

/** How far ahead a calendar counts as public and regular, and how far back a council counts as alive. */
const daysAhead = 30;
const daysBack = 365;

/** Adds to labs what their calendars say: two questions, however many labs. */
export async function withCalendars(ctx: ReadContext, labs: readonly RuledDossier[]): Promise<RuledDossier[]> {
  if (labs.length === 0) return [];
  const { gathering } = gatheringTables(ctx);
  const { ownerId, title, kind } = gathering;
  const ids = labs.map(({ id }) => id);
  const counted = (...conditions: (SQL | undefined)[]) =>
    ctx.db
      .select({ labId: ownerId, title, kind, count: count() })
      .from(gathering)
      .where(and(eq(gathering.ownerKind, "lab"), inArray(ownerId, ids), ...conditions))
      .groupBy(ownerId, kind, title)
      .orderBy(asc(title));
  const coming = await counted(
    inArray(gathering.status, ["confirmed", "held"]),
    gte(gathering.starts, ctx.today),
    lt(gathering.starts, addDays(ctx.today, daysAhead + 1)),
    eq(gathering.isPublic, true),
  );
  const held = await counted(eq(gathering.status, "held"), gte(gathering.starts, addDays(ctx.today, -daysBack)));
  return labs.map((lab) => {
    const mine = (rows: typeof coming) =>
      rows.filter(({ labId }) => labId === lab.id).map(({ labId: _labId, ...row }) => row);
    return { ...lab, calendar: { coming: mine(coming), held: mine(held) } };
  });
}
