import type { ReadContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { addDays, InvalidInput, LocalDate, NotFound, type Scope } from "@trama/kernel";
import { type AnyColumn, and, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { GatheringId, SeriesId } from "../gathering/gathering.js";
import type { Owners } from "./owners.js";
import { gatheringTables } from "./tables.js";

/** How many days a list may span: a year, leap or not. */
const widest = 366;

/** The days that a list of gatherings is about; without them, the present month. */
export const windowFields = {
  from: LocalDate.optional().meta({ description: "Dal giorno; se manca, il primo del mese" }),
  to: LocalDate.optional().meta({ description: "Al giorno, compreso; se manca, l'ultimo del mese" }),
};

const firstOfMonth = (day: LocalDate) => `${day.slice(0, 8)}01` as LocalDate;
const lastOfMonth = (day: LocalDate) => addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1);

/** The span of days asked for. Throws when it runs backwards or is wider than a year. */
export function windowOf({ from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined }, today: LocalDate) {
  const first = from ?? firstOfMonth(to ?? today);
  const last = to ?? lastOfMonth(first);
  const refuse = (code: string) =>
    new InvalidInput([{ path: ["to"], code: `gatherings:issue.${code}` }], "kernel:error.badQuery");
  if (last < first) throw refuse("windowBackwards");
  if ((Date.parse(last) - Date.parse(first)) / 86_400_000 > widest) throw refuse("windowTooWide");
  return { first, last };
}

/** The starts that fall on the days of a window, as the column `starts` writes them. */
export function startsWithin(starts: AnyColumn, { first, last }: ReturnType<typeof windowOf>): SQL | undefined {
  // The text of a moment follows that of its day and comes before that of the day after.
  return and(gte(starts, first), lt(starts, `${last}U`));
}

interface OwnedColumns {
  ownerKind: AnyColumn;
  ownerId: AnyColumn;
}

/** Records of these owners, by kind; no owner at all is no record. */
export function ownedBy({ ownerKind, ownerId }: OwnedColumns, owners: ReadonlyMap<string, readonly string[]>): SQL {
  const some = [...owners].filter(([, ids]) => ids.length > 0);
  return or(...some.map(([kind, ids]) => and(eq(ownerKind, kind), inArray(ownerId, [...ids])))) ?? sql`1 = 0`;
}

async function scopeFor(ctx: ReadContext, verb: string): Promise<Exclude<Scope, { reach: "none" }>> {
  const scope = ctx.may.scopeOf(verb);
  if (scope.reach === "none") throw new NotFound();
  return scope;
}

/** The gatherings that the actor's roles reach: of their owners, those named, and those that name the actor. */
export async function gatheringScope(ctx: ReadContext, owners: Owners, verb: string): Promise<SQL | undefined> {
  const scope = await scopeFor(ctx, verb);
  if (scope.reach === "all") return undefined;
  const { gathering, gatheringOperator } = gatheringTables(ctx);
  const { person = [], gathering: named = [] } = scope.ids;
  const held = ctx.db
    .select({ id: gatheringOperator.gatheringId })
    .from(gatheringOperator)
    .where(inArray(gatheringOperator.personId, person as PersonId[]));
  // Nothing is asked about people where the roles name nobody: the question would look at every row to find none.
  return or(
    ownedBy(gathering, await owners.ofRoles(ctx, scope.ids)),
    named.length === 0 ? undefined : inArray(gathering.id, named as GatheringId[]),
    person.length === 0 ? undefined : inArray(gathering.id, held),
  );
}

/** The series that the actor's roles reach. */
export async function seriesScope(ctx: ReadContext, owners: Owners, verb: string): Promise<SQL | undefined> {
  const scope = await scopeFor(ctx, verb);
  if (scope.reach === "all") return undefined;
  const { gatheringSeries, seriesOperator } = gatheringTables(ctx);
  const { person = [], gatheringSeries: named = [] } = scope.ids;
  const held = ctx.db
    .select({ id: seriesOperator.seriesId })
    .from(seriesOperator)
    .where(inArray(seriesOperator.personId, person as PersonId[]));
  return or(
    ownedBy(gatheringSeries, await owners.ofRoles(ctx, scope.ids)),
    named.length === 0 ? undefined : inArray(gatheringSeries.id, named as SeriesId[]),
    person.length === 0 ? undefined : inArray(gatheringSeries.id, held),
  );
}

/** The filters of a list that speak of owners: one of them by id, or all those of a municipality. */
export const ownerFields = {
  owner: z.string().max(64).optional().meta({ description: "Identificativo di chi li tiene" }),
  municipality: z.string().max(6).optional().meta({ description: "Codice ISTAT del Comune" }),
};

export async function ownerCondition(
  ctx: ReadContext,
  owners: Owners,
  columns: OwnedColumns,
  { owner, municipality }: { owner?: string | undefined; municipality?: string | undefined },
): Promise<SQL | undefined> {
  return and(
    owner === undefined ? undefined : ownedBy(columns, new Map(owners.kinds.map((kind) => [kind, [owner]]))),
    municipality === undefined ? undefined : ownedBy(columns, await owners.inMunicipality(ctx, municipality)),
  );
}
