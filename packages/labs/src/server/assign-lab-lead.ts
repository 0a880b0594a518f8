import { writeVerb } from "@trama/database";
import { addDays, holdsOn, newId, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { AssignLabLead } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { authorOf, changeLab } from "./change-lab.js";
import { checkParties } from "./lab-checks.js";
import { labTables } from "./tables.js";

/** Names the organisation and the person who lead a lab from a day on; who led it until then is kept. */
export const assignLabLead = writeVerb(
  "assignLabLead",
  AssignLabLead,
  (ctx, { id, version, organisationId, personId, from, reason }): Promise<Lab> =>
    changeLab(ctx, "assignLabLead", { id, version }, async (before) => {
      await checkParties(ctx, {
        organisationId: { id: organisationId, field: "organisationId" },
        personId: { id: personId, field: "personId" },
      });
      const { labLead } = labTables(ctx);
      const later = before.leads.find((lead) => lead.from !== null && lead.from > from);
      if (later)
        throw new RuleBroken("kernel:error.invalid", {}, [
          { path: ["from"], code: "labs:issue.beforeLead", params: { since: later.from } },
        ]);
      const rows = await ctx.db.select().from(labLead).where(eq(labLead.labId, id));
      for (const row of rows.filter((lead) => holdsOn(lead, from))) {
        if (row.from === from) await ctx.db.delete(labLead).where(eq(labLead.id, row.id));
        else
          await ctx.db
            .update(labLead)
            .set({ to: addDays(from, -1) })
            .where(eq(labLead.id, row.id));
      }
      const row = {
        id: newId<"labLead">(),
        labId: id,
        organisationId,
        personId,
        from,
        to: null,
        reason,
        author: authorOf(ctx),
      };
      await ctx.db.insert(labLead).values(row);
    }),
);
