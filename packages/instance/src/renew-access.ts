import { writeVerb } from "@trama/database";
import { grantOneTimeLink, type OneTimeLink } from "@trama/directory/server";
import { accountTables } from "@trama/directory/tables";
import { NotFound, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { z } from "zod";

const RenewAccess = z.strictObject({
  email: z.email().toLowerCase(),
  linkHours: z.number().int().positive().default(72),
});

/** Makes a new one-time link for an account that exists: for who lost the password or the first link. */
export const renewAccess = writeVerb(
  "renewAccess",
  RenewAccess,
  async (ctx, { email, linkHours }): Promise<OneTimeLink> => {
    if (!ctx.may.may("renewAccess")) throw new NotFound();
    const { account } = accountTables(ctx);
    const [row] = await ctx.db.select({ id: account.id }).from(account).where(eq(account.email, email));
    if (!row)
      throw new RuleBroken("directory:account.unknown", {}, [{ path: ["email"], code: "directory:account.unknown" }]);
    const link = await grantOneTimeLink(ctx, row.id, { validHours: linkHours });
    await ctx.record({ ref: { kind: "account", id: row.id }, before: null, after: { linkUntil: link.expiresAt } });
    return link;
  },
);
