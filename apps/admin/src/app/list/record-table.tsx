import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useSay } from "../../words/say";
import classes from "./list.module.css";

/** One column of a list, and how its cell is drawn. */
export interface Column<T, K extends string> {
  key: K;
  label: string;
  /** A column of numbers stands at the end of its cell. */
  number?: boolean;
  /** A column of buttons needs no name on a card. */
  action?: boolean;
  /** What the row shows; null when there is nothing to show. A column that shows nothing in any row is left out. */
  cell: (row: T) => ReactNode;
}

interface RecordTableProps<T, K extends string> {
  label: string;
  columns: readonly Column<T, K>[];
  rows: readonly T[];
}

const atOnce = 100;

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

/** A short table inside a screen, or cards on a narrow one; what is a list of its own is a `RecordList`. */
export function RecordTable<T extends { id: string }, K extends string>({
  label,
  columns: all,
  rows,
}: RecordTableProps<T, K>) {
  const say = useSay();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const [drawn, setDrawn] = useState(atOnce);
  const shown = rows.slice(0, drawn);
  const columns = all.filter(({ cell }) => rows.some((row) => cell(row) !== null));
  const left = rows.length - shown.length;
  return (
    <>
      {narrow ? (
        <Cards label={label} columns={columns} rows={shown} />
      ) : (
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ key, label: text, number }) => (
                <th key={key} scope="col" className={number ? classes.number : undefined}>
                  <span className={classes.heading}>{text}</span>
                </th>
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
