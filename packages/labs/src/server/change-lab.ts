import type { WriteContext } from "@trama/database";
import { disclosureConfig } from "@trama/disclosure";
import { NotFound, newId, StaleVersion } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";
import type { LabId } from "../lab-id.js";
import type { Lab } from "../lab-view.js";
import { labPermissions } from "../permissions.js";
import { mayOnLab, viewLab } from "../views.js";
import { dossierOf } from "./dossiers.js";
import { labTables } from "./tables.js";

const verbs = Object.keys(labPermissions);

/** The name that histories show for who acts. */
export function authorOf({ actor }: Pick<WriteContext, "actor">): string | null {
  return actor.kind === "person" ? actor.name : null;
}

/** The marks of an end that is recorded now. */
export function endedBy(ctx: Pick<WriteContext, "actor">): { endMark: string; endAuthor: string | null } {
  return { endMark: newId<"mark">(), endAuthor: authorOf(ctx) };
}

export function labOf(ctx: Pick<WriteContext, "today" | "may" | "config">, lab: RuledDossier): Lab {
  const few = ctx.config.section(disclosureConfig);
  return viewLab(lab, ctx.today, { may: ctx.may, verbs, few });
}

/** A dossier as the trail keeps it: without the rules and the calendar, and of who collaborates the id and never the name. */
export function recorded({ system: _system, calendar: _calendar, ...lab }: RuledDossier) {
  return { ...lab, collaborators: lab.collaborators.map((one) => ({ ...one, person: one.person?.id ?? null })) };
}

/**
 * What every change of a lab does around its own work: find it, check permission and version, raise the version,
 * record what changed, give back the lab.
 */
export async function changeLab(
  ctx: WriteContext,
  verb: string,
  { id, version }: { id: LabId; version: number },
  change: (before: RuledDossier) => Promise<void>,
): Promise<Lab> {
  const before = await dossierOf(ctx, id);
  if (!mayOnLab(ctx.may, verb, before, ctx.today)) throw new NotFound();
  if (before.version !== version) throw new StaleVersion();
  await change(before);
  const { lab } = labTables(ctx);
  await ctx.db
    .update(lab)
    .set({ version: version + 1 })
    .where(eq(lab.id, id));
  const after = await dossierOf(ctx, id);
  await ctx.record({ ref: { kind: "lab", id }, before: recorded(before), after: recorded(after) });
  return labOf(ctx, after);
}
