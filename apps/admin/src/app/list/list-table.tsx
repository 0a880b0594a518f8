import { type CSSProperties, memo, type ReactNode, useCallback, useMemo, useRef } from "react";
import { useSay } from "../../words/say";
import { RowBox } from "./cells";
import type { Column } from "./column";
import classes from "./list.module.css";
import { ListHeading } from "./list-heading";
import type { Sorting } from "./sorting";
import { useRowKeys } from "./use-row-keys";
import type { Selection } from "./use-selection";
import { isPartial, useWindow } from "./use-window";

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
          <RowBox label={say("admin:list.choose", { name })} checked={chosen} onToggle={() => onToggle(row.id)} />
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

type Body<T, K extends string> = Pick<ShownList<T, K>, "columns" | "rows" | "selection" | "nameOf" | "close">;

/** The rows in sight. They alone follow the scrolling: what stands around them is not drawn anew. */
function Rows<T extends { id: string }, K extends string>({ columns, rows, selection, nameOf, close }: Body<T, K>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const keyOf = useCallback((at: number) => rows[at]?.id ?? String(at), [rows]);
  const drawn = useWindow(body, rows.length, { height: close ? 45 : 58, keyOf });
  const toggle = selection ? (at: number) => selection.toggle(rows[at]?.id ?? "") : undefined;
  const onKeyDown = useRowKeys({ body, count: rows.length, bring: drawn.bring, toggle });
  const room = { "--before": `${drawn.before}px`, "--after": `${drawn.after}px` } as CSSProperties;
  return (
    <tbody ref={body} className={classes.body} style={room} onKeyDown={onKeyDown}>
      {drawn.places.map((at) => {
        const row = rows[at];
        return (
          row && (
            <Row
              key={row.id}
              {...{ row, at, columns }}
              measure={drawn.measure}
              numbered={isPartial(rows.length)}
              chosen={selection?.has(row.id) ?? false}
              onToggle={selection?.toggle ?? null}
              name={nameOf(row)}
            />
          )
        );
      })}
    </tbody>
  );
}

interface TotalsProps<T, K extends string> {
  columns: readonly Column<T, K>[];
  rows: readonly T[];
  boxes: boolean;
}

function Totals<T, K extends string>({ columns, rows, boxes }: TotalsProps<T, K>) {
  const say = useSay();
  const totals = useMemo(() => columns.map(({ total }) => total?.(rows) ?? null), [columns, rows]);
  if (!columns.some(({ total }) => total)) return null;
  return (
    <tfoot>
      <tr>
        {boxes && <td />}
        {columns.map(({ key, number }, at) => {
          const content = totals[at] ?? (at === 0 ? say("admin:list.total") : null);
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
export function ListTable<T extends { id: string }, K extends string>(props: ShownList<T, K>) {
  const { label, columns, rows, sorts, onSort, selection, close } = props;
  const say = useSay();
  const partial = isPartial(rows.length);
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const every = selection !== null && rows.length > 0 && selection.rows.length === rows.length;
  return (
    <table
      className={classes.table}
      aria-label={label}
      data-close={close || undefined}
      data-fixed={partial || undefined}
      {...(partial ? { "aria-rowcount": rows.length + 1 } : {})}
    >
      {partial && (
        <colgroup>
          {selection && <col style={{ width: boxWidth }} />}
          {columns.map(({ key, share = 1 }) => (
            <col key={key} style={{ width: `${(share / shares) * 100}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr {...(partial ? { "aria-rowindex": 1 } : {})}>
          {selection && (
            <td className={classes.box}>
              <RowBox
                label={say("admin:list.chooseAll", { count: rows.length })}
                checked={every}
                some={!every && selection.rows.length > 0}
                onToggle={selection.toggleAll}
              />
            </td>
          )}
          {columns.map((column) => (
            <ListHeading key={column.key} {...{ column, sorts, onSort }} />
          ))}
        </tr>
      </thead>
      <Rows {...props} />
      <Totals columns={columns} rows={rows} boxes={selection !== null} />
    </table>
  );
}
