import { keyset, type ReadContext, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { GatheringId } from "../gathering/gathering.js";
import type { PublicGathering } from "../view.js";
import { ownedBy, ownerCondition, startsWithin, windowFields, windowOf } from "./list-conditions.js";
import type { Owners } from "./owners.js";
import { gatheringOf, gatheringsOf } from "./records.js";
import { gatheringTables } from "./tables.js";
import { viewPublicGathering } from "./views.js";

/** Narrows what everybody sees to one owner, by the address of its public page. */
export const ownerPath = z
  .string()
  .max(200)
  .optional()
  .meta({ description: "L'indirizzo pubblico di chi li tiene: /laboratori/la-torretta" });

/** The owners that everybody may know of, or the one of them that a public page is about. Throws NotFound for no such page. */
export async function shownOwners(
  ctx: ReadContext,
  owners: Owners,
  path: string | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const published = await owners.published(ctx);
  if (path === undefined) return published;
  const refs = [...published].flatMap(([kind, ids]) => ids.map((id) => ({ kind, id })));
  const described = await owners.describe(ctx, refs);
  const asked = refs.find((ref) => described(ref)?.view.publicPath === path);
  if (!asked) throw new NotFound();
  return new Map([[asked.kind, [asked.id]]]);
}

const ListPublicGatherings = listQuery(["day", "-day"], {
  ...windowFields,
  ownerPath,
  municipality: z.string().max(6).optional().meta({ description: "Codice ISTAT del Comune" }),
  kind: z.string().max(60).optional().meta({ description: "Tipo di incontro" }),
});

/** The calendar that everybody sees: also what is still to be confirmed, and what was cancelled and why. */
export const listPublicGatherings = (owners: Owners) =>
  readVerb("listPublicGatherings", ListPublicGatherings, async (ctx, query): Promise<Page<PublicGathering>> => {
    const { gathering } = gatheringTables(ctx);
    const keys = keyset({ day: gathering.starts }, gathering.id, query);
    const { municipality, kind } = query;
    const rows = await ctx.db
      .select()
      .from(gathering)
      .where(
        and(
          keys.where,
          eq(gathering.isPublic, true),
          startsWithin(gathering.starts, windowOf(query, ctx.today)),
          ownedBy(gathering, await shownOwners(ctx, owners, query.ownerPath)),
          await ownerCondition(ctx, owners, gathering, { municipality }),
          kind === undefined ? undefined : eq(gathering.kind, kind),
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit);
    const page = keys.page(rows, ({ starts, id }) => ({ value: starts, id }));
    const shown = await gatheringsOf(ctx, owners, page.items);
    return { items: shown.map((one) => viewPublicGathering(ctx, one)), nextCursor: page.nextCursor };
  });

/** One gathering of those that everybody sees. */
export const readPublicGathering = (owners: Owners) =>
  readVerb(
    "readPublicGathering",
    z.strictObject({ id: GatheringId }),
    async (ctx, { id }): Promise<PublicGathering> => {
      const one = await gatheringOf(ctx, owners, id);
      if (!one.row.isPublic || !one.owner.published) throw new NotFound();
      return viewPublicGathering(ctx, one);
    },
  );
