import { Button, NativeSelect, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowDown, IconArrowsUpDown, IconArrowUp } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useSay } from "../../words/say";
import classes from "./list.module.css";

/** One column of a list, and how its cell is drawn. */
export interface Column<T, K extends string> {
  key: K;
  label: string;
  /** A column of numbers stands at the end of its cell. */
  number?: boolean;
  /** Whether the list can be sorted by it. */
  sorts?: boolean;
  /** A column of buttons needs no name on a card. */
  action?: boolean;
  /** What the row shows; null when there is nothing to show. A column that shows nothing in any row is left out. */
  cell: (row: T) => ReactNode;
}

interface RecordTableProps<T, K extends string> {
  label: string;
  columns: readonly Column<T, K>[];
  rows: readonly T[];
  /** How the rows are sorted; a short list stays as it comes. */
  sorting?: { key: K; descending: boolean };
  onSort?: (key: K) => void;
}

const atOnce = 100;

function Heading<T, K extends string>({
  column,
  sorting,
  onSort,
}: { column: Column<T, K> } & Pick<RecordTableProps<T, K>, "sorting" | "onSort">) {
  if (!column.sorts || !sorting || !onSort) {
    return (
      <th scope="col" className={column.number ? classes.number : undefined}>
        <span className={classes.heading}>{column.label}</span>
      </th>
    );
  }
  const sorted = sorting.key === column.key;
  const Icon = sorted ? (sorting.descending ? IconArrowDown : IconArrowUp) : IconArrowsUpDown;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sorting.descending ? "descending" : "ascending") : undefined}
      className={column.number ? classes.number : undefined}
    >
      <UnstyledButton className={classes.heading} onClick={() => onSort(column.key)}>
        {column.label}
        <Icon size={14} aria-hidden="true" className={sorted ? undefined : classes.faint} />
      </UnstyledButton>
    </th>
  );
}

/** The same facts as cards, on a narrow screen: the first column names the card. */
function Cards<T extends { id: string }, K extends string>({
  label,
  columns: [name, ...others],
  rows,
}: Pick<RecordTableProps<T, K>, "label" | "columns" | "rows">) {
  return (
    <ul className={classes.cards} aria-label={label}>
      {rows.map((row) => {
        const cells = others
          .map((column) => ({ ...column, content: column.cell(row) }))
          .filter(({ content }) => content !== null);
        const facts = cells.filter(({ action }) => !action);
        return (
          <li key={row.id} className={classes.card}>
            {name?.cell(row)}
            {facts.length > 0 && (
              <dl className={classes.facts}>
                {facts.flatMap(({ key, label: text, content }) => [
                  <dt key={`${key} name`}>{text}</dt>,
                  <dd key={key}>{content}</dd>,
                ])}
              </dl>
            )}
            {cells.map(
              ({ key, action, content }) =>
                action && (
                  <div key={key} className={classes.action}>
                    {content}
                  </div>
                ),
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The order of the cards, which have no headings to choose it by. */
function SortChoice<T, K extends string>({
  columns,
  sorting,
  onSort,
}: Pick<RecordTableProps<T, K>, "columns"> & Required<Pick<RecordTableProps<T, K>, "sorting" | "onSort">>) {
  const say = useSay();
  const sortable = columns.filter(({ sorts }) => sorts);
  return (
    <NativeSelect
      label={say("admin:list.sort")}
      data={sortable.map(({ key, label }) => ({ value: key, label }))}
      value={sorting.key}
      onChange={({ currentTarget: { value } }) => {
        const chosen = sortable.find(({ key }) => key === value);
        if (chosen) onSort(chosen.key);
      }}
    />
  );
}

/** A list of records: a table whose headings sort it, or cards on a narrow screen. Long lists are drawn a part at a time. */
export function RecordTable<T extends { id: string }, K extends string>({
  label,
  columns: all,
  rows,
  sorting,
  onSort,
}: RecordTableProps<T, K>) {
  const say = useSay();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const [drawn, setDrawn] = useState(atOnce);
  const shown = rows.slice(0, drawn);
  const columns = all.filter(({ cell }) => rows.some((row) => cell(row) !== null));
  const left = rows.length - shown.length;
  return (
    <>
      {narrow && sorting && onSort && <SortChoice columns={columns} sorting={sorting} onSort={onSort} />}
      {narrow ? (
        <Cards label={label} columns={columns} rows={shown} />
      ) : (
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  {...(sorting ? { sorting } : {})}
                  {...(onSort ? { onSort } : {})}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                {columns.map(({ key, number, cell }, at) =>
                  at === 0 ? (
                    <th key={key} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} className={number ? classes.number : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <Button variant="default" size="md" onClick={() => setDrawn(drawn + atOnce)}>
          {say("admin:list.more", { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </>
  );
}
