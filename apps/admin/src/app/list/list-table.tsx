import { Checkbox } from "@mantine/core";
import { type CSSProperties, memo, type ReactNode, useCallback, useRef } from "react";
import { useSay } from "../../words/say";
import type { Column } from "./column";
import classes from "./list.module.css";
import { ListHeading } from "./list-heading";
import type { Sorting } from "./sorting";
import { useRowKeys } from "./use-row-keys";
import type { Selection } from "./use-selection";
import { useWindow } from "./use-window";

export interface ShownList<T, K extends string> {
  label: string;
  columns: readonly Column<T, K>[];
  rows: readonly T[];
  sorts: readonly Sorting<K>[];
  onSort: (key: K, also: boolean) => void;
  /** Without it no row can be chosen. */
  selection: Selection<T> | null;
  /** What a row is called, for the box that chooses it. */
  nameOf: (row: T) => string;
  close: boolean;
}

interface RowProps<T, K extends string> {
  row: T;
  at: number;
  columns: readonly Column<T, K>[];
  measure: (row: Element | null) => void;
  /** Whether the row says which of all it is, because not all are drawn. */
  numbered: boolean;
  chosen: boolean;
  onToggle: ((id: string) => void) | null;
  name: string;
}

/** Drawn anew only when it has changed: scrolling moves the rows that are there already. */
const Row = memo(function Row<T extends { id: string }, K extends string>(props: RowProps<T, K>) {
  const { row, at, columns, measure, numbered, chosen, onToggle, name } = props;
  const say = useSay();
  return (
    <tr
      ref={measure}
      data-index={at}
      data-chosen={chosen || undefined}
      {...(numbered ? { "aria-rowindex": at + 2 } : {})}
    >
      {onToggle && (
        <td className={classes.box}>
          <Checkbox
            aria-label={say("admin:list.choose", { name })}
            checked={chosen}
            onChange={() => onToggle(row.id)}
          />
        </td>
      )}
      {columns.map(({ key, number, cell }, place) =>
        place === 0 ? (
          <th key={key} scope="row" data-opens>
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={number ? classes.number : undefined}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}) as <T extends { id: string }, K extends string>(props: RowProps<T, K>) => ReactNode;

function Totals<T, K extends string>({
  columns,
  rows,
  boxes,
}: {
  columns: readonly Column<T, K>[];
  rows: readonly T[];
  boxes: boolean;
}) {
  const say = useSay();
  if (!columns.some(({ total }) => total)) return null;
  return (
    <tfoot>
      <tr>
        {boxes && <td />}
        {columns.map(({ key, number, total }, at) => {
          const content = total?.(rows) ?? (at === 0 ? say("admin:list.total") : null);
          return at === 0 ? (
            <th key={key} scope="row">
              {content}
            </th>
          ) : (
            <td key={key} className={number ? classes.number : undefined}>
              {content}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

const boxWidth = 52;

/** A list as a table: its headings stay in sight and sort it, and of a long one only the rows in sight are drawn. */
export function ListTable<T extends { id: string }, K extends string>({
  label,
  columns,
  rows,
  sorts,
  onSort,
  selection,
  nameOf,
  close,
}: ShownList<T, K>) {
  const say = useSay();
  const body = useRef<HTMLTableSectionElement>(null);
  const keyOf = useCallback((at: number) => rows[at]?.id ?? String(at), [rows]);
  const drawn = useWindow(body, rows.length, { height: close ? 45 : 58, keyOf });
  const toggle = selection ? (at: number) => selection.toggle(rows[at]?.id ?? "") : undefined;
  const onKeyDown = useRowKeys({ body, count: rows.length, bring: drawn.bring, toggle });
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const room = { "--before": `${drawn.before}px`, "--after": `${drawn.after}px` } as CSSProperties;
  const every = selection !== null && rows.length > 0 && selection.rows.length === rows.length;
  return (
    <table
      className={classes.table}
      aria-label={label}
      data-close={close || undefined}
      data-fixed={drawn.partial || undefined}
      {...(drawn.partial ? { "aria-rowcount": rows.length + 1 } : {})}
    >
      {drawn.partial && (
        <colgroup>
          {selection && <col style={{ width: boxWidth }} />}
          {columns.map(({ key, share = 1 }) => (
            <col key={key} style={{ width: `${(share / shares) * 100}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr {...(drawn.partial ? { "aria-rowindex": 1 } : {})}>
          {selection && (
            <td className={classes.box}>
              <Checkbox
                aria-label={say("admin:list.chooseAll", { count: rows.length })}
                checked={every}
                indeterminate={!every && selection.rows.length > 0}
                onChange={selection.toggleAll}
              />
            </td>
          )}
          {columns.map((column) => (
            <ListHeading key={column.key} {...{ column, sorts, onSort }} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} className={classes.body} style={room} onKeyDown={onKeyDown}>
        {drawn.places.map((at) => {
          const row = rows[at];
          return (
            row && (
              <Row
                key={row.id}
                {...{ row, at, columns }}
                measure={drawn.measure}
                numbered={drawn.partial}
                chosen={selection?.has(row.id) ?? false}
                onToggle={selection?.toggle ?? null}
                name={nameOf(row)}
              />
            )
          );
        })}
      </tbody>
      <Totals columns={columns} rows={rows} boxes={selection !== null} />
    </table>
  );
}
