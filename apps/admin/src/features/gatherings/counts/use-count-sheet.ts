import type { Gathering, GatheringSummary, HeadCount } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { useState } from "react";
import { z } from "zod";
import { api, contentOf } from "../../../api/client";
import { ProblemError } from "../../../api/problem";
import { dropDraft, takeUpDraft, writeDraft } from "../../../forms/draft";
import { useFormat } from "../../../words/use-format";
import { useGatheringsChange } from "../queries";
import { type Cell, draftOf, pasted, readRows, type SheetRow, sheetRows, typedIn } from "./sheet";
import { cellOf } from "./sheet-refusals";
import { type CountField, TypedCount } from "./typed-count";

interface Asked {
  lab: string;
  month: LocalDate;
  gatherings: readonly GatheringSummary[];
  fields: readonly CountField[];
}

const Draft = z.record(z.string(), TypedCount);

interface SentRow {
  id: string;
  version: number;
  headCount: HeadCount;
  note: string | null;
}

/** The refusals of the API, each on the row and the field it is about. */
export type SheetRefusals = Record<string, Partial<Record<CountField, string>>>;

/** A sheet being typed: kept over a reload, saved whole or not at all. */
export function useCountSheet({ lab, month, gatherings, fields }: Asked) {
  const { today } = useFormat();
  const name = `gatherings.sheet.${lab}.${month}`;
  const [draft, setDraft] = useState(() => Draft.safeParse(takeUpDraft(name)?.values).data ?? {});
  const [restored, setRestored] = useState(() => Object.keys(draft).length > 0);
  const [refusals, setRefusals] = useState<SheetRefusals>({});
  const rows = sheetRows(gatherings, draft, today());
  const save = useGatheringsChange(
    (sent: SentRow[]): Promise<Gathering[]> =>
      contentOf(api["gathering-counts"].$post({ json: { owner: { kind: "lab", id: lab }, rows: sent } })),
  );
  const keep = (next: readonly SheetRow[]) => {
    const values = draftOf(next);
    setDraft(values);
    if (Object.keys(values).length === 0) dropDraft(name);
    else writeDraft(name, { values, about: null });
  };
  const forget = () => {
    dropDraft(name);
    setDraft({});
    setRefusals({});
    setRestored(false);
  };
  const type = (row: number, field: CountField, text: string) => {
    const id = rows[row]?.gathering.id;
    if (id !== undefined && refusals[id]) setRefusals({ ...refusals, [id]: {} });
    keep(typedIn(rows, row, field, text));
  };
  const paste = (at: Cell, text: string): number => {
    const { rows: next, lost } = pasted(rows, fields, at, text);
    keep(next);
    return lost;
  };
  const send = (onSaved: (count: number) => void) => {
    const read = readRows(rows);
    if (read === null || read.length === 0) return;
    const sent = read.map(({ row, headCount, note }) => ({
      id: row.gathering.id,
      version: row.gathering.version,
      headCount,
      note,
    }));
    save.mutate(sent, {
      onSuccess: () => {
        forget();
        onSaved(sent.length);
      },
      onError: (error) => {
        if (!(error instanceof ProblemError)) return;
        const found: SheetRefusals = {};
        for (const { path, message } of error.errors) {
          const cell = cellOf(path);
          const id = cell && sent[cell.row]?.id;
          if (cell && id !== undefined && id !== null) found[id] = { ...found[id], [cell.field]: message };
        }
        setRefusals(found);
      },
    });
  };
  return { rows, type, paste, send, save, refusals, restored, forget };
}
