import type { ReadContext } from "@trama/database";
import type { Flag } from "@trama/kernel";
import { spellingsOf } from "@trama/territory";
import { asc } from "drizzle-orm";
import { directoryConfig } from "../config.js";
import { directoryTables } from "./tables.js";

/** Interlocutors that the project asks for and nobody listed; bodies whose members are not as many as declared. */
function statedFlags(ctx: ReadContext): Flag[] {
  const { bodies, roles, interlocutorsExpected } = ctx.config.section(directoryConfig);
  const flags: Flag[] = bodies.flatMap(({ code, name, members, seats }) => {
    if (members === undefined || seats.length === 0 || members === seats.length) return [];
    const numbers = { name, declared: members, listed: seats.length };
    return [
      { id: `body.members:${code}`, rule: "directory:flag.bodyMembers", severity: "warning", numbers, about: null },
    ];
  });
  if (interlocutorsExpected && !roles.some(({ group }) => group === "interlocutor")) {
    const rule = "directory:flag.interlocutors";
    flags.push({ id: "interlocutors.none", rule, severity: "warning", numbers: {}, about: null });
  }
  return flags;
}

/** Organisations without a headcount, names that appear in another territory too, names written in several ways. */
export async function directoryFlagSource(ctx: ReadContext): Promise<Flag[]> {
  const { organisation, position } = directoryTables(ctx);
  const rows = await ctx.db.select().from(organisation).orderBy(asc(organisation.name), asc(organisation.id));
  const staffed = new Set((await ctx.db.select({ id: position.organisationId }).from(position)).map(({ id }) => id));
  return [
    ...statedFlags(ctx),
    ...rows.flatMap((row): Flag[] => {
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
      const spellings = spellingsOf(row.name, row.aliases);
      if (spellings.length > 0) {
        const numbers = { name: row.name, spellings: spellings.join(", ") };
        flags.push({
          id: `organisation.spellings:${row.slug}`,
          rule: "territory:flag.spellings",
          severity: "info",
          numbers,
          about,
        });
      }
      return flags;
    }),
  ];
}
