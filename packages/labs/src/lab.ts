import { OrganisationId, PersonId } from "@trama/directory";
import { idOf, LocalDate, Quantity } from "@trama/kernel";
import { IstatCode } from "@trama/territory";
import { z } from "zod";
import { optional, reason, text, version } from "./fields.js";
import { LabId } from "./lab-id.js";
import { LabTranslation } from "./languages.js";
import { phases } from "./phase.js";

const LabPlaceId = idOf("labPlace");

export const Channel = z.strictObject({
  kind: text(60).meta({ description: "Tipo di canale" }),
  address: optional(300).meta({ description: "Indirizzo o profilo" }),
});

export const Resource = z.strictObject({
  name: text(160).meta({ description: "Risorsa o progetto" }),
  kind: text(60).meta({ description: "Tipo di risorsa" }),
});

/** The ordinary facts of a lab: edited in place, without date or reason. */
export const labFacts = {
  name: text(80).meta({ description: "Nome breve" }),
  fullName: optional(160).meta({ description: "Nome per esteso" }),
  municipality: IstatCode.meta({ description: "Comune" }),
  neighbourhood: optional(80).meta({ description: "Quartiere o rione" }),
  diffuse: z.boolean().default(false).meta({ description: "Diffuso in più luoghi" }),
  published: z.boolean().default(true).meta({ description: "Visibile sul sito pubblico" }),
  description: optional(2000).meta({ description: "Che cos'è, per i cittadini" }),
  howToJoin: optional(1000).meta({ description: "Come partecipare" }),
  translations: z.array(LabTranslation).max(20).default([]).meta({ description: "I testi in altre lingue" }),
  activities: z.array(text(160)).max(40).default([]).meta({ description: "Attività" }),
  entryThemes: z.array(z.string().max(60)).max(20).default([]).meta({ description: "Oggetti di lavoro" }),
  outreachTools: z.array(z.string().max(60)).max(20).default([]).meta({ description: "Strumenti d'aggancio" }),
  channels: z.array(Channel).max(20).default([]).meta({ description: "Canali di comunicazione" }),
  resources: z.array(Resource).max(40).default([]).meta({ description: "Progetti e risorse" }),
};

export const placeKinds = ["main", "linked"] as const;

const placeFacts = {
  name: text(120).meta({ description: "Nome del luogo" }),
  address: optional(200).meta({ description: "Indirizzo" }),
  lat: z.number().min(35).max(48).nullable().default(null).meta({ description: "Latitudine" }),
  lon: z.number().min(6).max(19).nullable().default(null).meta({ description: "Longitudine" }),
};

export const LabPlace = z
  .object({
    id: LabPlaceId,
    kind: z.enum(placeKinds),
    ...placeFacts,
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
  })
  .meta({ id: "LabPlace" });
export type LabPlace = z.output<typeof LabPlace>;

export const OpenLab = z
  .strictObject({
    ...labFacts,
    mainPlace: z.strictObject(placeFacts).nullable().default(null).meta({ description: "Luogo principale" }),
    leadOrganisationId: OrganisationId.nullable().default(null).meta({ description: "Organizzazione referente" }),
    leadPersonId: PersonId.nullable().default(null).meta({ description: "Persona referente" }),
  })
  .meta({ id: "OpenLab" });

export const ReviseLab = z.strictObject({ id: LabId, version, ...labFacts }).meta({ id: "ReviseLab" });

export const AdvanceLab = z
  .strictObject({
    id: LabId,
    version,
    to: z.enum(phases).meta({ description: "Nuova fase" }),
    on: LocalDate.meta({ description: "Dal giorno" }),
    reason,
  })
  .meta({ id: "AdvanceLab" });

export const SetLabPlace = z
  .strictObject({
    id: LabId,
    version,
    kind: z.enum(placeKinds).meta({ description: "Principale o connesso" }),
    ...placeFacts,
    from: LocalDate.nullable().default(null).meta({ description: "Dal giorno" }),
    to: LocalDate.nullable().default(null).meta({ description: "Fino al giorno" }),
    endsCurrent: z.boolean().default(false).meta({ description: "Prende il posto del luogo principale di oggi" }),
    reason,
  })
  .meta({ id: "SetLabPlace" });

export const EndLabPlace = z
  .strictObject({
    id: LabId,
    version,
    placeId: LabPlaceId,
    to: LocalDate.meta({ description: "Ultimo giorno" }),
    reason,
  })
  .meta({ id: "EndLabPlace" });

export const AssignLabLead = z
  .strictObject({
    id: LabId,
    version,
    organisationId: OrganisationId.nullable().meta({ description: "Organizzazione referente" }),
    personId: PersonId.nullable().meta({ description: "Persona referente" }),
    from: LocalDate.meta({ description: "Dal giorno" }),
    reason,
  })
  .meta({ id: "AssignLabLead" });

export const AddLabPartner = z
  .strictObject({
    id: LabId,
    version,
    organisationId: OrganisationId.meta({ description: "Organizzazione" }),
    contribution: optional(200).meta({ description: "Che cosa porta" }),
    from: LocalDate.nullable().default(null).meta({ description: "Dal giorno" }),
  })
  .meta({ id: "AddLabPartner" });

export const EndLabPartner = z
  .strictObject({
    id: LabId,
    version,
    organisationId: OrganisationId,
    to: LocalDate.nullable().meta({ description: "Ultimo giorno; null per togliere la fine messa per ultima" }),
  })
  .meta({ id: "EndLabPartner" });

export const DeclareItem = z
  .strictObject({
    id: LabId,
    version,
    item: z.string().max(60).meta({ description: "Elemento del protocollo" }),
    met: z.boolean().meta({ description: "C'è" }),
    note: optional(500).meta({ description: "Nota" }),
  })
  .meta({ id: "DeclareItem" });

export const CountCollaborators = z
  .strictObject({
    id: LabId,
    version,
    on: LocalDate.meta({ description: "Alla data" }),
    count: Quantity.meta({ description: "Quanti collaboratori" }),
    note: optional(500).meta({ description: "Nota" }),
  })
  .meta({ id: "CountCollaborators" });
