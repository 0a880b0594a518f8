import { writeVerb } from "@trama/database";
import { Conflict, holdsOn, RuleBroken } from "@trama/kernel";
import { HandOverLab } from "../hand-over.js";
import type { Lab } from "../lab-view.js";
import { completeness } from "../protocol.js";
import { changeLab } from "./change-lab.js";
import { passRole } from "./conducting.js";
import { putLead } from "./put-lead.js";

/**
 * Hands a lab over to a new lead from a day on: with the reason, a note for who begins, and what is open on that day. The
 * role of conductor passes with it at once when the actor may give roles; otherwise it waits for an administrator.
 */
export const handOverLab = writeVerb(
  "handOverLab",
  HandOverLab,
  (ctx, { id, version, organisationId, personId, from, reason, note, movesRole }): Promise<Lab> =>
    changeLab(ctx, "handOverLab", { id, version }, async (before) => {
      const now = before.leads.filter((lead) => holdsOn(lead, from)).at(-1);
      if (!now || (now.organisation === null && now.person === null)) throw new Conflict("labs:error.nobodyLeads");
      const refuse = (code: string) => new RuleBroken("kernel:error.invalid", {}, [{ path: ["personId"], code }]);
      if (organisationId === null && personId === null) throw refuse("labs:issue.newLeadMissing");
      const [organisation, person] = [now.organisation?.id ?? null, now.person?.id ?? null];
      if (organisation === organisationId && person === personId) throw refuse("labs:issue.sameLead");
      const open = completeness(before, ctx.today).items.filter(({ met }) => !met);
      const networksToConfirm = before.microNetworks.filter(({ state }) => state === "proposed").length;
      const handover = { note, items: open.map(({ code }) => code), networksToConfirm, movesRole };
      await putLead(ctx, before, { organisationId, personId, from, reason, handover });
      const mayPass = ctx.may.may("grantRole") && ctx.may.may("endRole");
      if (movesRole && mayPass) await passRole(ctx, id, { from, leaving: person, coming: personId });
    }),
);
