import { type ReadContext, readVerb, type WriteContext, writeVerb } from "@trama/database";
import { Conflict, type Id, NotFound, newId, StaleVersion, Unauthenticated } from "@trama/kernel";
import { and, asc, eq, ne, or } from "drizzle-orm";
import { z } from "zod";
import { ListName } from "../list-name.js";
import { ChooseView, ReviseView, type SavedView, SavedViewId, SaveView } from "../saved-view.js";
import { listTables } from "./tables.js";

/** Whose views these are: everybody has their own. */
function personOf({ actor, may }: Pick<ReadContext, "actor" | "may">, verb: string): Id<"person"> {
  if (actor.kind !== "person") throw new Unauthenticated();
  if (!may.may(verb)) throw new NotFound();
  return actor.personId;
}

function checkShare({ may }: ReadContext, shared: boolean): void {
  if (shared && !may.may("shareView")) throw new NotFound();
}

async function checkName(
  ctx: ReadContext,
  { list, personId, name, id }: { list: ListName; personId: Id<"person">; name: string; id?: SavedViewId },
) {
  const { savedView } = listTables(ctx);
  const [taken] = await ctx.db
    .select({ id: savedView.id })
    .from(savedView)
    .where(
      and(
        eq(savedView.list, list),
        eq(savedView.personId, personId),
        eq(savedView.name, name),
        id === undefined ? undefined : ne(savedView.id, id),
      ),
    );
  const code = "lists:error.viewNameTaken";
  if (taken) throw new Conflict(code, {}, [{ path: ["name"], code }]);
}

async function viewsOf(ctx: ReadContext, personId: Id<"person">, list: ListName): Promise<SavedView[]> {
  const { savedView, usualView } = listTables(ctx);
  const [usual] = await ctx.db
    .select({ id: usualView.viewId })
    .from(usualView)
    .where(and(eq(usualView.personId, personId), eq(usualView.list, list)));
  const rows = await ctx.db
    .select()
    .from(savedView)
    .where(and(eq(savedView.list, list), or(eq(savedView.personId, personId), eq(savedView.shared, true))))
    .orderBy(asc(savedView.name), asc(savedView.id));
  return rows.map(({ personId: owner, ...view }) => ({
    ...view,
    mine: owner === personId,
    usual: view.id === usual?.id,
  }));
}

async function viewOf(ctx: ReadContext, personId: Id<"person">, list: ListName, id: SavedViewId): Promise<SavedView> {
  const view = (await viewsOf(ctx, personId, list)).find((one) => one.id === id);
  if (!view) throw new NotFound();
  return view;
}

/** A view of one's own, as it is stored; somebody else's does not exist for whoever would change it. */
async function mine(ctx: WriteContext, personId: Id<"person">, { id, version }: { id: SavedViewId; version: number }) {
  const { savedView } = listTables(ctx);
  const [row] = await ctx.db
    .select()
    .from(savedView)
    .where(and(eq(savedView.id, id), eq(savedView.personId, personId)));
  if (!row) throw new NotFound();
  if (row.version !== version) throw new StaleVersion();
  return row;
}

/** The views of a list that whoever asks may use: their own, and those that colleagues share. */
export const listViews = readVerb("listViews", z.strictObject({ list: ListName }), (ctx, { list }) =>
  viewsOf(ctx, personOf(ctx, "listViews"), list),
);

/** Saves how a list is shown. */
export const saveView = writeVerb("saveView", SaveView, async (ctx, given): Promise<SavedView> => {
  const personId = personOf(ctx, "saveView");
  checkShare(ctx, given.shared);
  await checkName(ctx, { ...given, personId });
  const id = newId<"savedView">();
  const row = { id, version: 1, personId, ...given };
  await ctx.db.insert(listTables(ctx).savedView).values(row);
  await ctx.record({ ref: { kind: "savedView", id }, before: null, after: row });
  return await viewOf(ctx, personId, given.list, id);
});

/** Changes a view of one's own: its name, what it shows, whether colleagues see it. */
export const reviseView = writeVerb(
  "reviseView",
  ReviseView,
  async (ctx, { id, version, ...facts }): Promise<SavedView> => {
    const personId = personOf(ctx, "reviseView");
    const before = await mine(ctx, personId, { id, version });
    if (!before.shared) checkShare(ctx, facts.shared);
    await checkName(ctx, { ...before, ...facts });
    const { savedView, usualView } = listTables(ctx);
    const after = { ...before, ...facts, version: version + 1 };
    await ctx.db.update(savedView).set(after).where(eq(savedView.id, id));
    if (!facts.shared)
      await ctx.db.delete(usualView).where(and(eq(usualView.viewId, id), ne(usualView.personId, personId)));
    await ctx.record({ ref: { kind: "savedView", id }, before, after });
    return await viewOf(ctx, personId, before.list, id);
  },
);

/** Removes a view of one's own; a list that opened with it opens as it is. */
export const removeView = writeVerb(
  "removeView",
  z.strictObject({ id: SavedViewId, version: z.number().int() }),
  async (ctx, given): Promise<{ id: SavedViewId }> => {
    const before = await mine(ctx, personOf(ctx, "removeView"), given);
    const { savedView, usualView } = listTables(ctx);
    await ctx.db.delete(usualView).where(eq(usualView.viewId, before.id));
    await ctx.db.delete(savedView).where(eq(savedView.id, before.id));
    await ctx.record({ ref: { kind: "savedView", id: before.id }, before, after: null });
    return { id: before.id };
  },
);

/** Says with which view a list opens for whoever asks. */
export const chooseView = writeVerb("chooseView", ChooseView, async (ctx, { list, id }): Promise<SavedView[]> => {
  const personId = personOf(ctx, "chooseView");
  if (id !== null) await viewOf(ctx, personId, list, id);
  const { usualView } = listTables(ctx);
  const where = and(eq(usualView.personId, personId), eq(usualView.list, list));
  const [before] = await ctx.db.select().from(usualView).where(where);
  await ctx.db.delete(usualView).where(where);
  if (id !== null) await ctx.db.insert(usualView).values({ personId, list, viewId: id });
  await ctx.record({ ref: { kind: "person", id: personId }, before: before ?? null, after: { list, viewId: id } });
  return await viewsOf(ctx, personId, list);
});
