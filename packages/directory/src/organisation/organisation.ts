import { type Id, idOf } from "@trama/kernel";
import { IstatCode, provenance } from "@trama/territory";
import { z } from "zod";

export type OrganisationId = Id<"organisation">;
export const OrganisationId = idOf("organisation");

const text = (max: number) => z.string().trim().min(1).max(max);

const facts = {
  name: text(120).meta({ description: "Nome breve" }),
  fullName: text(200).nullable().default(null).meta({ description: "Denominazione completa" }),
  aliases: z.array(text(120)).max(20).default([]).meta({ description: "Altre grafie del nome" }),
  kind: text(60).meta({ description: "Tipo di organizzazione" }),
  municipality: IstatCode.nullable().default(null).meta({ description: "Comune della sede" }),
  seat: text(200).nullable().default(null).meta({ description: "Indirizzo della sede" }),
  fiscalCode: z
    .string()
    .regex(/^\d{11}$/)
    .nullable()
    .default(null)
    .meta({ description: "Codice fiscale dell'ente, undici cifre" }),
  runtsSection: text(80).nullable().default(null).meta({ description: "Sezione del RUNTS" }),
  ipaCode: text(20).nullable().default(null).meta({ description: "Codice IPA" }),
  web: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null)
    .meta({ description: "Sito web" }),
  functions: z.array(text(60)).max(20).default([]).meta({ description: "Che cosa fa nel territorio" }),
  headcount: z
    .number()
    .int()
    .nonnegative()
    .max(100000)
    .nullable()
    .default(null)
    .meta({ description: "Persone impegnate" }),
  alsoIn: z.array(text(60)).max(20).default([]).meta({ description: "Altri territori in cui compare lo stesso nome" }),
  note: provenance.note.nullable().default(null),
};

export const RegisterOrganisation = z
  .strictObject({ ...facts, src: provenance.src.nullable().default(null) })
  .meta({ id: "RegisterOrganisation" });

export const ReviseOrganisation = z
  .strictObject({ id: OrganisationId, version: z.number().int(), ...facts })
  .meta({ id: "ReviseOrganisation" });

/** An organisation of the territory, formal or informal. */
export const Organisation = z
  .object({ id: OrganisationId, slug: z.string(), version: z.number().int(), src: z.string().nullable(), ...facts })
  .meta({ id: "Organisation" });
export type Organisation = z.output<typeof Organisation>;
