import { writeVerb } from "@trama/database";
import { Conflict, NotFound, newId, overlaps } from "@trama/kernel";
import { and, eq, isNull } from "drizzle-orm";
import { AddLabPartner, EndLabPartner } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { checkEnd } from "../places.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { checkParties } from "./lab-checks.js";
import { labTables } from "./tables.js";

/** Adds an organisation to those that work with a lab. */
export const addLabPartner = writeVerb(
  "addLabPartner",
  AddLabPartner,
  (ctx, { id, version, organisationId, contribution, from }): Promise<Lab> =>
    changeLab(ctx, "addLabPartner", { id, version }, async (before) => {
      await checkParties(ctx, { organisationId: { id: organisationId, field: "organisationId" } });
      const present = before.partners.some(
        (partner) =>
          partner.organisationId === organisationId && overlaps(partner, { from: from ?? ctx.today, to: null }),
      );
      if (present)
        throw new Conflict("labs:error.alreadyPartner", {}, [
          { path: ["organisationId"], code: "labs:error.alreadyPartner" },
        ]);
      const { labPartner } = labTables(ctx);
      await ctx.db.insert(labPartner).values({
        id: newId<"labPartner">(),
        labId: id,
        organisationId,
        contribution,
        from,
        to: null,
        author: authorOf(ctx),
      });
    }),
);

/** Says until when an organisation worked with a lab. */
export const endLabPartner = writeVerb(
  "endLabPartner",
  EndLabPartner,
  (ctx, { id, version, organisationId, to }): Promise<Lab> =>
    changeLab(ctx, "endLabPartner", { id, version }, async (before) => {
      const partner = before.partners.find((one) => one.organisationId === organisationId && one.to === null);
      if (!partner) throw new NotFound();
      checkEnd(partner, to);
      const { labPartner } = labTables(ctx);
      await ctx.db
        .update(labPartner)
        .set({ to, ...endedBy(ctx) })
        .where(and(eq(labPartner.labId, id), eq(labPartner.organisationId, organisationId), isNull(labPartner.to)));
    }),
);
