import { type Id, idOf, LocalDate } from "@trama/kernel";
import { IstatCode, provenance } from "@trama/territory";
import { z } from "zod";
import { optional, reason, text, version } from "./fields.js";
import { LabId } from "./lab-id.js";
import { HubTranslation } from "./languages.js";

export type HubId = Id<"hub">;
export const HubId = idOf("hub");

/** The ordinary facts of a hub: an open place of the system, which several labs use. */
const hubFacts = {
  name: text(80).meta({ description: "Nome" }),
  municipality: IstatCode.meta({ description: "Comune" }),
  address: optional(200).meta({ description: "Indirizzo" }),
  lat: z.number().min(35).max(48).nullable().default(null).meta({ description: "Latitudine" }),
  lon: z.number().min(6).max(19).nullable().default(null).meta({ description: "Longitudine" }),
  opening: optional(300).meta({ description: "Quando è aperto" }),
  description: optional(1000).meta({ description: "Che cos'è, per i cittadini" }),
  translations: z.array(HubTranslation).max(20).default([]).meta({ description: "I testi in altre lingue" }),
  published: z.boolean().default(true).meta({ description: "Visibile sul sito pubblico" }),
};

export const OpenHub = z
  .strictObject({
    ...hubFacts,
    from: LocalDate.nullable().default(null).meta({ description: "Dal giorno, se si sa" }),
  })
  .meta({ id: "OpenHub" });

/** A hub as opening records state it, with the labs that use it. */
export const LoadHub = OpenHub.extend({
  labIds: z.array(LabId).default([]),
  src: provenance.src.nullable().default(null),
  note: provenance.note.nullable().default(null),
});

export const ReviseHub = z.strictObject({ id: HubId, version, ...hubFacts }).meta({ id: "ReviseHub" });

export const EndHub = z
  .strictObject({ id: HubId, version, to: LocalDate.meta({ description: "Ultimo giorno" }), reason })
  .meta({ id: "EndHub" });

export const LinkHub = z
  .strictObject({
    id: LabId,
    version,
    hubId: HubId,
    from: LocalDate.nullable().default(null).meta({ description: "Dal giorno" }),
  })
  .meta({ id: "LinkHub" });

export const UnlinkHub = z
  .strictObject({ id: LabId, version, hubId: HubId, to: LocalDate.meta({ description: "Ultimo giorno" }) })
  .meta({ id: "UnlinkHub" });

const shown = {
  slug: z.string(),
  name: z.string(),
  municipality: z.object({ istat: z.string(), name: z.string() }),
  address: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  opening: z.string().nullable(),
  description: z.string().nullable(),
  translations: z.array(HubTranslation),
};

/** A hub, with those of its labs that the reader may see and the verbs that the reader may use on it. */
export const Hub = z
  .object({
    id: HubId,
    version: z.number().int(),
    ...shown,
    published: z.boolean(),
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
    endReason: z.string().nullable(),
    labs: z.array(z.object({ id: LabId, name: z.string() })),
    may: z.array(z.string()),
  })
  .meta({ id: "Hub" });
export type Hub = z.output<typeof Hub>;

/** A hub as everybody may see it, with the labs that are shown to everybody. */
export const PublicHub = z
  .object({ ...shown, labs: z.array(z.object({ slug: z.string(), name: z.string() })) })
  .meta({ id: "PublicHub" });
export type PublicHub = z.output<typeof PublicHub>;
