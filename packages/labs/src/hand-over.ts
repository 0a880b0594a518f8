import { OrganisationId, PersonId } from "@trama/directory";
import { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { optional, reason, version } from "./fields.js";
import { LabId } from "./lab-id.js";

export const HandOverLab = z
  .strictObject({
    id: LabId,
    version,
    organisationId: OrganisationId.nullable().meta({ description: "Organizzazione che prende il testimone" }),
    personId: PersonId.nullable().meta({ description: "Persona che prende il testimone" }),
    from: LocalDate.meta({ description: "Dal giorno" }),
    reason,
    note: optional(2000).meta({ description: "Che cosa è bene che sappia chi comincia" }),
    movesRole: z.boolean().default(true).meta({ description: "Passa anche il ruolo di chi conduce" }),
  })
  .meta({ id: "HandOverLab" });

/** What a handover leaves to who begins: a note, and the protocol items that were missing on that day. */
export interface Handover {
  note: string | null;
  items: string[];
  networksToConfirm: number;
  movesRole: boolean;
}

/** A handover as those who run the lab see it, with what is done by now of what was open then. */
export const HandoverView = z
  .object({
    from: LocalDate,
    reason: z.string().nullable(),
    note: z.string().nullable(),
    items: z.array(z.object({ code: z.string(), it: z.string(), en: z.string(), met: z.boolean() })),
    networksToConfirm: z.number().int(),
  })
  .meta({ id: "Handover" });
export type HandoverView = z.output<typeof HandoverView>;
