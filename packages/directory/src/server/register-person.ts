import { type WriteContext, writeVerb } from "@trama/database";
import { newId, NotFound, StaleVersion } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Person, type PersonId, type Position, RegisterPerson, RevisePerson } from "../person/person.js";
import { organisationRow, personRow } from "./internal.js";
import { viewPeople } from "./person-view.js";
import { directoryTables } from "./tables.js";

async function setPositions(ctx: WriteContext, personId: PersonId, positions: readonly z.output<typeof Position>[]): Promise<void> {
  const { position } = directoryTables(ctx);
  await ctx.db.delete(position).where(eq(position.personId, personId));
  for (const given of positions) {
    await organisationRow(ctx, given.organisationId);
    await ctx.db.insert(position).values({ id: newId<"position">(), personId, ...given });
  }
}

async function viewOf(ctx: WriteContext, id: PersonId): Promise<Person> {
  const [view] = await viewPeople(ctx, [id]);
  if (!view) throw new NotFound();
  return view;
}

/** Adds a person, as name and posts only. */
export const registerPerson = writeVerb("registerPerson", RegisterPerson, async (ctx, { positions, ...facts }): Promise<Person> => {
  if (!ctx.may.may("registerPerson")) throw new NotFound();
  const id = newId<"person">();
  await ctx.db.insert(directoryTables(ctx).person).values({ id, version: 1, ...facts });
  await setPositions(ctx, id, positions);
  const view = await viewOf(ctx, id);
  await ctx.record({ ref: { kind: "person", id }, before: null, after: view });
  return view;
});

/** Changes a person's name and posts. */
export const revisePerson = writeVerb("revisePerson", RevisePerson, async (ctx, { id, version, positions, ...facts }): Promise<Person> => {
  const row = await personRow(ctx, id);
  if (!ctx.may.mayOn("revisePerson", row)) throw new NotFound();
  if (row.version !== version) throw new StaleVersion();
  const before = await viewOf(ctx, id);
  const { person } = directoryTables(ctx);
  await ctx.db
    .update(person)
    .set({ ...facts, version: version + 1 })
    .where(eq(person.id, id));
  await setPositions(ctx, id, positions);
  const after = await viewOf(ctx, id);
  await ctx.record({ ref: { kind: "person", id }, before, after });
  return after;
});
