import { type ConfigSection, codeIn, inWords, issue, LocalDate, namedBy, Quantity } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";
import { LanguageTag } from "./languages.js";
import { labPermissions } from "./permissions.js";
import { phases } from "./phase.js";

const label = {
  it: z.string().min(1).max(80).meta(inWords("In italiano", "In Italian")),
  en: z.string().min(1).max(80).meta(inWords("In inglese", "In English")),
};

/** How the presence of a protocol item is known: from the record, or declared by hand. */
export const itemRules = [
  "mainPlace",
  "linkedPlaces",
  "leadOrganisation",
  "leadPerson",
  "partners",
  "channels",
  "resources",
  "collaborators",
  "microNetworks",
  "publicCalendar",
  "gatheringsHeld",
  "declared",
] as const;

/** The vocabulary from which a rule takes its kinds, by its section and field; the other rules have none. */
export const itemKinds: Readonly<Partial<Record<(typeof itemRules)[number], string>>> = {
  channels: "labs.channelKinds",
  resources: "labs.resourceKinds",
  publicCalendar: "gatherings.kinds",
  gatheringsHeld: "gatherings.kinds",
};

const itemCode = z.string().regex(/^[a-z0-9_]{1,60}$/);

export const ProtocolItem = z
  .strictObject({
    code: itemCode.meta(inWords("Codice: non cambia più", "Code: it never changes")),
    ...label,
    rule: z
      .enum(itemRules)
      .meta({ ...namedBy("labs:rule."), ...inWords("Da che cosa si vede che c'è", "What shows that it is there") }),
    minimum: z.number().int().min(1).max(50).default(1).meta(inWords("Quanti ne servono", "How many are needed")),
    kinds: z
      .array(z.string().max(60))
      .default([])
      .meta({
        ...codeIn("labs.channelKinds", "labs.resourceKinds", "gatherings.kinds"),
        ...inWords(
          "Contano solo questi tipi; nessuno scelto vuol dire tutti",
          "Only these kinds count; none chosen means all of them",
          "Solo canali, risorse o incontri di questi tipi",
        ),
      }),
    ...provenance,
  })
  .meta({ id: "ProtocolItem" });
export type ProtocolItem = z.output<typeof ProtocolItem>;

export const Protocol = z.strictObject({
  version: z.number().int().min(1).meta(inWords("Versione", "Version")),
  from: LocalDate.meta(inWords("In vigore dal", "In force from")),
  items: z
    .array(ProtocolItem)
    .min(1)
    .max(60)
    .meta(inWords("Elementi della struttura comune", "Items of the common structure")),
  ...provenance,
});
export type Protocol = z.output<typeof Protocol>;

const approverRoles = Object.keys(labPermissions.advanceLab.roles) as (keyof typeof labPermissions.advanceLab.roles)[];

/** How the labs of an area live: the names of the phases, what a phase asks, the common structure, who approves. */
export const LabSystem = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .meta(inWords("Codice: non cambia più", "Code: it never changes")),
    area: z
      .string()
      .max(40)
      .meta({
        ...codeIn("territory.areas"),
        ...inWords(
          "Area in cui vale; fra due aree vince la più stretta",
          "Area in which it holds; of two areas the narrower wins",
        ),
      }),
    name: z.string().min(1).max(120).meta(inWords("Nome di queste regole", "Name of these rules")),
    phaseLabels: z
      .partialRecord(z.enum(phases), z.strictObject({ ...label, ...provenance }))
      .default({})
      .meta({ ...namedBy("labs:phase."), ...inWords("Nomi delle fasi", "Names of the phases") }),
    entryCriteria: z
      .partialRecord(z.enum(phases), z.array(itemCode).meta(codeIn("labs.systems.protocols.items")))
      .default({})
      .meta({
        ...namedBy("labs:phase."),
        ...inWords("Che cosa serve per entrare in una fase", "What entering a phase asks"),
      }),
    approvers: z
      .array(z.enum(approverRoles))
      .min(1)
      .default(["coordinator"])
      .meta({
        ...namedBy("directory:role."),
        ...inWords("Chi approva un cambio di fase", "Who approves a change of phase"),
      }),
    stableAfterMonths: z
      .number()
      .int()
      .min(0)
      .max(24)
      .default(3)
      .meta(inWords("Dopo quanti mesi una collaborazione è stabile", "Months after which a collaboration is stable")),
    protocols: z
      .array(Protocol)
      .min(1)
      .meta(inWords("Versioni della struttura comune", "Versions of the common structure")),
  })
  .superRefine(({ protocols, entryCriteria }, ctx) => {
    const known = new Set(protocols.flatMap(({ items }) => items.map(({ code }) => code)));
    for (const [phase, codes] of Object.entries(entryCriteria)) {
      for (const [at, code] of codes.entries()) {
        if (!known.has(code))
          ctx.addIssue(issue("labs:issue.unknownItem", ["entryCriteria", phase, at], { item: code }));
      }
    }
    for (const [at, { from, version, items }] of protocols.entries()) {
      const repeated = (path: (string | number)[], value: string | number) =>
        ctx.addIssue(issue("territory:issue.duplicate", ["protocols", at, ...path], { value }));
      if (protocols.findIndex((one) => one.version === version) !== at) repeated(["version"], version);
      for (const [index, { code }] of items.entries()) {
        if (items.findIndex((one) => one.code === code) !== index) repeated(["items", index, "code"], code);
      }
      const before = protocols[at - 1];
      if (before && from <= before.from) ctx.addIssue(issue("labs:issue.protocolOrder", ["protocols", at, "from"]));
    }
  })
  .meta({ id: "LabSystem" });
export type LabSystem = z.output<typeof LabSystem>;

/** What a territory decides about its labs. */
export const LabsSection = z
  .strictObject({
    declared: Quantity.extend({
      text: z
        .string()
        .max(80)
        .optional()
        .meta(
          inWords("Con le parole della fonte: per esempio una decina", "In the words of the source: such as about ten"),
        ),
      ...provenance,
    })
      .optional()
      .meta(inWords("{lab:Many short} dichiarati", "Declared {lab:many short}", "Laboratori dichiarati")),
    channelKinds: Vocabulary.meta(inWords("Tipi di canale di comunicazione", "Kinds of communication channel")),
    resourceKinds: Vocabulary.meta(inWords("Tipi di risorsa", "Kinds of resource")),
    entryThemes: Vocabulary.default([]).meta(
      inWords("{entryTheme:Many}", "{entryTheme:Many}", "Oggetti di lavoro con cui le persone si avvicinano"),
    ),
    outreachTools: Vocabulary.default([]).meta(inWords("Strumenti d'aggancio", "Outreach tools")),
    languages: z
      .array(LanguageTag)
      .max(40)
      .default([])
      .meta(
        inWords(
          "Lingue per le famiglie: oltre all'italiano, col codice BCP 47, come ar o sq",
          "Languages for families: besides Italian, by BCP 47 code, such as ar or sq",
        ),
      ),
    systems: z
      .array(LabSystem)
      .min(1)
      .meta(
        inWords(
          "Regole {lab:dei short}: un insieme per area",
          "Rules of the {lab:many short}: a set for each area",
          "Sistemi di laboratori, uno per area",
        ),
      ),
  })
  .superRefine(({ languages }, ctx) => {
    for (const [at, language] of languages.entries()) {
      if (languages.indexOf(language) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["languages", at], { value: language }));
    }
  })
  .meta(
    inWords(
      "Che cosa il territorio decide {lab:dei short}",
      "What the territory decides about {lab:many short}",
      "Che cosa il territorio decide dei laboratori",
    ),
  );
export type LabsSection = z.output<typeof LabsSection>;

export const labsConfig = { name: "labs", schema: LabsSection } as const satisfies ConfigSection;
