import { type ConfigSection, codeIn, inWords, issue, namedBy } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";

const text = (max: number) => z.string().trim().min(1).max(max);

/** A body as the territory's documents state it: no meetings yet, no names. */
export const StatedBody = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .meta(inWords("Codice: non cambia più", "Code: it never changes")),
    kind: text(60).meta({ ...codeIn("directory.bodyKinds"), ...inWords("Tipo", "Kind") }),
    name: text(160).meta(inWords("Nome", "Name")),
    scope: text(160)
      .optional()
      .meta(inWords("Di che cosa si occupa: o dove vale", "What it is about: or where it holds")),
    members: z.number().int().positive().optional().meta(inWords("Componenti dichiarati", "Declared members")),
    seats: z
      .array(
        z.strictObject({
          title: text(160).meta(
            inWords("Ruolo di chi siede: mai il nome di una persona", "Role of who sits: never a person's name"),
          ),
          organisation: text(120).optional().meta(inWords("Organizzazione", "Organisation")),
        }),
      )
      .default([])
      .meta(inWords("Chi ne fa parte: per ruolo, senza nomi", "Who sits in it: by role, without names")),
    ...provenance,
  })
  .meta({ id: "StatedBody" });
export type StatedBody = z.output<typeof StatedBody>;

const roleGroups = ["team", "interlocutor"] as const;

/** A role that the territory's documents count without naming anybody, such as the mayors to be heard. */
export const StatedRole = z
  .strictObject({
    title: text(160).meta(inWords("Ruolo: mai il nome di una persona", "Role: never a person's name")),
    code: text(60).meta(
      inWords(
        "Mansione: la stessa in più righe, quando la stessa",
        "Duty: the same in several rows, where it is the same",
      ),
    ),
    count: z.number().int().positive().max(10000).meta(inWords("Quante persone", "How many people")),
    group: z
      .enum(roleGroups)
      .default("team")
      .meta({
        ...namedBy("directory:roleGroup."),
        ...inWords(
          "Di chi è: di chi lavora, o di un interlocutore del progetto",
          "Whose it is: of who works, or of somebody the project talks with",
        ),
      }),
    organisations: z.array(text(120)).default([]).meta(inWords("Organizzazioni", "Organisations")),
    ...provenance,
  })
  .meta({ id: "StatedRole" });
export type StatedRole = z.output<typeof StatedRole>;

/** What a territory decides about its directory, and what its documents say of bodies and roles. */
export const DirectorySection = z
  .strictObject({
    organisationKinds: Vocabulary.meta(inWords("Tipi di organizzazione", "Kinds of organisation")),
    bodyKinds: Vocabulary.default([]).meta(inWords("{body:Many}: i tipi", "{body:Many}: the kinds", "Tipi di organo")),
    bodies: z
      .array(StatedBody)
      .default([])
      .meta(
        inWords(
          "{body:Many} di cui parlano i documenti: senza sedute e senza nomi",
          "{body:Many} that documents speak of: without meetings and without names",
          "Organi: tavoli, consulte, assemblee",
        ),
      ),
    roles: z
      .array(StatedRole)
      .default([])
      .meta(inWords("Ruoli contati nei documenti: senza nomi", "Roles counted in the documents: without names")),
    interlocutorsExpected: z
      .boolean()
      .default(false)
      .meta(
        inWords(
          "Il progetto chiede di indicare gli interlocutori: se mancano, una segnalazione lo dice",
          "The project asks who it talks with: a flag tells when nobody is stated",
        ),
      ),
  })
  .superRefine(({ bodyKinds, bodies }, ctx) => {
    for (const [at, { code, kind }] of bodies.entries()) {
      if (!bodyKinds.some((term) => term.code === kind))
        ctx.addIssue(issue("directory:issue.unknownBodyKind", ["bodies", at, "kind"]));
      if (bodies.findIndex((one) => one.code === code) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["bodies", at, "code"], { value: code }));
    }
  })
  .meta(inWords("Che cosa il territorio decide della sua rubrica", "What the territory decides about its directory"));

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
