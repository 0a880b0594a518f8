import { accessLink, type Instance, openAccess, permissions, renewAccess, resetAccess, verbs } from "@trama/instance";
import { NotFound, type RecordRef, RuleBroken, reachesOnlyOwn, roleCodes } from "@trama/kernel";
import { z } from "zod";
import { linkHours } from "./link-hours.js";

/** Somebody's access: a new one with name and role, or a new link for one that exists. */
export const AccessErrand = z.object({
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(roleCodes).nullable(),
  scopes: z.array(z.string()).default([]),
});

/** The records that a role is to be over, by kind and name in an address. Throws `RuleBroken` for one that is not there. */
async function scopesNamed(instance: Instance, names: readonly string[]): Promise<RecordRef[]> {
  if (names.length === 0) return [];
  const known = await instance.run({ kind: "system", name: "access" })(verbs.listRoleScopes, {});
  return names.map((name) => {
    const found = known.find(({ ref, slug }) => `${ref.kind}:${slug}` === name);
    if (!found)
      throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["scope"], code: "directory:issue.unknownScope" }]);
    return found.ref;
  });
}

/** Opens an access, or renews the link of one that is open; gives the address of the link. */
export async function giveAccess(
  instance: Instance,
  { email, name, role, scopes }: z.output<typeof AccessErrand>,
): Promise<string> {
  const run = instance.run({ kind: "system", name: "access" });
  if (name === null || role === null) return accessLink(instance, (await run(renewAccess, { email, linkHours })).token);
  const over = await scopesNamed(instance, scopes);
  if (over.length === 0 && reachesOnlyOwn(permissions, role))
    throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["scope"], code: "directory:issue.scopeMissing" }]);
  const { link } = await run(openAccess, {
    name,
    email,
    role,
    scopes: over.length > 0 ? over : [null],
    passwordHash: null,
    linkHours,
  });
  if (!link) throw new NotFound();
  return accessLink(instance, link.token);
}

export const ResetErrand = z.object({ email: z.string() });

/** Takes the second factors of an access away, and ends its sessions. */
export async function resetFactors(instance: Instance, given: z.output<typeof ResetErrand>): Promise<string> {
  return (await instance.run({ kind: "system", name: "access" })(resetAccess, given)).email;
}
