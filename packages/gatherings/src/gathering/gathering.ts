import { OrganisationId, PersonId } from "@trama/directory";
import { type Id, idOf, LocalTime, RecordRef } from "@trama/kernel";
import { z } from "zod";
import { CalendarDay } from "./times.js";

export type GatheringId = Id<"gathering">;
export const GatheringId = idOf("gathering");
export type SeriesId = Id<"gatheringSeries">;
export const SeriesId = idOf("gatheringSeries");

const text = (max: number) => z.string().trim().min(1).max(max);
const optional = (max: number) => text(max).nullable().default(null);
const version = z.number().int().meta({ description: "La versione che si sta modificando" });
const reason = z.string().trim().min(3).max(1000).meta({ description: "Perché" });

/** What a gathering is, whether it stands alone or comes back. */
export const gatheringFacts = {
  title: text(120).meta({ description: "Che cosa si fa" }),
  kind: text(60).meta({ description: "Tipo di incontro" }),
  description: optional(2000).meta({ description: "Per chi viene: di che si tratta" }),
  place: optional(160).meta({ description: "Luogo; vuoto: il luogo principale di chi lo tiene" }),
  address: optional(200).meta({ description: "Indirizzo del luogo" }),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null)
    .meta({ description: "Collegamento, se a distanza" }),
  isPublic: z.boolean().default(true).meta({ description: "Nel calendario pubblico" }),
  operators: z.array(PersonId).max(20).default([]).meta({ description: "Chi lo tiene" }),
};

const when = {
  day: CalendarDay.meta({ description: "Giorno" }),
  start: LocalTime.meta({ description: "Ora d'inizio" }),
  end: LocalTime.meta({ description: "Ora di fine; prima dell'inizio vuol dire il giorno dopo" }),
};

/** A head-count: the whole, and of it as many as could be told by band. Bands never exceed the whole. */
export const HeadCount = z
  .strictObject({
    total: z.number().int().min(0).max(100_000).meta({ description: "Presenti" }),
    bands: z
      .record(z.string().max(60), z.number().int().min(0).max(100_000))
      .default({})
      .meta({ description: "Di cui, per fascia" }),
    newPeople: z
      .number()
      .int()
      .min(0)
      .max(100_000)
      .nullable()
      .default(null)
      .meta({ description: "Di cui venuti per la prima volta" }),
  })
  .meta({ id: "HeadCount" });
export type HeadCount = z.output<typeof HeadCount>;

export const ScheduleGathering = z
  .strictObject({
    owner: RecordRef.meta({ description: "Di chi è l'incontro" }),
    ...gatheringFacts,
    ...when,
    status: z.enum(["tentative", "confirmed"]).default("confirmed").meta({ description: "Da confermare o confermato" }),
  })
  .meta({ id: "ScheduleGathering" });

export const ReviseGathering = z
  .strictObject({ id: GatheringId, version, ...gatheringFacts })
  .meta({ id: "ReviseGathering" });

export const MoveGathering = z
  .strictObject({ id: GatheringId, version, ...when, reason: reason.nullable().default(null) })
  .meta({ id: "MoveGathering" });

export const ConfirmGathering = z.strictObject({ id: GatheringId, version }).meta({ id: "ConfirmGathering" });
/** The reason of a cancellation is read by everybody, in the public calendar too. */
export const CancelGathering = z
  .strictObject({
    id: GatheringId,
    version,
    reason: reason.meta({ description: "Perché; si legge anche in pubblico" }),
  })
  .meta({ id: "CancelGathering" });
/** Takes back a cancellation or a count entered by mistake. */
export const ReinstateGathering = z
  .strictObject({ id: GatheringId, version, reason })
  .meta({ id: "ReinstateGathering" });

export const CopyGathering = z.strictObject({ id: GatheringId, ...when }).meta({ id: "CopyGathering" });

/** Who came by name: a person of the directory, an organisation through somebody, or both. */
export const Presence = z
  .strictObject({
    personId: PersonId.nullable().default(null).meta({ description: "Persona" }),
    organisationId: OrganisationId.nullable().default(null).meta({ description: "Organizzazione rappresentata" }),
    firstTime: z.boolean().default(false).meta({ description: "Per la prima volta" }),
  })
  .meta({ id: "Presence" });
export type Presence = z.output<typeof Presence>;

/** What happened at a gathering: it makes it held. */
export const CountGathering = z
  .strictObject({
    id: GatheringId,
    version,
    headCount: HeadCount.meta({ description: "Quanti c'erano" }),
    note: optional(1000).meta({ description: "Una nota" }),
  })
  .meta({ id: "CountGathering" });

/** The whole list of those who came by name, replacing the one before. */
export const RecordAttendance = z
  .strictObject({
    id: GatheringId,
    version,
    presences: z.array(Presence).max(500).meta({ description: "Presenti per nome" }),
  })
  .meta({ id: "RecordAttendance" });

/** A sheet of paper typed at once: many gatherings of one owner; all are saved, or none. */
export const CountMonth = z
  .strictObject({
    owner: RecordRef,
    rows: z
      .array(z.strictObject({ id: GatheringId, version, headCount: HeadCount, note: optional(1000) }))
      .min(1)
      .max(200)
      .meta({ description: "Gli incontri contati" }),
  })
  .meta({ id: "CountMonth" });
