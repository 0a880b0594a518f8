import type { DimensionSource, ReadContext, RecordSource } from "@trama/database";
import type { LocalText } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { inArray } from "drizzle-orm";
import type { LabId } from "../lab-id.js";
import { labDimensions } from "../measures.js";
import { labTables } from "./tables.js";

async function named(ctx: ReadContext, ids: readonly string[]) {
  const { lab } = labTables(ctx);
  return await ctx.db
    .select({ id: lab.id, name: lab.name })
    .from(lab)
    .where(inArray(lab.id, ids as LabId[]));
}

/** What labs are called. */
export const labRecords: RecordSource = {
  kind: "lab",
  async describe(ctx, ids) {
    return new Map((await named(ctx, ids)).map(({ id, name }) => [id, { title: name, path: `/laboratori/${id}` }]));
  },
};

const [ofLab, ofMunicipality, ofPhase] = labDimensions;

/** What the codes by which labs tell figures apart are called; phases have their words in the messages. */
export const labDimensionSources: readonly DimensionSource[] = [
  {
    ...ofLab,
    // A lab need not be on the site.
    open: false,
    async labels(ctx, codes) {
      return new Map((await named(ctx, codes)).map(({ id, name }): [string, LocalText] => [id, { it: name }]));
    },
  },
  {
    ...ofMunicipality,
    open: true,
    async labels({ config }, codes) {
      const territory = config.section(territoryConfig);
      const known = codes.map((code) => [code, municipalityOf(territory, code)?.name ?? code] as const);
      return new Map(known.map(([code, name]): [string, LocalText] => [code, { it: name }]));
    },
  },
  { ...ofPhase, open: false, labels: async () => new Map() },
];
