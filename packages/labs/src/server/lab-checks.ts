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
  entryThemes: readonly string[];
  translations: readonly Translated[];
}

/** A text in another language: its language and the texts it has. */
interface Translated {
  language: string;
  [text: string]: string | null;
}

/** What is wrong with a municipality: the territory does not have it. */
export function municipalityIssues(ctx: Pick<ReadContext, "config">, istat: string | null): FieldIssue[] {
  if (istat === null || municipalityOf(ctx.config.section(territoryConfig), istat)) return [];
  return [{ path: ["municipality"], code: "territory:issue.unknownMunicipality", params: { istat } }];
}

/** What is wrong with texts in other languages: a language that the territory does not write in, twice, or no text. */
export function translationIssues(
  ctx: Pick<ReadContext, "config">,
  given: readonly Translated[],
  kept: readonly Translated[] = [],
): FieldIssue[] {
  const { languages } = ctx.config.section(labsConfig);
  const known = (code: string) => languages.includes(code) || kept.some(({ language }) => language === code);
  return given.flatMap(({ language, ...texts }, at): FieldIssue[] => {
    const path = ["translations", at, "language"];
    if (!known(language)) return [{ path, code: "labs:issue.unknownLanguage", params: { language } }];
    if (given.findIndex((one) => one.language === language) !== at)
      return [{ path, code: "territory:issue.duplicate", params: { value: language } }];
    if (Object.values(texts).every((one) => one === null)) return [{ path, code: "labs:issue.emptyTranslation" }];
    return [];
  });
}

/** Refuses a municipality outside the territory, and terms or languages that it does not have or no longer uses. */
export function checkFacts(ctx: ReadContext, lab: Coded, kept?: Coded): void {
  const { channelKinds, resourceKinds, outreachTools, entryThemes } = ctx.config.section(labsConfig);
  const issues = [
    ...municipalityIssues(ctx, lab.municipality),
    ...translationIssues(ctx, lab.translations, kept?.translations),
  ];
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
  check((at) => ["entryThemes", at], entryThemes, lab.entryThemes, kept?.entryThemes ?? []);
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
