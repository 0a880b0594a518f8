import { languages } from "@trama/kernel";
import { z } from "zod";
import { ListName } from "./list-name.js";

/** The kinds of file that a list leaves as. */
export const exportFormats = ["csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const most = { rows: 20_000, columns: 40 };

/** What of a list is wanted: these rows in this order, these columns in this order. */
export const ListTableQuery = z.strictObject({
  list: ListName,
  language: z.enum(languages).meta({ description: "La lingua delle intestazioni" }),
  columns: z.array(z.string().max(40)).min(1).max(most.columns).meta({ description: "Le colonne, in ordine" }),
  ids: z.array(z.string().max(200)).max(most.rows).meta({ description: "Le righe, in ordine" }),
  about: z.record(z.string().max(40), z.string().max(80)).default({}).meta({
    description: "A che cosa guardano, per gli elenchi che non dicono tutto: per esempio da e fino a quale giorno",
  }),
});

/** The same, and as which kind of file. */
export const ExportList = ListTableQuery.extend({ format: z.enum(exportFormats) });

/** What is remembered of an export: never what it holds. */
export const RecordExport = z.strictObject({
  list: ListName,
  format: z.enum(exportFormats),
  columns: z.array(z.string().max(40)).max(most.columns),
  rows: z.number().int().min(0),
});

/** A sentence to be said when the language is known. */
export interface Said {
  key: string;
  params?: Record<string, unknown>;
}

/** What a cell holds: words, a number, a day as `YYYY-MM-DD`, or sentences still to be said. */
export type ListCell = string | number | readonly Said[] | null;

/** A part of a list as a table: its headings by the key of their words, its rows in the order asked for. */
export interface ListTable {
  columns: { label: string; kind: "text" | "number" | "day" }[];
  rows: ListCell[][];
}
