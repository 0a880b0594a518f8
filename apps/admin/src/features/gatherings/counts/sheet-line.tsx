import { Text } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useId } from "react";
import { TextLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { standingOf } from "../standing";
import { useGatheringWords } from "../use-gathering-words";
import classes from "./count-sheet.module.css";
import { cellAfter, faultsOf, isChanged, type SheetRow } from "./sheet";
import { type CountField, fieldText, isBlank } from "./typed-count";

interface SheetLineProps {
  row: SheetRow;
  rows: readonly SheetRow[];
  at: number;
  fields: readonly CountField[];
  labelOf: (field: CountField) => string;
  /** What the API refused of this row. */
  refusals: Partial<Record<CountField, string>>;
  onType: (field: CountField, text: string) => void;
  onPaste: (column: number, text: string) => void;
  focus: (row: number, column: number) => void;
}

/** Whether a sideways arrow leaves the text: at its end, or with all of it selected. */
function leavesText({ key, currentTarget: { value, selectionStart, selectionEnd } }: KeyboardEvent<HTMLInputElement>) {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return key === "ArrowLeft" ? selectionEnd === 0 : selectionStart === value.length;
}

/** One gathering of the sheet, with its numbers. */
export function SheetLine({ row, rows, at, fields, labelOf, refusals, onType, onPaste, focus }: SheetLineProps) {
  const say = useSay();
  const f = useFormat();
  const words = useGatheringWords();
  const id = useId();
  const { gathering, open, saved, typed } = row;
  const faults = faultsOf(row);
  const name = `${f.dayName(gathering.day)}, ${gathering.title}`;
  const onKey = (column: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    const next =
      sideways === null
        ? cellAfter(rows, { row: at, column }, event.key, event.shiftKey)
        : leavesText(event) && fields[column + sideways] !== undefined
          ? { row: at, column: column + sideways }
          : null;
    if (next === null) return;
    event.preventDefault();
    focus(next.row, next.column);
  };
  return (
    <tr data-changed={isChanged(row) || undefined} data-closed={!open || undefined}>
      <th scope="row">
        <TextLink to="/calendario/$id" params={{ id: gathering.id }} c="inherit" fw={600}>
          {f.weekdayName(gathering.day)} {Number(gathering.day.slice(8))}
        </TextLink>
        <Text size="sm" c="dimmed" fw={400}>
          {words.hours(gathering)} · {gathering.title}
        </Text>
        {isChanged(row) && !isBlank(saved) && gathering.headCount && (
          <Text size="xs" c="dimmed" fw={400}>
            {say("admin:gatherings.sheet.saved", { count: words.count(gathering.headCount) })}
          </Text>
        )}
      </th>
      {open ? (
        fields.map((field, column) => {
          const fault = faults[field];
          const wrong = refusals[field] ?? (fault ? say(`admin:gatherings.fault.${fault}`) : null);
          const error = `${id}-${column}`;
          return (
            <td key={field}>
              <input
                data-cell={`${at}:${column}`}
                className={field === "note" ? classes.note : classes.number}
                inputMode={field === "note" ? "text" : "numeric"}
                autoComplete="off"
                aria-label={`${name}: ${labelOf(field)}`}
                aria-invalid={wrong !== null || undefined}
                aria-describedby={wrong === null ? undefined : error}
                value={fieldText(typed, field)}
                onFocus={({ currentTarget }) => currentTarget.select()}
                onChange={({ currentTarget: { value } }) => onType(field, value)}
                onKeyDown={onKey(column)}
                onPaste={(event) => {
                  const text = event.clipboardData.getData("text");
                  if (!/[\t\n]/.test(text)) return;
                  event.preventDefault();
                  onPaste(column, text);
                }}
              />
              {wrong !== null && (
                <span id={error} className={classes.wrong}>
                  {wrong}
                </span>
              )}
            </td>
          );
        })
      ) : (
        <td colSpan={fields.length} className={classes.closed}>
          {words.standing(standingOf(gathering))}
          {gathering.cancelReason && ` · «${gathering.cancelReason}»`}
        </td>
      )}
    </tr>
  );
}
