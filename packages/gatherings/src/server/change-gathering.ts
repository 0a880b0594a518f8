import type { ReadContext, WriteContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { directoryTables } from "@trama/directory/tables";
import { NotFound, StaleVersion } from "@trama/kernel";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { GatheringId } from "../gathering/gathering.js";
import type { Gathering } from "../view.js";
import type { Owners } from "./owners.js";
import { gatheringOf, type LoadedGathering, scoped } from "./records.js";
import { type GatheringRow, gatheringTables } from "./tables.js";
import { viewGathering } from "./views.js";

/** Who came by name, in the order in which it was written. */
async function presencesOf(ctx: ReadContext, id: GatheringId): Promise<NonNullable<Gathering["presences"]>> {
  const { presence } = gatheringTables(ctx);
  const { person, organisation } = directoryTables(ctx);
  const rows = await ctx.db
    .select({
      person: { id: person.id, name: person.name },
      organisation: { id: organisation.id, name: organisation.name },
      firstTime: presence.firstTime,
    })
    .from(presence)
    .leftJoin(person, eq(person.id, presence.personId))
    .leftJoin(organisation, eq(organisation.id, presence.organisationId))
    .where(and(eq(presence.gatheringId, id), isNull(presence.somebody)))
    .orderBy(asc(presence.id));
  return rows.map((row) => ({ ...row, person: row.person, organisation: row.organisation }));
}

/** A gathering as its reader may see it: the names only for who may read attendance. */
export async function seenBy(ctx: ReadContext, one: LoadedGathering): Promise<Gathering> {
  const readsNames = ctx.may.mayOn("readAttendance", scoped(one));
  return viewGathering(ctx, one, readsNames ? await presencesOf(ctx, one.row.id) : null);
}

/** Names who holds a gathering, in place of those before. */
export async function setOperators(ctx: WriteContext, id: GatheringId, people: readonly PersonId[]): Promise<void> {
  const { gatheringOperator } = gatheringTables(ctx);
  await ctx.db.delete(gatheringOperator).where(eq(gatheringOperator.gatheringId, id));
  const rows = [...new Set(people)].map((personId) => ({ gatheringId: id, personId }));
  if (rows.length > 0) await ctx.db.insert(gatheringOperator).values(rows);
}

/** The audit trail's image of a gathering: its row, and the ids of who holds it. */
export const imageOf = ({ row, operators }: LoadedGathering) => ({ ...row, operators: operators.map(({ id }) => id) });

type Set = Partial<Omit<GatheringRow, "id" | "version" | "sequence" | "changedAt" | "touched" | "differs">>;

export interface Step {
  set: Set;
  /** Whether a calendar already taken away must be told; from then on a feed tells it apart from its series. */
  announces: boolean;
  /** Rows of other tables, after the gathering's own. */
  also?: () => Promise<void>;
  /** What the trail keeps besides the row: a reason, the names before and after. */
  trail?: { before?: Readonly<Record<string, unknown>>; after?: Readonly<Record<string, unknown>> };
}

/** A gathering that the actor may change with this verb and whose version is still the one named. */
export async function toChange(
  ctx: WriteContext,
  owners: Owners,
  verb: string,
  { id, version }: { id: GatheringId; version: number },
): Promise<LoadedGathering> {
  const before = await gatheringOf(ctx, owners, id);
  if (!ctx.may.mayOn(verb, scoped(before))) throw new NotFound();
  if (before.row.version !== version) throw new StaleVersion();
  return before;
}

/** Writes a change of a gathering, raises its version, records it, and gives back what it became. */
export async function write(
  ctx: WriteContext,
  owners: Owners,
  before: LoadedGathering,
  step: Step,
): Promise<Gathering> {
  const { gathering } = gatheringTables(ctx);
  const told = step.announces ? { sequence: before.row.sequence + 1, changedAt: ctx.now, differs: true } : {};
  const row: GatheringRow = { ...before.row, ...step.set, ...told, version: before.row.version + 1, touched: true };
  await ctx.db.update(gathering).set(row).where(eq(gathering.id, row.id));
  await step.also?.();
  const after = step.also ? await gatheringOf(ctx, owners, row.id) : { ...before, row };
  await ctx.record({
    ref: { kind: "gathering", id: row.id },
    before: { ...imageOf(before), ...step.trail?.before },
    after: { ...imageOf(after), ...step.trail?.after },
  });
  return await seenBy(ctx, after);
}
