import { type Id, Instant, idOf } from "@trama/kernel";
import { z } from "zod";
import { PersonId } from "../person/person.js";
import { endsAfterStart, RoleAssignment, rolePeriod, ScopedRole } from "../role/role-assignment.js";

export type InvitationId = Id<"invitation">;
export const InvitationId = idOf("invitation");

/** For how many hours the link of an invitation may be used. */
export const invitationHours = 72;

export const InvitePerson = z
  .strictObject({
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()).meta({ description: "Indirizzo e-mail" }),
    name: z.string().trim().min(2).max(120).meta({ description: "Nome e cognome" }),
    /** Somebody whom the directory already has; their name there stays. */
    personId: PersonId.nullable().default(null),
    roles: z.array(ScopedRole).min(1).max(8).meta({ description: "I ruoli, ciascuno su ciò per cui vale" }),
    ...rolePeriod,
  })
  .superRefine(endsAfterStart)
  .meta({ id: "InvitePerson" });

/** An invitation that was not accepted yet. */
export const Invitation = z
  .object({
    id: InvitationId,
    personId: PersonId,
    name: z.string(),
    email: z.string(),
    sentAt: Instant,
    /** Null when the instance itself sent it. */
    sentBy: z.string().nullable(),
    expiresAt: Instant,
    expired: z.boolean(),
    roles: z.array(RoleAssignment),
  })
  .meta({ id: "Invitation" });
export type Invitation = z.output<typeof Invitation>;
