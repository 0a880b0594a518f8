import { writeVerb } from "@trama/database";
import { resetFactors } from "@trama/directory/server";
import { accountTables } from "@trama/directory/tables";
import { NotFound, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { z } from "zod";

const ResetFactors = z.strictObject({ email: z.email().toLowerCase() });

/** Takes the second factors of an account away and ends its sessions, by command: for the only administrator's lost phone. */
export const resetAccess = writeVerb(
  "resetAccess",
  ResetFactors,
  async (ctx, { email }): Promise<{ email: string }> => {
    if (!ctx.may.may("resetAccess")) throw new NotFound();
    const { account } = accountTables(ctx);
    const [row] = await ctx.db.select({ id: account.id }).from(account).where(eq(account.email, email));
    if (!row)
      throw new RuleBroken("directory:account.unknown", {}, [{ path: ["email"], code: "directory:account.unknown" }]);
    await resetFactors(ctx, row.id);
    await ctx.record({ ref: { kind: "account", id: row.id }, before: null, after: { factorsReset: true } });
    return { email };
  },
);
