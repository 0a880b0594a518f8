import { ReleasedCount } from "@trama/disclosure";
import { Instant, LocalDate, quantityKinds } from "@trama/kernel";
import { z } from "zod";
import { reason } from "./fields.js";

/** The years that may be published, and that the ledger of releases tells apart. */
export const publishedYears = { first: 2000, last: 2099 } as const;

/** How many years stand side by side in a table. */
export const yearsSideBySide = 12;

const Year = z.number().int().min(publishedYears.first).max(publishedYears.last);

/** A table to be published: one measure, year by year, and told apart by one dimension or by none. */
export const StateOpenTable = z
  .strictObject({
    measure: z.string().max(60).meta({ description: "Codice della misura" }),
    by: z
      .string()
      .regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)
      .optional()
      .meta({ description: "La dimensione per cui distinguere; niente: solo il totale" }),
    fromYear: Year.meta({ description: "Il primo anno" }),
    toYear: Year.meta({ description: "L'ultimo anno: quello in corso arriva fino a oggi" }),
  })
  .meta({ id: "StateOpenTable" });
export type StateOpenTable = z.output<typeof StateOpenTable>;

/** Takes a table from the site. `number` is the publication that one has in front of one: the last. */
export const WithdrawOpenTable = z
  .strictObject({
    code: z.string().max(120).meta({ description: "Il nome della tabella negli indirizzi" }),
    number: z.number().int().min(1).meta({ description: "La pubblicazione che si ritira: l'ultima" }),
    reason: reason.meta({ description: "Perché: lo leggono tutti, accanto alla tabella ritirata" }),
  })
  .meta({ id: "WithdrawOpenTable" });

const yearAsked = z.coerce.number().pipe(Year);

/** The same, asked in an address. */
export const QueryOpenTable = StateOpenTable.extend({ fromYear: yearAsked, toYear: yearAsked }).meta({
  id: "QueryOpenTable",
});

/** What a published table says in one place. Null and not hidden: nobody declared anything. */
export const OpenCell = z
  .object({
    said: ReleasedCount.nullable(),
    hidden: z.boolean().meta({ description: "C'è, e non si dice: parla di poche persone, o servirebbe a ricavarle" }),
  })
  .meta({ id: "OpenCell" });
export type OpenCell = z.output<typeof OpenCell>;

/** The code of a row that is the whole, and of one of what stands under no category. */
export const wholeRow = "*";
export const otherRow = "-";

/** A row of a published table: a category, and a cell for each year. Its name is the one it had when it was published. */
export const OpenRow = z
  .object({
    code: z.string().meta({ description: "* il totale, - ciò che non sta in nessuna voce" }),
    name: z.object({ it: z.string(), en: z.string().optional() }).nullable(),
    cells: z.array(OpenCell),
  })
  .meta({ id: "OpenRow" });
export type OpenRow = z.output<typeof OpenRow>;

const content = {
  measure: z.string(),
  quantity: z.enum(quantityKinds),
  by: z.string().nullable(),
  years: z.array(z.number().int()).meta({ description: "Gli anni delle colonne" }),
  asOf: LocalDate.meta({ description: "L'ultimo giorno contato" }),
  threshold: z.number().int().meta({ description: "Di meno persone di queste non si dice quante" }),
  ofPeople: z.boolean(),
  rows: z.array(OpenRow),
};

/** What a publication would say, before it is one. */
export const OpenTablePreview = z
  .object({
    ...content,
    hidden: z.number().int().meta({ description: "Quante caselle restano riservate" }),
    hiddenForEarlier: z
      .number()
      .int()
      .meta({ description: "Quante di quelle sono riservate per ciò che fu pubblicato prima" }),
    kept: z.array(z.number().int()).meta({ description: "Gli anni che restano come già pubblicati" }),
    published: Instant.nullable().meta({ description: "Quando questa tabella fu pubblicata l'ultima volta" }),
    outcome: z
      .enum(["publishable", "unchanged", "wouldTell"])
      .meta({ description: "unchanged: niente di nuovo che si possa dire; wouldTell: direbbe di poche persone" }),
  })
  .meta({ id: "OpenTablePreview" });
export type OpenTablePreview = z.output<typeof OpenTablePreview>;

const withdrawn = z
  .object({ at: Instant, reason: z.string() })
  .nullable()
  .meta({ description: "Quando è stata ritirata e perché; niente: è pubblicata" });

/** A table as it was published: its words, its figures, and when. One that was withdrawn has no rows. */
export const OpenTable = z
  .object({
    code: z.string().meta({ description: "Il nome della tabella negli indirizzi" }),
    number: z.number().int().meta({ description: "Quale pubblicazione di questa tabella, da 1" }),
    at: Instant,
    ...content,
    withdrawn,
    words: z
      .object({ name: z.string(), unit: z.string(), definition: z.string(), by: z.string().nullable() })
      .nullable()
      .meta({ description: "Le parole della misura e della dimensione; niente: non ci sono più" }),
    earlier: z
      .array(z.object({ number: z.number().int(), at: Instant, withdrawn }))
      .meta({ description: "Le pubblicazioni prima" }),
  })
  .meta({ id: "OpenTable" });
export type OpenTable = z.output<typeof OpenTable>;

/** What a publication keeps of its table: all that it says. */
export type OpenContent = Omit<OpenTable, "code" | "number" | "at" | "withdrawn" | "words" | "earlier">;

export const OpenTables = z.object({ items: z.array(OpenTable) }).meta({ id: "OpenTables" });
export type OpenTables = z.output<typeof OpenTables>;
