import type { WriteContext } from "@trama/database";
import type { OrganisationId, PersonId } from "@trama/directory";
import { addDays, holdsOn, type LocalDate, newId, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";
import type { Handover } from "../hand-over.js";
import { authorOf } from "./change-lab.js";
import { checkParties } from "./lab-checks.js";
import { labTables } from "./tables.js";

interface GivenLead {
  organisationId: OrganisationId | null;
  personId: PersonId | null;
  from: LocalDate;
  reason: string;
  handover: Handover | null;
}

/** Writes who leads a lab from a day on, and ends on the day before who led until then. */
export async function putLead(ctx: WriteContext, before: RuledDossier, given: GivenLead): Promise<void> {
  const { organisationId, personId, from } = given;
  await checkParties(ctx, {
    organisationId: { id: organisationId, field: "organisationId" },
    personId: { id: personId, field: "personId" },
  });
  const later = before.leads.find((lead) => lead.from !== null && lead.from > from);
  if (later)
    throw new RuleBroken("kernel:error.invalid", {}, [
      { path: ["from"], code: "labs:issue.beforeLead", params: { since: later.from } },
    ]);
  const { labLead } = labTables(ctx);
  const rows = await ctx.db.select().from(labLead).where(eq(labLead.labId, before.id));
  for (const row of rows.filter((lead) => holdsOn(lead, from))) {
    if (row.from === from) await ctx.db.delete(labLead).where(eq(labLead.id, row.id));
    else
      await ctx.db
        .update(labLead)
        .set({ to: addDays(from, -1) })
        .where(eq(labLead.id, row.id));
  }
  await ctx.db
    .insert(labLead)
    .values({ id: newId<"labLead">(), labId: before.id, ...given, to: null, author: authorOf(ctx) });
}
