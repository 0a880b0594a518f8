import { containing, keyset, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, inArray } from "drizzle-orm";
import { z } from "zod";
import { __Thing__Id, type __Thing__ } from "../__thing__.js";
import { rowOf, view } from "./internal.js";
import { __thing__Tables } from "./tables.js";

const List__Things__ = listQuery(["name", "-name"], {
  search: z.string().max(100).optional().meta({ description: "Parte del nome" }),
});

/** Those that the actor may see. */
export const list__Things__ = readVerb("list__Things__", List__Things__, async (ctx, query): Promise<Page<__Thing__>> => {
  const scope = ctx.may.scopeOf("list__Things__");
  if (scope.reach === "none") throw new NotFound();
  const { __thing__ } = __thing__Tables(ctx);
  const keys = keyset({ name: __thing__.name }, __thing__.id, query);
  const rows = await ctx.db
    .select()
    .from(__thing__)
    .where(
      and(
        keys.where,
        query.search === undefined ? undefined : containing(__thing__.name, query.search),
        scope.reach === "own" ? inArray(__thing__.id, (scope.ids["__thing__"] ?? []) as __Thing__Id[]) : undefined,
      ),
    )
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
  const { items, nextCursor } = keys.page(rows, ({ name, id }) => ({ value: name, id }));
  return { items: items.map((row) => view(ctx.may, row)), nextCursor };
});

/** One of them. */
export const read__Thing__ = readVerb(
  "read__Thing__",
  z.strictObject({ id: __Thing__Id }),
  async (ctx, { id }): Promise<__Thing__> => {
    const row = await rowOf(ctx, id);
    if (!ctx.may.mayOn("read__Thing__", row)) throw new NotFound();
    return view(ctx.may, row);
  },
);
