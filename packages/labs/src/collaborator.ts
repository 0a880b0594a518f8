import { PersonId } from "@trama/directory";
import { idOf, LocalDate } from "@trama/kernel";
import { z } from "zod";
import { optional, version } from "./fields.js";
import { LabId } from "./lab-id.js";

const CollaboratorId = idOf("collaborator");
const task = optional(120).meta({ description: "Che cosa fa, in poche parole e senza fatti personali" });

export const AddCollaborators = z
  .strictObject({
    id: LabId,
    version,
    personId: PersonId.nullable().default(null).meta({ description: "La persona, se il nome serve" }),
    howMany: z.number().int().min(1).max(200).default(1).meta({ description: "Quante persone, senza nome" }),
    task,
    from: LocalDate.meta({ description: "Dal giorno" }),
    to: LocalDate.nullable().default(null).meta({ description: "Fino al giorno" }),
  })
  .meta({ id: "AddCollaborators" });

export const EndCollaborator = z
  .strictObject({
    id: LabId,
    version,
    collaboratorId: CollaboratorId,
    to: LocalDate.meta({ description: "Ultimo giorno" }),
  })
  .meta({ id: "EndCollaborator" });

/** A period in which to count, its first and last day included. */
export const CountStable = z
  .strictObject({
    id: LabId,
    from: LocalDate.meta({ description: "Dal giorno" }),
    to: LocalDate.meta({ description: "Al giorno" }),
  })
  .meta({ id: "CountStable" });

/** Somebody's participation in a lab. Most have a number and no name; a name is there for those who run the lab. */
export const Collaborator = z
  .object({
    id: CollaboratorId,
    number: z.number().int(),
    person: z.object({ id: PersonId, name: z.string() }).nullable(),
    task: z.string().nullable(),
    from: LocalDate,
    to: LocalDate.nullable(),
    stable: z.boolean(),
  })
  .meta({ id: "Collaborator" });
export type Collaborator = z.output<typeof Collaborator>;
