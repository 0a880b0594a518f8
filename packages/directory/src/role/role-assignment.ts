import { type Id, idOf, issue, LocalDate, RecordRef, roleCodes } from "@trama/kernel";
import { z } from "zod";
import { PersonId } from "../person/person.js";

export type RoleAssignmentId = Id<"roleAssignment">;
export const RoleAssignmentId = idOf("roleAssignment");

const facts = {
  personId: PersonId,
  role: z.enum(roleCodes).meta({ description: "Ruolo di accesso" }),
  scope: RecordRef.nullable()
    .default(null)
    .meta({ description: "Su che cosa vale; vuoto vuol dire tutto il territorio" }),
  from: LocalDate.meta({ description: "Dal" }),
  to: LocalDate.nullable().default(null).meta({ description: "Al" }),
};

export const GrantRole = z
  .strictObject(facts)
  .superRefine(({ from, to }, ctx) => {
    if (to !== null && to < from) ctx.addIssue(issue("directory:issue.endsBeforeStart", ["to"]));
  })
  .meta({ id: "GrantRole" });

export const EndRole = z
  .strictObject({ id: RoleAssignmentId, to: LocalDate.meta({ description: "Ultimo giorno" }) })
  .meta({ id: "EndRole" });

/** A role that grants access, held by a person for a time, over everything or over one record. */
export const RoleAssignment = z
  .object({ id: RoleAssignmentId, personName: z.string(), ...facts })
  .meta({ id: "RoleAssignment" });
export type RoleAssignment = z.output<typeof RoleAssignment>;
