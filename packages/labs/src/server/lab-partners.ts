import { writeVerb } from "@trama/database";
import { Conflict, type Id, NotFound, newId, overlaps, type Period } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { AddLabPartner, EndLabPartner } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { checkEnd } from "../places.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { checkParties } from "./lab-checks.js";
import { labTables } from "./tables.js";

/** Refuses a collaboration that shares a day with another of the same organisation. */
function refuseTwice(others: readonly Period[], wanted: Period): void {
  const code = "labs:error.alreadyPartner";
  if (others.some((other) => overlaps(other, wanted)))
    throw new Conflict(code, {}, [{ path: ["organisationId"], code }]);
}

/** Adds an organisation to those that work with a lab. */
export const addLabPartner = writeVerb(
  "addLabPartner",
  AddLabPartner,
  (ctx, { id, version, organisationId, contribution, from }): Promise<Lab> =>
    changeLab(ctx, "addLabPartner", { id, version }, async (before) => {
      await checkParties(ctx, { organisationId: { id: organisationId, field: "organisationId" } });
      refuseTwice(
        before.partners.filter((partner) => partner.organisationId === organisationId),
        { from: from ?? ctx.today, to: null },
      );
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

/** The collaboration whose end was said last. */
const lastEnded = <P extends { to: string | null; endMark: string | null }>(partners: readonly P[]) =>
  partners
    .filter(({ to }) => to !== null)
    .toSorted((a, b) => (a.endMark ?? "").localeCompare(b.endMark ?? ""))
    .at(-1);

/** Says until when an organisation worked with a lab; null takes away the end that was said last. */
export const endLabPartner = writeVerb(
  "endLabPartner",
  EndLabPartner,
  (ctx, { id, version, organisationId, to }): Promise<Lab> =>
    changeLab(ctx, "endLabPartner", { id, version }, async (before) => {
      const all = before.partners.filter((one) => one.organisationId === organisationId);
      const partner = to === null ? lastEnded(all) : all.find((one) => one.to === null);
      if (!partner) throw new NotFound();
      if (to !== null) checkEnd(partner, to);
      refuseTwice(
        all.filter((one) => one !== partner),
        { ...partner, to },
      );
      const { labPartner } = labTables(ctx);
      const end = to === null ? { endMark: null, endAuthor: null } : endedBy(ctx);
      await ctx.db
        .update(labPartner)
        .set({ to, ...end })
        .where(eq(labPartner.id, partner.id as Id<"labPartner">));
    }),
);
