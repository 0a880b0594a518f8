import { type ConfigSection, issue } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";

const text = (max: number) => z.string().trim().min(1).max(max);

/** A body as the territory's documents state it: no meetings yet, no names. */
export const StatedBody = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .meta({ description: "Codice dell'organo" }),
    kind: text(60).meta({ description: "Tipo di organo" }),
    name: text(160).meta({ description: "Nome dell'organo" }),
    scope: text(160).optional().meta({ description: "Di che cosa si occupa, o dove vale" }),
    members: z.number().int().positive().optional().meta({ description: "Quanti componenti dichiara" }),
    seats: z
      .array(
        z.strictObject({
          title: text(160).meta({ description: "Ruolo di chi siede" }),
          organisation: text(120).optional().meta({ description: "Organizzazione" }),
        }),
      )
      .default([])
      .meta({ description: "Chi ne fa parte, per ruolo" }),
    ...provenance,
  })
  .meta({ id: "StatedBody" });
export type StatedBody = z.output<typeof StatedBody>;

const roleGroups = ["team", "interlocutor"] as const;

/** A role that the territory's documents count without naming anybody, such as the mayors to be heard. */
export const StatedRole = z
  .strictObject({
    title: text(160).meta({ description: "Ruolo" }),
    code: text(60).meta({ description: "Codice della mansione" }),
    count: z.number().int().positive().max(10000).meta({ description: "Quante persone" }),
    group: z.enum(roleGroups).default("team").meta({ description: "Di chi lavora, o interlocutore del progetto" }),
    organisations: z.array(text(120)).default([]).meta({ description: "Organizzazioni" }),
    ...provenance,
  })
  .meta({ id: "StatedRole" });
export type StatedRole = z.output<typeof StatedRole>;

/** What a territory decides about its directory, and what its documents say of bodies and roles. */
export const DirectorySection = z
  .strictObject({
    organisationKinds: Vocabulary.meta({ description: "Tipi di organizzazione" }),
    bodyKinds: Vocabulary.default([]).meta({ description: "Tipi di organo" }),
    bodies: z.array(StatedBody).default([]).meta({ description: "Organi: tavoli, consulte, assemblee" }),
    roles: z.array(StatedRole).default([]).meta({ description: "Ruoli contati nei documenti, senza nomi" }),
    interlocutorsExpected: z
      .boolean()
      .default(false)
      .meta({ description: "Il progetto chiede di indicare gli interlocutori" }),
  })
  .superRefine(({ bodyKinds, bodies }, ctx) => {
    for (const [at, { code, kind }] of bodies.entries()) {
      if (!bodyKinds.some((term) => term.code === kind))
        ctx.addIssue(issue("directory:issue.unknownBodyKind", ["bodies", at, "kind"]));
      if (bodies.findIndex((one) => one.code === code) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["bodies", at, "code"], { value: code }));
    }
  })
  .meta({ description: "Che cosa il territorio decide della sua rubrica" });

export const directoryConfig = { name: "directory", schema: DirectorySection } as const satisfies ConfigSection;

/** The bodies and the counted roles of a territory, with the names of the kinds. */
export const StatedGovernance = z
  .object({
    bodyKinds: Vocabulary,
    bodies: z.array(StatedBody),
    roles: z.array(StatedRole),
  })
  .meta({ id: "StatedGovernance" });
export type StatedGovernance = z.output<typeof StatedGovernance>;
