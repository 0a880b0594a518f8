import { type Id, idOf, issue, LocalDate, RecordRef, roleCodes } from "@trama/kernel";
import { z } from "zod";
import { PersonId } from "../person/person.js";

export type RoleAssignmentId = Id<"roleAssignment">;
export const RoleAssignmentId = idOf("roleAssignment");

const role = z.enum(roleCodes).meta({ description: "Ruolo di accesso" });
const days = {
  from: LocalDate.meta({ description: "Dal" }),
  to: LocalDate.nullable().default(null).meta({ description: "Al" }),
};

/** A role and what it is over: each of these records, or everything when none is named. */
export const ScopedRole = z.strictObject({
  role,
  scopes: z
    .array(RecordRef)
    .max(50)
    .default([])
    .meta({ description: "Su che cosa vale; vuoto vuol dire tutto il territorio" }),
});

/** Refuses a last day before the first. */
export function endsAfterStart({ from, to }: { from: LocalDate; to: LocalDate | null }, ctx: z.RefinementCtx): void {
  if (to !== null && to < from) ctx.addIssue(issue("directory:issue.endsBeforeStart", ["to"]));
}

/** The first day of a role, and the last one when it is known. */
export const rolePeriod = days;

export const GrantRole = z
  .strictObject({ personId: PersonId, ...ScopedRole.shape, ...days })
  .superRefine(endsAfterStart)
  .meta({ id: "GrantRole" });

export const EndRole = z
  .strictObject({
    id: RoleAssignmentId,
    to: LocalDate.nullable().meta({ description: "Ultimo giorno; null perché non finisca più" }),
  })
  .meta({ id: "EndRole" });

/** A role that grants access, held by a person for a time, over everything or over one record. */
export const RoleAssignment = z
  .object({
    id: RoleAssignmentId,
    personId: PersonId,
    personName: z.string(),
    role,
    scope: RecordRef.nullable(),
    /** Null over the whole territory, and for a record that is no longer there. */
    scopeName: z.string().nullable(),
    ...days,
  })
  .meta({ id: "RoleAssignment" });
export type RoleAssignment = z.output<typeof RoleAssignment>;
