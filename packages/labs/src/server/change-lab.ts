import type { WriteContext } from "@trama/database";
import { NotFound, StaleVersion } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";
import type { LabId } from "../lab.js";
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

export function labOf(ctx: Pick<WriteContext, "today" | "may">, lab: RuledDossier): Lab {
  return viewLab(lab, ctx.today, ctx.may, verbs);
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
  const { system: _b, calendar: _c, ...was } = before;
  const { system: _a, calendar: _d, ...is } = after;
  await ctx.record({ ref: { kind: "lab", id }, before: was, after: is });
  return labOf(ctx, after);
}
