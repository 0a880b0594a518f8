import { writeVerb } from "@trama/database";
import { newId } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import { AdvanceLab } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { advance, confirmsPhase } from "../lifecycle.js";
import { foundationsOf } from "../missing-for-phase.js";
import { unmetCriteria } from "../protocol.js";
import { authorOf, changeLab } from "./change-lab.js";
import { labTables } from "./tables.js";

/**
 * Moves a lab to another phase from a day on, with the reason, or confirms the phase that it was loaded with. The lab
 * system says who approves.
 */
export const advanceLab = writeVerb(
  "advanceLab",
  AdvanceLab,
  (ctx, { id, version, to, on, reason }): Promise<Lab> =>
    changeLab(ctx, "advanceLab", { id, version }, async (before) => {
      const rules = { today: ctx.today, unmetCriteria: unmetCriteria(before, to, on) };
      const step = advance(before.phases, foundationsOf(before, on), { to, on }, rules);
      const { lab, labPhase } = labTables(ctx);
      // A confirmed phase is recorded anew: the history tells when it was confirmed, not when it was loaded.
      if (confirmsPhase(before.phases, to))
        await ctx.db.delete(labPhase).where(and(eq(labPhase.labId, id), eq(labPhase.toConfirm, true)));
      const entry = { ...step, toConfirm: false, reason, author: authorOf(ctx) };
      await ctx.db.insert(labPhase).values({ id: newId<"labPhase">(), labId: id, ...entry });
      await ctx.db.update(lab).set({ phase: step.phase }).where(eq(lab.id, id));
    }),
);
