import type { Invitation, InvitePerson } from "@trama/directory";
import type { z } from "zod";

/** The same invitation once more, after it was taken back: to the same person and address, with the same roles. */
export function inviteAgain({ personId, name, email, roles }: Invitation): z.input<typeof InvitePerson> | null {
  const [first] = roles;
  if (!first) return null;
  const { from, to } = first;
  const given = [...Map.groupBy(roles, ({ role }) => role)].map(([role, held]) => ({
    role,
    scopes: held.flatMap(({ scope }) => scope ?? []),
  }));
  return { personId, name, email, roles: given, from, to };
}
