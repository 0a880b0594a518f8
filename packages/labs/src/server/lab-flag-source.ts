import type { ReadContext } from "@trama/database";
import type { Flag } from "@trama/kernel";
import { asc } from "drizzle-orm";
import { labsConfig } from "../config.js";
import { standing } from "../protocol.js";
import { rolesToPass } from "./conducting.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { labTables } from "./tables.js";

/**
 * Labs past `planned` without a lead person, handovers that wait for the role of conductor to pass, and a declared number
 * of labs that is not the registered one.
 */
export async function labFlagSource(ctx: ReadContext): Promise<Flag[]> {
  const { lab } = labTables(ctx);
  const labs = ruled(ctx, await dossiersOf(ctx, await ctx.db.select().from(lab).orderBy(asc(lab.name), asc(lab.id))));
  const flags: Flag[] = labs
    .filter(({ phases }) => !["planned", "closed"].includes(phases.at(-1)?.phase ?? "planned"))
    .filter((one) => standing(one, ctx.today).leadPerson === null)
    .map(({ id, slug, name }) => ({
      id: `lab.withoutLead:${slug}`,
      rule: "labs:flag.withoutLead",
      severity: "warning",
      numbers: { name },
      about: { kind: "lab", id },
    }));
  for (const { lab, from } of await rolesToPass(ctx, labs))
    flags.push({
      id: `lab.roleToPass:${lab.slug}:${from}`,
      rule: "labs:flag.roleToPass",
      severity: "warning",
      numbers: { name: lab.name, from },
      about: { kind: "lab", id: lab.id },
    });
  const { declared } = ctx.config.section(labsConfig);
  // What a demonstration invents is no lab of the territory's.
  const open = labs.filter(({ phases, src }) => phases.at(-1)?.phase !== "closed" && src !== "invented").length;
  if (declared && declared.value !== open) {
    const numbers = { declared: declared.text ?? declared.value, listed: open };
    flags.push({ id: "labs.declared", rule: "labs:flag.declared", severity: "warning", numbers, about: null });
  }
  return flags;
}
