import { Button, Group, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { useRef } from "react";
import { announce } from "../../../forms/announcement";
import { DraftNotice } from "../../../forms/draft-notice";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./count-sheet.module.css";
import { faultsOf, isChanged, sheetFields, sumOf } from "./sheet";
import { SheetLine } from "./sheet-line";
import type { CountField } from "./typed-count";
import { useCountSheet } from "./use-count-sheet";

interface CountSheetProps {
  lab: string;
  month: LocalDate;
  gatherings: readonly GatheringSummary[];
  bands: readonly { value: string; label: string }[];
}

/** A sheet of counts: a row for each gathering, a column for each number, sums at the foot, one save for all. */
export function CountSheet({ lab, month, gatherings, bands }: CountSheetProps) {
  const say = useSay();
  const f = useFormat();
  const queries = useQueryClient();
  const table = useRef<HTMLTableElement>(null);
  const fields = sheetFields(bands.map(({ value }) => value));
  const sheet = useCountSheet({ lab, month, gatherings, fields });
  const { rows, save } = sheet;
  const labelOf = (field: CountField) =>
    bands.find(({ value }) => field === `band:${value}`)?.label ??
    say(
      field === "total"
        ? "admin:gatherings.count.total"
        : field === "newPeople"
          ? "admin:gatherings.sheet.new"
          : "admin:gatherings.field.note",
    );
  const changed = rows.filter(isChanged).length;
  const faulty = rows.findIndex((row) => Object.keys(faultsOf(row)).length > 0);
  const focus = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)?.focus();
  const submit = () => {
    const fault = rows[faulty];
    if (fault) {
      const wrong = Object.keys(faultsOf(fault));
      focus(
        faulty,
        fields.findIndex((field) => wrong.includes(field)),
      );
      return;
    }
    sheet.send((count) => announce(say("admin:gatherings.done.sheet", { count })));
  };
  return (
    <Stack gap="md">
      {sheet.restored && <DraftNotice onDiscard={sheet.forget} />}
      <div className={classes.frame}>
        <table ref={table} className={classes.sheet} aria-label={say("admin:gatherings.sheet.title")}>
          <thead>
            <tr>
              <th scope="col">{say("admin:gatherings.one")}</th>
              {fields.map((field) => (
                <th key={field} scope="col" className={field === "note" ? classes.noteHead : classes.numberHead}>
                  {labelOf(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <SheetLine
                key={row.gathering.id}
                {...{ row, rows, at, fields, labelOf, focus }}
                refusals={sheet.refusals[row.gathering.id] ?? {}}
                onType={(field, text) => sheet.type(at, field, text)}
                onPaste={(column, text) => {
                  const lost = sheet.paste({ row: at, column }, text);
                  if (lost > 0) announce(say("admin:gatherings.sheet.lost", { count: lost }));
                }}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say("admin:gatherings.sheet.sum")}</th>
              {fields.map((field) => (
                <td key={field}>{field === "note" ? null : f.number(sumOf(rows, field))}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <FormAlert
        error={save.error}
        onReload={() => void queries.invalidateQueries({ queryKey: ["gatherings"] }).then(() => save.reset())}
      />
      <Group gap="md">
        <Button size="md" loading={save.isPending} disabled={changed === 0} onClick={submit}>
          {say("admin:gatherings.sheet.save", { count: changed })}
        </Button>
        <Text size="sm" c="dimmed">
          {say("admin:gatherings.sheet.hint")}
        </Text>
      </Group>
    </Stack>
  );
}
