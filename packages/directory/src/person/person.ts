import { type Id, idOf, LocalDate } from "@trama/kernel";
import { z } from "zod";
import { OrganisationId } from "../organisation/organisation.js";

export type PersonId = Id<"person">;
export const PersonId = idOf("person");

/** A post somebody holds in an organisation. A job title never grants access. */
export const Position = z
  .strictObject({
    organisationId: OrganisationId,
    title: z.string().trim().min(1).max(160).meta({ description: "Ruolo nell'organizzazione" }),
    code: z.string().max(60).nullable().default(null).meta({ description: "Codice della mansione" }),
    from: LocalDate.nullable().default(null).meta({ description: "Dal" }),
    to: LocalDate.nullable().default(null).meta({ description: "Al" }),
  })
  .meta({ id: "Position" });

const facts = {
  name: z.string().trim().min(2).max(120).meta({ description: "Nome e cognome" }),
  nameToEnter: z.boolean().default(false).meta({ description: "Il ruolo c'è, il nome è ancora da inserire" }),
  positions: z.array(Position).max(20).default([]).meta({ description: "Ruoli nelle organizzazioni" }),
};

export const RegisterPerson = z.strictObject(facts).meta({ id: "RegisterPerson" });
export const RevisePerson = z
  .strictObject({ id: PersonId, version: z.number().int(), ...facts })
  .meta({ id: "RevisePerson" });

/** What stands in the place of a name that was erased: kept like a name, in the language of the records. */
export const erasedName = "(nome cancellato)";

/** A person as name and role only: nothing else is kept of anybody. */
export const Person = z
  .object({
    id: PersonId,
    version: z.number().int(),
    ...facts,
    positions: z.array(Position.extend({ organisationName: z.string() })),
  })
  .meta({ id: "Person" });
export type Person = z.output<typeof Person>;
