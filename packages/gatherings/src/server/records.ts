import type { HasKit, ReadContext, Reader } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { directoryTables } from "@trama/directory/tables";
import { NotFound, type RecordRef, type Scoped } from "@trama/kernel";
import { asc, eq, inArray } from "drizzle-orm";
import type { GatheringId, SeriesId } from "../gathering/gathering.js";
import type { Described, OwnerFacts, Owners } from "./owners.js";
import { type GatheringRow, gatheringTables, type SeriesRow } from "./tables.js";

type At = HasKit & { db: Reader };

export interface Operator {
  id: PersonId;
  name: string;
}

/** A record with its owner and whoever holds it: what views and permissions look at. */
export interface Loaded<R> {
  row: R;
  owner: OwnerFacts;
  operators: Operator[];
}
export type LoadedGathering = Loaded<GatheringRow>;
export type LoadedSeries = Loaded<SeriesRow>;

export const ownerRef = ({ ownerKind, ownerId }: { ownerKind: string; ownerId: string }): RecordRef => ({
  kind: ownerKind,
  id: ownerId,
});

/** What permissions look at: the record, its owner and what that belongs to, and the people who hold it. */
export function scoped({ row, owner, operators }: Loaded<GatheringRow | SeriesRow>): Scoped {
  const people = operators.map(({ id }) => ({ kind: "person", id }));
  return { id: row.id, within: [ownerRef(row), ...owner.within, ...people] };
}

/** The people who hold these gatherings. */
async function operatorsOf(at: At, ids: readonly GatheringId[]): Promise<(Operator & { of: string })[]> {
  const { gatheringOperator } = gatheringTables(at);
  const { person } = directoryTables(at);
  return await at.db
    .select({ of: gatheringOperator.gatheringId, id: person.id, name: person.name })
    .from(gatheringOperator)
    .innerJoin(person, eq(person.id, gatheringOperator.personId))
    .where(inArray(gatheringOperator.gatheringId, [...ids]))
    .orderBy(asc(person.name), asc(person.id));
}

async function seriesOperatorsOf(at: At, ids: readonly SeriesId[]): Promise<(Operator & { of: string })[]> {
  const { seriesOperator } = gatheringTables(at);
  const { person } = directoryTables(at);
  return await at.db
    .select({ of: seriesOperator.seriesId, id: person.id, name: person.name })
    .from(seriesOperator)
    .innerJoin(person, eq(person.id, seriesOperator.personId))
    .where(inArray(seriesOperator.seriesId, [...ids]))
    .orderBy(asc(person.name), asc(person.id));
}

function joined<R extends GatheringRow | SeriesRow>(
  rows: readonly R[],
  owners: Described,
  operators: readonly (Operator & { of: string })[],
): Loaded<R>[] {
  const held = Map.groupBy(operators, ({ of }) => of);
  return rows.flatMap((row) => {
    const owner = owners(ownerRef(row));
    const mine = (held.get(row.id) ?? []).map(({ id, name }) => ({ id, name }));
    return owner ? [{ row, owner, operators: mine }] : [];
  });
}

/** Gatherings with what surrounds them, in the order given; one whose owner is gone is left out. */
export async function gatheringsOf(
  ctx: ReadContext,
  owners: Owners,
  rows: readonly GatheringRow[],
): Promise<LoadedGathering[]> {
  if (rows.length === 0) return [];
  const described = await owners.describe(ctx, rows.map(ownerRef));
  const ids = rows.map(({ id }) => id);
  return joined(rows, described, await operatorsOf(ctx, ids));
}

export async function seriesOf(ctx: ReadContext, owners: Owners, rows: readonly SeriesRow[]): Promise<LoadedSeries[]> {
  if (rows.length === 0) return [];
  const described = await owners.describe(ctx, rows.map(ownerRef));
  const ids = rows.map(({ id }) => id);
  return joined(rows, described, await seriesOperatorsOf(ctx, ids));
}

/** One gathering, or NotFound. */
export async function gatheringOf(ctx: ReadContext, owners: Owners, id: GatheringId): Promise<LoadedGathering> {
  const { gathering } = gatheringTables(ctx);
  const rows = await ctx.db.select().from(gathering).where(eq(gathering.id, id));
  const [one] = await gatheringsOf(ctx, owners, rows);
  if (!one) throw new NotFound();
  return one;
}

/** One series, or NotFound. */
export async function oneSeries(ctx: ReadContext, owners: Owners, id: SeriesId): Promise<LoadedSeries> {
  const { gatheringSeries } = gatheringTables(ctx);
  const rows = await ctx.db.select().from(gatheringSeries).where(eq(gatheringSeries.id, id));
  const [one] = await seriesOf(ctx, owners, rows);
  if (!one) throw new NotFound();
  return one;
}
