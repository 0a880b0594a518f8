import { writeVerb } from "@trama/database";
import type { PersonId } from "@trama/directory";
import {
  grantOneTimeLink,
  type OneTimeLink,
  openAccount,
  putRole,
  registerPerson,
  type Session,
} from "@trama/directory/server";
import { NotFound, RecordRef, roleCodes } from "@trama/kernel";
import { z } from "zod";

const OpenAccess = z.strictObject({
  name: z.string().min(2).max(120),
  email: z.email(),
  role: z.enum(roleCodes),
  scopes: z.array(RecordRef.nullable()).min(1),
  /** What `hashPassword` gave; null makes a one-time link instead. */
  passwordHash: z.string().nullable(),
  linkHours: z.number().int().positive().default(72),
});

/** Opens the instance to one person: name, role, account, and a password or a one-time link to choose it. */
export const openAccess = writeVerb(
  "openAccess",
  OpenAccess,
  async (
    ctx,
    { name, email, role, scopes, passwordHash, linkHours },
  ): Promise<{ accountId: Session["accountId"]; personId: PersonId; link: OneTimeLink | null }> => {
    if (!ctx.may.may("openAccess")) throw new NotFound();
    const person = await registerPerson(ctx, { name, nameToEnter: false, positions: [] });
    for (const scope of scopes) await putRole(ctx, { personId: person.id, role, scope, from: ctx.today, to: null });
    const accountId = await openAccount(ctx, { personId: person.id, email, name, locale: "it", passwordHash });
    const link = passwordHash === null ? await grantOneTimeLink(ctx, accountId, { validHours: linkHours }) : null;
    await ctx.record({ ref: { kind: "account", id: accountId }, before: null, after: { email, role } });
    return { accountId, personId: person.id, link };
  },
);
