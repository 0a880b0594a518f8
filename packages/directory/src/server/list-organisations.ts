import { containing, keyset, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Organisation } from "../organisation/organisation.js";
import { OrganisationId } from "../organisation/organisation.js";
import { organisationRow } from "./internal.js";
import { directoryTables } from "./tables.js";

export const ListOrganisations = listQuery(["name", "-name", "kind", "-kind"], {
  search: z.string().max(100).optional().meta({ description: "Parte del nome" }),
  kind: z.string().max(60).optional().meta({ description: "Tipo di organizzazione" }),
});

/** The organisations that the actor may see. */
export const listOrganisations = readVerb(
  "listOrganisations",
  ListOrganisations,
  async (ctx, query): Promise<Page<Organisation>> => {
    const scope = ctx.may.scopeOf("listOrganisations");
    if (scope.reach === "none") throw new NotFound();
    const { organisation } = directoryTables(ctx);
    const keys = keyset({ name: organisation.name, kind: organisation.kind }, organisation.id, query);
    const rows = await ctx.db
      .select()
      .from(organisation)
      .where(
        and(
          keys.where,
          query.search === undefined ? undefined : containing(organisation.name, query.search),
          query.kind === undefined ? undefined : eq(organisation.kind, query.kind),
          scope.reach === "own"
            ? inArray(organisation.id, (scope.ids["organisation"] ?? []) as OrganisationId[])
            : undefined,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit);
    return keys.page(rows, (row) => ({ value: query.sort?.endsWith("kind") ? row.kind : row.name, id: row.id }));
  },
);

/** One organisation. */
export const readOrganisation = readVerb(
  "readOrganisation",
  z.strictObject({ id: OrganisationId }),
  async (ctx, { id }): Promise<Organisation> => {
    const row = await organisationRow(ctx, id);
    if (!ctx.may.mayOn("readOrganisation", row)) throw new NotFound();
    return row;
  },
);
