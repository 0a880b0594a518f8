import { writeVerb } from "@trama/database";
import { eq } from "drizzle-orm";
import { CancelGathering, ConfirmGathering, ReinstateGathering } from "../gathering/gathering.js";
import { statusRefusal } from "../gathering/status.js";
import type { Gathering } from "../view.js";
import { toChange, write } from "./change-gathering.js";
import { refuse } from "./checks.js";
import { idsNamed } from "./named-presences.js";
import type { Owners } from "./owners.js";
import { gatheringTables } from "./tables.js";

/** Says that a gathering still to be confirmed will take place. */
export const confirmGathering = (owners: Owners) =>
  writeVerb("confirmGathering", ConfirmGathering, async (ctx, given): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "confirmGathering", given);
    // Held and cancelled ones go back to confirmed too, but with a reason: that is `reinstateGathering`.
    refuse([
      before.row.status === "tentative" ? null : { path: ["status"], code: `gatherings:refused.${before.row.status}` },
    ]);
    return await write(ctx, owners, before, { set: { status: "confirmed" }, announces: true });
  });

/** Cancels a gathering. It keeps its place in the calendar, so that whoever looks for it learns why. */
export const cancelGathering = (owners: Owners) =>
  writeVerb("cancelGathering", CancelGathering, async (ctx, { reason, ...given }): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "cancelGathering", given);
    refuse([statusRefusal(before.row, "cancelled", ctx.today)]);
    return await write(ctx, owners, before, { set: { status: "cancelled", cancelReason: reason }, announces: true });
  });

/** Takes back a cancellation or a count: the gathering is confirmed again, and what was counted stays in the trail. */
export const reinstateGathering = (owners: Owners) =>
  writeVerb("reinstateGathering", ReinstateGathering, async (ctx, { reason, ...given }): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "reinstateGathering", given);
    const { status } = before.row;
    refuse([
      status === "held" || status === "cancelled" ? null : { path: ["status"], code: `gatherings:refused.${status}` },
    ]);
    const { presence } = gatheringTables(ctx);
    const names = await idsNamed(ctx, given.id);
    const uncounted = { total: null, counted: false, bands: null, newPeople: null, named: 0, namedFirstTime: 0 };
    return await write(ctx, owners, before, {
      set: { status: "confirmed", cancelReason: null, ...uncounted },
      announces: status === "cancelled",
      also: async () => void (await ctx.db.delete(presence).where(eq(presence.gatheringId, given.id))),
      trail: { before: { presences: names }, after: { presences: [], reason } },
    });
  });
