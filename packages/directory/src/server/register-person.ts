import { type WriteContext, writeVerb } from "@trama/database";
import { type FieldIssue, NotFound, newId, RuleBroken, StaleVersion } from "@trama/kernel";
import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { type Person, type PersonId, type Position, RegisterPerson, RevisePerson } from "../person/person.js";
import { personRow } from "./internal.js";
import { viewPeople } from "./person-view.js";
import { directoryTables } from "./tables.js";

type Post = z.output<typeof Position>;

/** Refuses posts in organisations that the directory does not have, and posts that end before they begin. */
async function checkPositions(ctx: WriteContext, positions: readonly Post[]): Promise<void> {
  const { organisation } = directoryTables(ctx);
  const asked = positions.map(({ organisationId }) => organisationId);
  const rows = await ctx.db.select({ id: organisation.id }).from(organisation).where(inArray(organisation.id, asked));
  const known = new Set(rows.map(({ id }) => id));
  const issues: FieldIssue[] = [];
  for (const [at, { organisationId, from, to }] of positions.entries()) {
    if (!known.has(organisationId))
      issues.push({ path: ["positions", at, "organisationId"], code: "directory:issue.unknownOrganisation" });
    if (from !== null && to !== null && to < from)
      issues.push({ path: ["positions", at, "to"], code: "directory:issue.endsBeforeStart" });
  }
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}

async function setPositions(ctx: WriteContext, personId: PersonId, positions: readonly Post[]): Promise<void> {
  await checkPositions(ctx, positions);
  const { position } = directoryTables(ctx);
  await ctx.db.delete(position).where(eq(position.personId, personId));
  for (const given of positions) {
    await ctx.db.insert(position).values({ id: newId<"position">(), personId, ...given });
  }
}

/** When somebody held posts in an organisation: without who, which is written on the person alone. */
const heldIn = (positions: readonly Post[], id: string) =>
  positions.flatMap(({ organisationId, from, to }) => (organisationId === id ? [{ from, to }] : []));

/** Writes on each organisation in which somebody's posts are others now, so that its figures can say by what they changed. */
async function recordPosts(ctx: WriteContext, before: readonly Post[], after: readonly Post[]): Promise<void> {
  for (const id of new Set([...before, ...after].map(({ organisationId }) => organisationId))) {
    const [then, now] = [heldIn(before, id), heldIn(after, id)];
    if (JSON.stringify(then) === JSON.stringify(now)) continue;
    await ctx.record({ ref: { kind: "organisation", id }, before: { positions: then }, after: { positions: now } });
  }
}

async function viewOf(ctx: WriteContext, id: PersonId): Promise<Person> {
  const [view] = await viewPeople(ctx, [id]);
  if (!view) throw new NotFound();
  return view;
}

/** Writes a new person. Whoever calls it may add people in some way of its own. */
export async function putPerson(
  ctx: WriteContext,
  { positions, ...facts }: z.output<typeof RegisterPerson>,
): Promise<Person> {
  const id = newId<"person">();
  await ctx.db.insert(directoryTables(ctx).person).values({ id, version: 1, ...facts });
  await setPositions(ctx, id, positions);
  const view = await viewOf(ctx, id);
  await ctx.record({ ref: { kind: "person", id }, before: null, after: view });
  await recordPosts(ctx, [], view.positions);
  return view;
}

/** Adds a person, as name and posts only. */
export const registerPerson = writeVerb("registerPerson", RegisterPerson, async (ctx, given): Promise<Person> => {
  if (!ctx.may.may("registerPerson")) throw new NotFound();
  return await putPerson(ctx, given);
});

/** Changes a person's name and posts. */
export const revisePerson = writeVerb(
  "revisePerson",
  RevisePerson,
  async (ctx, { id, version, positions, ...facts }): Promise<Person> => {
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
    await recordPosts(ctx, before.positions, after.positions);
    return after;
  },
);
