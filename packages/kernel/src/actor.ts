import type { Id } from "./ids.js";
import type { RecordRef } from "./record-ref.js";
import type { RoleCode } from "./roles.js";

/** A role somebody holds today: over the whole territory, or over one record (a lab, a body, an organisation). */
export interface HeldRole {
  role: RoleCode;
  scope: RecordRef | null;
}

/** Who acts: a signed-in person, the public, or the instance itself (opening records, jobs). */
export type Actor =
  | { kind: "person"; accountId: string; personId: Id<"person">; name: string; roles: readonly HeldRole[] }
  | { kind: "public" }
  | { kind: "system"; name: string };

export const publicActor: Actor = { kind: "public" };

/** The id under which the audit trail knows an actor. */
export function actorId(actor: Actor): string {
  if (actor.kind === "person") return actor.personId;
  return actor.kind === "public" ? "public" : `system:${actor.name}`;
}
