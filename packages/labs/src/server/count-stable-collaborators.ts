import { readVerb } from "@trama/database";
import { disclosureConfig, sayCount } from "@trama/disclosure";
import { InvalidInput, NotFound } from "@trama/kernel";
import { CountStable } from "../collaborator.js";
import type { StableCollaborators } from "../people-counts.js";
import { countStable } from "../stable-collaborators.js";
import { mayOnLab, scopedLab } from "../views.js";
import { dossierOf } from "./dossiers.js";

/** How many people collaborated stably with a lab in a period, or on a day when it begins and ends on it. */
export const countStableCollaborators = readVerb(
  "countStableCollaborators",
  CountStable,
  async (ctx, { id, from, to }): Promise<StableCollaborators> => {
    const lab = await dossierOf(ctx, id);
    if (!ctx.may.mayOn("countStableCollaborators", scopedLab(lab, ctx.today))) throw new NotFound();
    if (to < from)
      throw new InvalidInput([{ path: ["to"], code: "directory:issue.endsBeforeStart" }], "kernel:error.badQuery");
    const { threshold } = ctx.config.section(disclosureConfig);
    const seesPersons = mayOnLab(ctx.may, "reviseLab", lab, ctx.today);
    const counted = countStable(lab.collaborators, { from, to }, lab.system.stableAfterMonths);
    return { ...counted, people: sayCount(counted.people, { seesPersons, threshold }) };
  },
);
