import type { FieldIssue } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import type { ConfigurationCheck } from "@trama/territory/server";
import { directoryConfig } from "../config.js";
import { directoryTables } from "./tables.js";

/** What organisations would lose: their kind, the municipality of their seat. */
export const directoryConfigurationCheck: ConfigurationCheck = async (ctx, next) => {
  const { organisation } = directoryTables(ctx);
  const { name, kind, municipality } = organisation;
  const rows = await ctx.db.select({ name, kind, municipality }).from(organisation);
  const kinds = new Set(next.section(directoryConfig).organisationKinds.map(({ code }) => code));
  const before = ctx.config.section(territoryConfig);
  const issues: FieldIssue[] = [];
  for (const term of new Set(rows.map((row) => row.kind))) {
    const users = rows.filter((row) => row.kind === term).map((row) => row.name);
    if (!kinds.has(term))
      issues.push({
        path: ["directory", "organisationKinds"],
        code: "directory:issue.kindInUse",
        params: { term, count: users.length, name: users[0] },
      });
  }
  for (const istat of new Set(rows.flatMap((row) => row.municipality ?? []))) {
    if (municipalityOf(next.section(territoryConfig), istat)) continue;
    const users = rows.filter((row) => row.municipality === istat).map((row) => row.name);
    issues.push({
      path: ["territory", "municipalities"],
      code: "directory:issue.municipalityInUse",
      params: { name: municipalityOf(before, istat)?.name ?? istat, count: users.length, organisation: users[0] },
    });
  }
  return issues;
};
