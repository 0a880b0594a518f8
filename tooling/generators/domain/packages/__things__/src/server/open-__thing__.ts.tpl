import { writeVerb } from "@trama/database";
import { NotFound, newId } from "@trama/kernel";
import { Open__Thing__, type __Thing__ } from "../__thing__.js";
import { checkName, view } from "./internal.js";
import { __thing__Tables } from "./tables.js";

/** Adds one. */
export const open__Thing__ = writeVerb("open__Thing__", Open__Thing__, async (ctx, facts): Promise<__Thing__> => {
  if (!ctx.may.may("open__Thing__")) throw new NotFound();
  const { __thing__ } = __thing__Tables(ctx);
  checkName(ctx, facts.name);
  const row = { id: newId<"__thing__">(), version: 1, ...facts };
  await ctx.db.insert(__thing__).values(row);
  await ctx.record({ ref: { kind: "__thing__", id: row.id }, before: null, after: row });
  return view(ctx.may, row);
});
