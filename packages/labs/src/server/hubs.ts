import { type ReadContext, readVerb, type WriteContext, writeVerb } from "@trama/database";
import { freeSlug } from "@trama/directory";
import { Conflict, NotFound, newId, RuleBroken, StaleVersion } from "@trama/kernel";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { EndHub, type Hub, HubId, LoadHub, OpenHub, ReviseHub } from "../hub.js";
import { checkEnd } from "../places.js";
import { endedBy } from "./change-lab.js";
import { hubTables } from "./hub-tables.js";
import { type HubRow, viewHubs } from "./hub-views.js";
import { municipalityIssues, translationIssues } from "./lab-checks.js";

type Facts = Omit<z.output<typeof ReviseHub>, "id" | "version">;

function checkFacts(ctx: ReadContext, { municipality, translations }: Facts, kept?: HubRow): void {
  const issues = [
    ...municipalityIssues(ctx, municipality),
    ...translationIssues(ctx, translations, kept?.translations),
  ];
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}

async function hubRow(ctx: ReadContext, id: HubId): Promise<HubRow> {
  const { hub } = hubTables(ctx);
  const [row] = await ctx.db.select().from(hub).where(eq(hub.id, id));
  if (!row) throw new NotFound();
  return row;
}

async function hubView(ctx: ReadContext, id: HubId): Promise<Hub> {
  const [view] = await viewHubs(ctx, [await hubRow(ctx, id)]);
  if (!view) throw new NotFound();
  return view;
}

async function insertHub(
  ctx: WriteContext,
  { src, note, ...given }: Omit<z.output<typeof LoadHub>, "labIds">,
): Promise<Hub> {
  checkFacts(ctx, given);
  const { hub } = hubTables(ctx);
  const taken = await ctx.db.select({ slug: hub.slug }).from(hub);
  const id = newId<"hub">();
  const slug = freeSlug(given.name, new Set(taken.map((row) => row.slug)));
  await ctx.db.insert(hub).values({ id, slug, version: 1, ...given, src: src ?? null, note: note ?? null });
  await ctx.record({ ref: { kind: "hub", id }, before: null, after: await hubRow(ctx, id) });
  return await hubView(ctx, id);
}

/** The hubs of the territory, by name; those that have closed come too. */
export const listHubs = readVerb("listHubs", z.strictObject({}), async (ctx): Promise<{ items: Hub[] }> => {
  if (!ctx.may.may("listHubs")) throw new NotFound();
  const { hub } = hubTables(ctx);
  return { items: await viewHubs(ctx, await ctx.db.select().from(hub).orderBy(hub.name, hub.id)) };
});

/** One hub. */
export const readHub = readVerb("readHub", z.strictObject({ id: HubId }), async (ctx, { id }): Promise<Hub> => {
  if (!ctx.may.mayOn("readHub", { id })) throw new NotFound();
  return await hubView(ctx, id);
});

/** Opens a hub. */
export const openHub = writeVerb("openHub", OpenHub, async (ctx, given): Promise<Hub> => {
  if (!ctx.may.may("openHub")) throw new NotFound();
  return await insertHub(ctx, { ...given, src: null, note: null });
});

/** Loads one hub of the opening records. */
export const loadHub = writeVerb("loadHub", LoadHub, async (ctx, { labIds, ...given }): Promise<HubId> => {
  if (!ctx.may.may("loadHub")) throw new NotFound();
  const { id } = await insertHub(ctx, given);
  const { hubLab } = hubTables(ctx);
  const link = { hubId: id, from: null, to: null, author: null };
  for (const labId of labIds) await ctx.db.insert(hubLab).values({ id: newId<"hubLab">(), labId, ...link });
  return id;
});

async function changeHub(
  ctx: WriteContext,
  verb: string,
  { id, version }: { id: HubId; version: number },
  change: (before: HubRow) => Promise<void>,
): Promise<Hub> {
  const before = await hubRow(ctx, id);
  if (!ctx.may.mayOn(verb, { id })) throw new NotFound();
  if (before.version !== version) throw new StaleVersion();
  await change(before);
  const { hub } = hubTables(ctx);
  await ctx.db
    .update(hub)
    .set({ version: version + 1 })
    .where(eq(hub.id, id));
  await ctx.record({ ref: { kind: "hub", id }, before, after: await hubRow(ctx, id) });
  return await hubView(ctx, id);
}

/** Changes the facts of a hub. Its address on the site stays. */
export const reviseHub = writeVerb(
  "reviseHub",
  ReviseHub,
  (ctx, { id, version, ...facts }): Promise<Hub> =>
    changeHub(ctx, "reviseHub", { id, version }, async (before) => {
      checkFacts(ctx, facts, before);
      const { hub } = hubTables(ctx);
      await ctx.db.update(hub).set(facts).where(eq(hub.id, id));
    }),
);

/** Closes a hub on a day: the labs that used it no longer do from then on. */
export const endHub = writeVerb(
  "endHub",
  EndHub,
  (ctx, { id, version, to, reason }): Promise<Hub> =>
    changeHub(ctx, "endHub", { id, version }, async (before) => {
      if (before.to !== null) throw new Conflict("labs:error.hubClosed");
      checkEnd(before, to);
      const { hub, hubLab } = hubTables(ctx);
      await ctx.db.update(hub).set({ to, endReason: reason }).where(eq(hub.id, id));
      await ctx.db
        .update(hubLab)
        .set({ to, ...endedBy(ctx) })
        .where(and(eq(hubLab.hubId, id), isNull(hubLab.to)));
    }),
);
