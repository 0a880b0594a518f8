import type { DimensionSource, RecordSource } from "@trama/database";
import type { Id, LocalText } from "@trama/kernel";
import { inArray } from "drizzle-orm";
import { directoryConfig } from "../config.js";
import { directoryDimensions } from "../measures.js";
import { directoryTables } from "./tables.js";

/** What organisations are called. */
export const organisationRecords: RecordSource = {
  kind: "organisation",
  async describe(ctx, ids) {
    const { organisation } = directoryTables(ctx);
    const rows = await ctx.db
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .where(inArray(organisation.id, ids as Id<"organisation">[]));
    return new Map(
      rows.map(({ id, name }) => [id, { title: name, path: `/persone-e-organizzazioni/organizzazioni/${id}` }]),
    );
  },
};

const [ofKind] = directoryDimensions;

/** What the codes by which the directory tells figures apart are called. */
export const directoryDimensionSources: readonly DimensionSource[] = [
  {
    ...ofKind,
    open: true,
    async labels({ config }, codes) {
      const { organisationKinds } = config.section(directoryConfig);
      const known = organisationKinds.filter(({ code }) => codes.includes(code));
      return new Map(known.map(({ code, it, en }): [string, LocalText] => [code, { it, en }]));
    },
  },
];
