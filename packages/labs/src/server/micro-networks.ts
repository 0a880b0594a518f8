import { writeVerb } from "@trama/database";
import { Conflict, NotFound, newId, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { ConfirmMicroNetwork, ProposeMicroNetwork } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { scopedLab } from "../views.js";
import { authorOf, changeLab } from "./change-lab.js";
import { labTables } from "./tables.js";

/** Reports a small help network born in a lab. It counts once whoever may confirm it has done so. */
export const proposeMicroNetwork = writeVerb(
  "proposeMicroNetwork",
  ProposeMicroNetwork,
  (ctx, { id, version, ...facts }): Promise<Lab> =>
    changeLab(ctx, "proposeMicroNetwork", { id, version }, async (before) => {
      if (facts.since > ctx.today)
        throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["since"], code: "labs:issue.futureDate" }]);
      const { microNetwork } = labTables(ctx);
      const state = ctx.may.mayOn("confirmMicroNetwork", scopedLab(before, ctx.today)) ? "confirmed" : "proposed";
      await ctx.db
        .insert(microNetwork)
        .values({ id: newId<"microNetwork">(), labId: id, ...facts, state, author: authorOf(ctx) });
    }),
);

/** Confirms a help network that somebody reported. */
export const confirmMicroNetwork = writeVerb(
  "confirmMicroNetwork",
  ConfirmMicroNetwork,
  (ctx, { id, version, microNetworkId }): Promise<Lab> =>
    changeLab(ctx, "confirmMicroNetwork", { id, version }, async (before) => {
      const reported = before.microNetworks.find((one) => one.id === microNetworkId);
      if (!reported) throw new NotFound();
      if (reported.state === "confirmed") throw new Conflict("labs:error.alreadyConfirmed");
      const { microNetwork } = labTables(ctx);
      await ctx.db.update(microNetwork).set({ state: "confirmed" }).where(eq(microNetwork.id, microNetworkId));
    }),
);
