import { type WriteContext, writeVerb } from "@trama/database";
import { Conflict, type FieldIssue, type LocalDate, NotFound, newId, type Quantity, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { MicroNetworkEntry, RuledDossier } from "../dossier.js";
import type { LabId } from "../lab-id.js";
import type { Lab } from "../lab-view.js";
import {
  ConfirmMicroNetwork,
  DeclareReach,
  EndMicroNetwork,
  type MicroNetwork,
  type MicroNetworkState,
  mayPass,
  ProposeMicroNetwork,
  ReviseMicroNetwork,
} from "../micro-network.js";
import { checkEnd } from "../places.js";
import { scopedLab } from "../views.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { municipalityIssues } from "./lab-checks.js";
import { labTables } from "./tables.js";

const future = (field: string): FieldIssue => ({ path: [field], code: "labs:issue.futureDate" });

function refuse(issues: readonly FieldIssue[]): void {
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}

function checkBirth(ctx: WriteContext, { since, municipality }: Pick<MicroNetwork, "since" | "municipality">): void {
  refuse([...(since > ctx.today ? [future("since")] : []), ...municipalityIssues(ctx, municipality)]);
}

function networkOf(lab: RuledDossier, id: MicroNetwork["id"]): MicroNetworkEntry {
  const found = lab.microNetworks.find((one) => one.id === id);
  if (!found) throw new NotFound();
  return found;
}

/** The network, if it may pass to a state; what is confirmed or ended already says so. */
function passing(lab: RuledDossier, id: MicroNetwork["id"], to: MicroNetworkState): MicroNetworkEntry {
  const found = networkOf(lab, id);
  if (mayPass(found.state, to)) return found;
  throw new Conflict(found.state === "ended" ? "labs:error.networkEnded" : "labs:error.alreadyConfirmed");
}

interface Declaration {
  on: LocalDate;
  reach: Quantity | null;
  helpers: Quantity | null;
  note: string | null;
}

async function declare(ctx: WriteContext, labId: LabId, microNetworkId: MicroNetwork["id"], given: Declaration) {
  const { declaredReach } = labTables(ctx);
  const { reach: people, ...declared } = given;
  await ctx.db.insert(declaredReach).values({
    ...{ id: newId<"declaredReach">(), labId, microNetworkId, people, author: authorOf(ctx) },
    ...declared,
  });
}

/** Reports a small help network born in a lab. It counts once whoever may confirm it has done so. */
export const proposeMicroNetwork = writeVerb(
  "proposeMicroNetwork",
  ProposeMicroNetwork,
  (ctx, { id, version, reach, helpers, ...facts }): Promise<Lab> =>
    changeLab(ctx, "proposeMicroNetwork", { id, version }, async (before) => {
      checkBirth(ctx, facts);
      const { microNetwork } = labTables(ctx);
      const confirmed = ctx.may.mayOn("confirmMicroNetwork", scopedLab(before, ctx.today));
      const state = confirmed ? "confirmed" : "proposed";
      const networkId = newId<"microNetwork">();
      await ctx.db
        .insert(microNetwork)
        .values({ id: networkId, labId: id, ...facts, state, confirmed, author: authorOf(ctx) });
      if (reach ?? helpers) await declare(ctx, id, networkId, { on: ctx.today, reach, helpers, note: null });
    }),
);

/** Confirms a help network that somebody reported. */
export const confirmMicroNetwork = writeVerb(
  "confirmMicroNetwork",
  ConfirmMicroNetwork,
  (ctx, { id, version, microNetworkId }): Promise<Lab> =>
    changeLab(ctx, "confirmMicroNetwork", { id, version }, async (before) => {
      passing(before, microNetworkId, "confirmed");
      const { microNetwork } = labTables(ctx);
      await ctx.db
        .update(microNetwork)
        .set({ state: "confirmed", confirmed: true })
        .where(eq(microNetwork.id, microNetworkId));
    }),
);

/** Changes what is known of a help network that has not ended. */
export const reviseMicroNetwork = writeVerb(
  "reviseMicroNetwork",
  ReviseMicroNetwork,
  (ctx, { id, version, microNetworkId, ...facts }): Promise<Lab> =>
    changeLab(ctx, "reviseMicroNetwork", { id, version }, async (before) => {
      passing(before, microNetworkId, "ended");
      checkBirth(ctx, facts);
      const { microNetwork } = labTables(ctx);
      await ctx.db.update(microNetwork).set(facts).where(eq(microNetwork.id, microNetworkId));
    }),
);

/** Declares anew how many people a help network reaches, and how many help in it. Earlier declarations stay. */
export const declareReach = writeVerb(
  "declareReach",
  DeclareReach,
  (ctx, { id, version, microNetworkId, ...declared }): Promise<Lab> =>
    changeLab(ctx, "declareReach", { id, version }, async (before) => {
      const { since } = passing(before, microNetworkId, "ended");
      const { on, reach, helpers } = declared;
      refuse([
        ...(on > ctx.today ? [future("on")] : []),
        ...(on < since ? [{ path: ["on"], code: "labs:issue.beforeBirth", params: { since } }] : []),
        ...(reach === null && helpers === null ? [{ path: ["reach"], code: "labs:issue.nothingDeclared" }] : []),
      ]);
      await declare(ctx, id, microNetworkId, declared);
    }),
);

/** Says that a help network has ended, when and why. It stays in the history. */
export const endMicroNetwork = writeVerb(
  "endMicroNetwork",
  EndMicroNetwork,
  (ctx, { id, version, microNetworkId, on, reason }): Promise<Lab> =>
    changeLab(ctx, "endMicroNetwork", { id, version }, async (before) => {
      const { since } = passing(before, microNetworkId, "ended");
      if (on > ctx.today) refuse([future("on")]);
      checkEnd({ from: since }, on, "on");
      const { microNetwork } = labTables(ctx);
      await ctx.db
        .update(microNetwork)
        .set({ state: "ended", endedOn: on, endReason: reason, ...endedBy(ctx) })
        .where(eq(microNetwork.id, microNetworkId));
    }),
);
