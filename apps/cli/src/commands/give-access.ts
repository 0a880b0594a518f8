import { type Instance, openAccess, renewAccess } from "@trama/instance";
import { NotFound, roleCodes } from "@trama/kernel";
import { z } from "zod";

export const linkHours = 72;

/** Somebody's access: a new one with name and role, or a new link for one that exists. */
export const AccessErrand = z.object({
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(roleCodes).nullable(),
});

/** The address of the one-time link with which somebody chooses a password. */
export function linkAddress({ url }: Pick<Instance, "url">, token: string): string {
  return `${url}/admin/accesso#${token}`;
}

/** Opens an access, or renews the link of one that is open; gives the address of the link. */
export async function giveAccess(
  instance: Instance,
  { email, name, role }: z.output<typeof AccessErrand>,
): Promise<string> {
  const run = instance.run({ kind: "system", name: "access" });
  if (name === null || role === null)
    return linkAddress(instance, (await run(renewAccess, { email, linkHours })).token);
  const { link } = await run(openAccess, { name, email, role, scopes: [null], passwordHash: null, linkHours });
  if (!link) throw new NotFound();
  return linkAddress(instance, link.token);
}
