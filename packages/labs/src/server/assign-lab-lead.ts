import { writeVerb } from "@trama/database";
import { AssignLabLead } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { changeLab } from "./change-lab.js";
import { putLead } from "./put-lead.js";

/** Names the organisation and the person who lead a lab from a day on; who led it until then is kept. */
export const assignLabLead = writeVerb(
  "assignLabLead",
  AssignLabLead,
  (ctx, { id, version, ...lead }): Promise<Lab> =>
    changeLab(ctx, "assignLabLead", { id, version }, (before) => putLead(ctx, before, { ...lead, handover: null })),
);
