import type { ReadContext } from "@trama/database";
import type { Flag } from "@trama/kernel";
import { asc } from "drizzle-orm";
import { directoryTables } from "./tables.js";

/** Organisations without a headcount, and names that appear in another territory too. */
export async function directoryFlagSource(ctx: ReadContext): Promise<Flag[]> {
  const { organisation, position } = directoryTables(ctx);
  const rows = await ctx.db.select().from(organisation).orderBy(asc(organisation.name), asc(organisation.id));
  const staffed = new Set((await ctx.db.select({ id: position.organisationId }).from(position)).map(({ id }) => id));
  return rows.flatMap((row): Flag[] => {
    const about = { kind: "organisation", id: row.id };
    const flags: Flag[] = [];
    if (row.headcount === null && staffed.has(row.id)) {
      const numbers = { name: row.name };
      flags.push({
        id: `organisation.headcount:${row.slug}`,
        rule: "directory:flag.headcount",
        severity: "warning",
        numbers,
        about,
      });
    }
    if (row.alsoIn.length > 0) {
      const numbers = { name: row.name, territories: row.alsoIn.join(", ") };
      flags.push({
        id: `organisation.alsoIn:${row.slug}`,
        rule: "directory:flag.alsoIn",
        severity: "info",
        numbers,
        about,
      });
    }
    return flags;
  });
}
