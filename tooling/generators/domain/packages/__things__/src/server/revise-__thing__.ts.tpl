import { writeVerb } from "@trama/database";
import { NotFound, StaleVersion } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { Revise__Thing__, type __Thing__ } from "../__thing__.js";
import { checkName, rowOf, view } from "./internal.js";
import { __thing__Tables } from "./tables.js";

/** Changes the facts of one. */
export const revise__Thing__ = writeVerb(
  "revise__Thing__",
  Revise__Thing__,
  async (ctx, { id, version, ...facts }): Promise<__Thing__> => {
    const before = await rowOf(ctx, id);
    if (!ctx.may.mayOn("revise__Thing__", before)) throw new NotFound();
    if (before.version !== version) throw new StaleVersion();
    checkName(ctx, facts.name);
    const { __thing__ } = __thing__Tables(ctx);
    const after = { ...before, ...facts, version: version + 1 };
    await ctx.db.update(__thing__).set(after).where(eq(__thing__.id, id));
    await ctx.record({ ref: { kind: "__thing__", id }, before, after });
    return view(ctx.may, after);
  },
);
