import { type ConfigSection, issue, LocalDate, Quantity } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";
import { LanguageTag } from "./languages.js";
import { labPermissions } from "./permissions.js";
import { phases } from "./phase.js";

const label = {
  it: z.string().min(1).max(80).meta({ description: "Testo in italiano" }),
  en: z.string().min(1).max(80).meta({ description: "Testo in inglese" }),
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
    code: itemCode.meta({ description: "Codice dell'elemento" }),
    ...label,
    rule: z.enum(itemRules).meta({ description: "Da che cosa si vede che c'è" }),
    minimum: z.number().int().min(1).max(50).default(1).meta({ description: "Quanti ne servono" }),
    kinds: z
      .array(z.string().max(60))
      .default([])
      .meta({ description: "Solo canali, risorse o incontri di questi tipi" }),
    ...provenance,
  })
  .meta({ id: "ProtocolItem" });
export type ProtocolItem = z.output<typeof ProtocolItem>;

export const Protocol = z.strictObject({
  version: z.number().int().min(1).meta({ description: "Versione" }),
  from: LocalDate.meta({ description: "In vigore dal" }),
  items: z.array(ProtocolItem).min(1).max(60).meta({ description: "Elementi della struttura comune" }),
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
      .meta({ description: "Codice del sistema" }),
    area: z.string().max(40).meta({ description: "Area in cui vale" }),
    name: z.string().min(1).max(120).meta({ description: "Nome del sistema" }),
    phaseLabels: z
      .partialRecord(z.enum(phases), z.strictObject({ ...label, ...provenance }))
      .default({})
      .meta({ description: "Nomi delle fasi" }),
    entryCriteria: z
      .partialRecord(z.enum(phases), z.array(itemCode))
      .default({})
      .meta({ description: "Elementi del protocollo richiesti per entrare in una fase" }),
    approvers: z
      .array(z.enum(approverRoles))
      .min(1)
      .default(["coordinator"])
      .meta({ description: "Ruoli che approvano un cambio di fase" }),
    stableAfterMonths: z
      .number()
      .int()
      .min(0)
      .max(24)
      .default(3)
      .meta({ description: "Dopo quanti mesi una collaborazione è stabile" }),
    protocols: z.array(Protocol).min(1).meta({ description: "Versioni della struttura comune" }),
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
      text: z.string().max(80).optional().meta({ description: "Con le parole della fonte: una decina" }),
      ...provenance,
    })
      .optional()
      .meta({ description: "Quanti laboratori il territorio dichiara" }),
    channelKinds: Vocabulary.meta({ description: "Tipi di canale di comunicazione" }),
    resourceKinds: Vocabulary.meta({ description: "Tipi di risorsa" }),
    entryThemes: Vocabulary.default([]).meta({ description: "Oggetti di lavoro con cui le persone si avvicinano" }),
    outreachTools: Vocabulary.default([]).meta({ description: "Strumenti d'aggancio" }),
    languages: z
      .array(LanguageTag)
      .max(40)
      .default([])
      .meta({ description: "Lingue in cui si scrivono i testi per le famiglie, oltre all'italiano" }),
    systems: z.array(LabSystem).min(1).meta({ description: "Sistemi di laboratori, uno per area" }),
  })
  .superRefine(({ languages }, ctx) => {
    for (const [at, language] of languages.entries()) {
      if (languages.indexOf(language) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["languages", at], { value: language }));
    }
  })
  .meta({ description: "Che cosa il territorio decide dei laboratori" });
export type LabsSection = z.output<typeof LabsSection>;

export const labsConfig = { name: "labs", schema: LabsSection } as const satisfies ConfigSection;
