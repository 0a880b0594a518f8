import type { ReadContext } from "@trama/database";
import type { OrganisationId, PersonId } from "@trama/directory";
import { directoryTables } from "@trama/directory/tables";
import { type FieldIssue, RuleBroken } from "@trama/kernel";
import { municipalityOf, territoryConfig, type Vocabulary } from "@trama/territory";
import { eq } from "drizzle-orm";
import { labsConfig } from "../config.js";

interface Coded {
  municipality: string;
  channels: readonly { kind: string }[];
  resources: readonly { kind: string }[];
  outreachTools: readonly string[];
}

/** Refuses a municipality outside the territory, and terms that its vocabularies do not have or no longer use. */
export function checkFacts(ctx: ReadContext, lab: Coded, kept?: Coded): void {
  const { channelKinds, resourceKinds, outreachTools } = ctx.config.section(labsConfig);
  const issues: FieldIssue[] = [];
  if (!municipalityOf(ctx.config.section(territoryConfig), lab.municipality)) {
    issues.push({
      path: ["municipality"],
      code: "territory:issue.unknownMunicipality",
      params: { istat: lab.municipality },
    });
  }
  const kindsOf = (given: readonly { kind: string }[] = []) => given.map(({ kind }) => kind);
  const check = (
    path: (at: number) => (string | number)[],
    terms: Vocabulary,
    used: readonly string[],
    before: readonly string[],
  ) => {
    for (const [at, code] of used.entries()) {
      const usable = terms.some((term) => term.code === code && (!term.retired || before.includes(code)));
      if (!usable) issues.push({ path: path(at), code: "labs:issue.unknownTerm", params: { term: code } });
    }
  };
  check((at) => ["channels", at, "kind"], channelKinds, kindsOf(lab.channels), kindsOf(kept?.channels));
  check((at) => ["resources", at, "kind"], resourceKinds, kindsOf(lab.resources), kindsOf(kept?.resources));
  check((at) => ["outreachTools", at], outreachTools, lab.outreachTools, kept?.outreachTools ?? []);
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}

/** Refuses an organisation or a person that the directory does not have. */
export async function checkParties(
  ctx: ReadContext,
  given: {
    organisationId?: { id: OrganisationId | null; field: string };
    personId?: { id: PersonId | null; field: string };
  },
): Promise<void> {
  const { organisation, person } = directoryTables(ctx);
  const issues: FieldIssue[] = [];
  if (given.organisationId?.id) {
    const rows = await ctx.db
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, given.organisationId.id));
    if (rows.length === 0)
      issues.push({ path: [given.organisationId.field], code: "directory:issue.unknownOrganisation" });
  }
  if (given.personId?.id) {
    const rows = await ctx.db.select({ id: person.id }).from(person).where(eq(person.id, given.personId.id));
    if (rows.length === 0) issues.push({ path: [given.personId.field], code: "directory:issue.unknownPerson" });
  }
  if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
}
