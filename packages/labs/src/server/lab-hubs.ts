import { writeVerb } from "@trama/database";
import { Conflict, NotFound, newId, overlaps, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { LinkHub, UnlinkHub } from "../hub.js";
import type { Lab } from "../lab-view.js";
import { checkEnd } from "../places.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { hubTables } from "./hub-tables.js";

/** Says that a lab uses a hub. */
export const linkHub = writeVerb(
  "linkHub",
  LinkHub,
  (ctx, { id, version, hubId, from }): Promise<Lab> =>
    changeLab(ctx, "linkHub", { id, version }, async (before) => {
      const { hub, hubLab } = hubTables(ctx);
      const [found] = await ctx.db.select().from(hub).where(eq(hub.id, hubId));
      if (!found)
        throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["hubId"], code: "labs:issue.unknownHub" }]);
      const refuse = (code: string) => new Conflict(code, {}, [{ path: ["hubId"], code }]);
      if (found.to !== null) throw refuse("labs:error.hubClosed");
      const period = { from: from ?? ctx.today, to: null };
      if (before.hubs.some((one) => one.hubId === hubId && overlaps(one, period)))
        throw refuse("labs:error.alreadyLinked");
      await ctx.db
        .insert(hubLab)
        .values({ id: newId<"hubLab">(), hubId, labId: id, from, to: null, author: authorOf(ctx) });
    }),
);

/** Says until when a lab used a hub. */
export const unlinkHub = writeVerb(
  "unlinkHub",
  UnlinkHub,
  (ctx, { id, version, hubId, to }): Promise<Lab> =>
    changeLab(ctx, "unlinkHub", { id, version }, async (before) => {
      const link = before.hubs.find((one) => one.hubId === hubId && one.to === null);
      if (!link) throw new NotFound();
      checkEnd(link, to);
      const { hubLab } = hubTables(ctx);
      await ctx.db
        .update(hubLab)
        .set({ to, ...endedBy(ctx) })
        .where(eq(hubLab.id, link.id as typeof hubLab.$inferSelect.id));
    }),
);
