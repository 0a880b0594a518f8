import type { DimensionSource, RecordSource } from "@trama/database";
import type { LocalText } from "@trama/kernel";
import { inArray } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import type { GatheringId } from "../gathering/gathering.js";
import { gatheringDimensions } from "../measures.js";
import { gatheringTables } from "./tables.js";

/** What gatherings are called. */
export const gatheringRecords: RecordSource = {
  kind: "gathering",
  async describe(ctx, ids) {
    const { gathering } = gatheringTables(ctx);
    const rows = await ctx.db
      .select({ id: gathering.id, title: gathering.title })
      .from(gathering)
      .where(inArray(gathering.id, ids as GatheringId[]));
    return new Map(rows.map(({ id, title }) => [id, { title, path: `/calendario/${id}` }]));
  },
};

const [ofKind] = gatheringDimensions;

/** What the codes by which gatherings tell figures apart are called. */
export const gatheringDimensionSources: readonly DimensionSource[] = [
  {
    ...ofKind,
    open: true,
    async labels({ config }, codes) {
      const known = config.section(gatheringsConfig).kinds.filter(({ code }) => codes.includes(code));
      return new Map(known.map(({ code, it, en }): [string, LocalText] => [code, { it, en }]));
    },
  },
];
