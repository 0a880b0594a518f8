import { writeVerb } from "@trama/database";
import { newId } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { AdvanceLab } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { advance } from "../lifecycle.js";
import { foundationsOf } from "../missing-for-phase.js";
import { unmetCriteria } from "../protocol.js";
import { authorOf, changeLab } from "./change-lab.js";
import { labTables } from "./tables.js";

/** Moves a lab to another phase from a day on, with the reason. The lab system says who approves. */
export const advanceLab = writeVerb(
  "advanceLab",
  AdvanceLab,
  (ctx, { id, version, to, on, reason }): Promise<Lab> =>
    changeLab(ctx, "advanceLab", { id, version }, async (before) => {
      const rules = { today: ctx.today, unmetCriteria: unmetCriteria(before, to, on) };
      const step = advance(before.phases, foundationsOf(before, on), { to, on }, rules);
      const { lab, labPhase } = labTables(ctx);
      const row = { id: newId<"labPhase">(), labId: id, ...step, toConfirm: false, reason, author: authorOf(ctx) };
      await ctx.db.insert(labPhase).values(row);
      await ctx.db.update(lab).set({ phase: step.phase }).where(eq(lab.id, id));
    }),
);
