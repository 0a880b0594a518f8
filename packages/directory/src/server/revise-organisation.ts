import { writeVerb } from "@trama/database";
import { NotFound, StaleVersion } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { type Organisation, ReviseOrganisation } from "../organisation/organisation.js";
import { organisationRow } from "./internal.js";
import { checkOrganisation } from "./organisation-checks.js";
import { directoryTables } from "./tables.js";

/** Changes the facts of an organisation. */
export const reviseOrganisation = writeVerb(
  "reviseOrganisation",
  ReviseOrganisation,
  async (ctx, { id, version, ...facts }): Promise<Organisation> => {
    const before = await organisationRow(ctx, id);
    if (!ctx.may.mayOn("reviseOrganisation", before)) throw new NotFound();
    if (before.version !== version) throw new StaleVersion();
    checkOrganisation(ctx, facts, before.kind);
    const { organisation } = directoryTables(ctx);
    const after = { ...before, ...facts, note: facts.note ?? null, version: version + 1 };
    await ctx.db.update(organisation).set(after).where(eq(organisation.id, id));
    await ctx.record({ ref: { kind: "organisation", id }, before, after });
    return after;
  },
);
