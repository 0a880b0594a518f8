import { findRecords, readVerb, type SearchHit, type SearchSource } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { territoryConfig } from "@trama/territory";
import { SearchRecords } from "./search-view.js";

/** Looks for records in everything that the actor may read. */
export function searchVerb(sources: readonly SearchSource[]) {
  return readVerb("searchRecords", SearchRecords, async (ctx, { text, limit }): Promise<{ items: SearchHit[] }> => {
    if (!ctx.may.may("searchRecords")) throw new NotFound();
    const { municipalities } = ctx.config.section(territoryConfig);
    const names = municipalities.flatMap(({ istat, name, aliases = [] }) =>
      [name, ...aliases].map((one) => ({ code: istat, name: one })),
    );
    return { items: await findRecords(ctx, sources, { text, names, limit }) };
  });
}
