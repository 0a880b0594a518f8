import type { ReadContext } from "@trama/database";
import { type FieldIssue, RuleBroken } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { directoryConfig } from "../config.js";

/** Refuses a kind that the territory does not know, and a municipality that does not exist in it. */
export function checkOrganisation(
  ctx: ReadContext,
  given: { kind: string; municipality: string | null },
  keptKind?: string,
): void {
  const issues: FieldIssue[] = [];
  const term = ctx.config.section(directoryConfig).organisationKinds.find(({ code }) => code === given.kind);
  if (!term || (term.retired && given.kind !== keptKind))
    issues.push({ path: ["kind"], code: "directory:issue.unknownKind" });
  if (given.municipality !== null && !municipalityOf(ctx.config.section(territoryConfig), given.municipality)) {
    issues.push({
      path: ["municipality"],
      code: "territory:issue.unknownMunicipality",
      params: { istat: given.municipality },
    });
  }
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}
