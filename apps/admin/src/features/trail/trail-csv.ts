import type { TrailEntry } from "@trama/instance/browser";
import type { Language } from "@trama/kernel";
import { type Sheet, writeCsv } from "@trama/sheets";

/** What a line says in each column of the file. */
export interface TrailRow {
  entry: TrailEntry;
  actor: string;
  verb: string;
  kind: string;
  moment: string;
  fields: string;
}

/** The lines of the trail as a file that a spreadsheet opens; values stay on the screen, for who may read them. */
export function trailCsv(rows: readonly TrailRow[], labels: readonly string[], language: Language): string {
  const [number = "", ...texts] = labels;
  const columns: Sheet["columns"] = [
    { label: number, kind: "number" },
    ...texts.map((label) => ({ label, kind: "text" as const })),
  ];
  const cells = rows.map(({ entry, actor, verb, kind, moment, fields }) => [
    ...[entry.sequence, moment, actor, verb, kind, entry.title ?? entry.record.id, fields],
  ]);
  return writeCsv({ title: "", language, columns, rows: cells });
}
