import type { ReadContext } from "@trama/database";
import type { FieldIssue } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import type { ConfigurationCheck } from "@trama/territory/server";
import { eq } from "drizzle-orm";
import { type LabsSection, labsConfig } from "../config.js";
import { systemFor } from "../lab-system.js";
import { labTables } from "./tables.js";

type Row = ReturnType<typeof labTables>["lab"]["$inferSelect"];
type Path = FieldIssue["path"];

/** How many names a refusal tells: enough to know where to look. */
const told = 5;

const namesOf = (labs: readonly Row[]) => {
  const names = labs.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "it"));
  return names.length > told ? `${names.slice(0, told).join(", ")}…` : names.join(", ");
};

/** One issue for each key under which labs are left without something. */
function lost(labs: readonly Row[], keyOf: (lab: Row) => readonly string[], kept: ReadonlySet<string>) {
  const found = new Map<string, Row[]>();
  for (const lab of labs) {
    for (const key of new Set(keyOf(lab))) {
      if (!kept.has(key)) found.set(key, [...(found.get(key) ?? []), lab]);
    }
  }
  return [...found];
}

type VocabularyOfLabs = "channelKinds" | "resourceKinds" | "outreachTools" | "entryThemes";

/** The vocabularies of labs, and the terms of each that a lab uses. */
export const termsOfLabs: readonly [field: VocabularyOfLabs, usedBy: (lab: Row) => readonly string[]][] = [
  ["channelKinds", ({ channels }) => channels.map(({ kind }) => kind)],
  ["resourceKinds", ({ resources }) => resources.map(({ kind }) => kind)],
  ["outreachTools", ({ outreachTools }) => outreachTools],
  ["entryThemes", ({ entryThemes }) => entryThemes],
];

const itemsOf = ({ systems }: LabsSection) =>
  new Set(systems.flatMap(({ protocols }) => protocols.flatMap((one) => one.items.map(({ code }) => code))));

/** The items that go though somebody declared them by hand. */
async function declaredAndGone({ db, kit }: ReadContext, before: LabsSection, next: LabsSection): Promise<string[]> {
  const { labDeclaration } = labTables({ kit });
  const { item } = labDeclaration;
  const kept = itemsOf(next);
  const found: string[] = [];
  for (const gone of [...itemsOf(before)].filter((code) => !kept.has(code)))
    found.push(
      ...(await db.select({ item }).from(labDeclaration).where(eq(item, gone)).limit(1)).map((row) => row.item),
    );
  return found;
}

/** What labs would lose: their municipality, their system, terms that they use, items of the structure declared by hand. */
export const labConfigurationCheck: ConfigurationCheck = async (ctx, next) => {
  const { lab } = labTables(ctx);
  const labs = await ctx.db.select().from(lab);
  const [territory, section] = [next.section(territoryConfig), next.section(labsConfig)];
  const issue = (path: Path, code: string, params: Record<string, unknown>) => ({ path, code, params });
  const before = ctx.config.section(territoryConfig);
  const sectionBefore = ctx.config.section(labsConfig);

  const gone = lost(
    labs,
    ({ municipality }) => [municipality],
    new Set(territory.municipalities.map(({ istat }) => istat)),
  );
  const issues: FieldIssue[] = gone.map(([istat, here]) =>
    issue(["territory", "municipalities"], "labs:issue.municipalityInUse", {
      name: municipalityOf(before, istat)?.name ?? istat,
      labs: namesOf(here),
    }),
  );
  const systems = new Set(section.systems.map(({ code }) => code));
  const bySystem = (one: Row) =>
    municipalityOf(before, one.municipality) ? [systemFor(before, sectionBefore, one.municipality).code] : [];
  for (const [system, here] of lost(labs, bySystem, systems))
    issues.push(issue(["labs", "systems"], "labs:issue.systemInUse", { system, labs: namesOf(here) }));
  for (const [field, usedBy] of termsOfLabs) {
    const kept = new Set(section[field].map(({ code }) => code));
    for (const [term, here] of lost(labs, usedBy, kept))
      issues.push(issue(["labs", field], "labs:issue.termInUse", { term, labs: namesOf(here) }));
  }
  for (const item of await declaredAndGone(ctx, sectionBefore, section))
    issues.push(issue(["labs", "systems"], "labs:issue.itemInUse", { item }));
  return issues;
};
