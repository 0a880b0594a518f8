import { useCallback, useRef } from "react";
import { useSay } from "../../words/say";
import { RowBox } from "./cells";
import type { Column } from "./column";
import classes from "./list.module.css";
import type { ShownList } from "./list-table";
import { useRowKeys } from "./use-row-keys";
import { isPartial, useWindow } from "./use-window";

function Facts<T, K extends string>({ columns, row }: { columns: readonly Column<T, K>[]; row: T }) {
  const known = columns.filter(({ has }) => has?.(row) ?? true);
  const facts = known.filter(({ action }) => !action);
  return (
    <>
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.flatMap(({ key, label, cell }) => [
            <dt key={`${key} name`}>{label}</dt>,
            <dd key={key}>{cell(row)}</dd>,
          ])}
        </dl>
      )}
      {known
        .filter(({ action }) => action)
        .map(({ key, cell }) => (
          <div key={key} className={classes.action}>
            {cell(row)}
          </div>
        ))}
    </>
  );
}

/** The same list as cards, on a narrow screen: the first column names the card. */
export function ListCards<T extends { id: string }, K extends string>({
  label,
  columns: [name, ...others],
  rows,
  selection,
  nameOf,
}: ShownList<T, K>) {
  const say = useSay();
  const body = useRef<HTMLUListElement>(null);
  const keyOf = useCallback((at: number) => rows[at]?.id ?? String(at), [rows]);
  const drawn = useWindow(body, rows.length, { height: 190, gap: 12, keyOf });
  const toggle = selection ? (at: number) => selection.toggle(rows[at]?.id ?? "") : undefined;
  const onKeyDown = useRowKeys({ body, count: rows.length, bring: drawn.bring, toggle });
  return (
    <ul
      ref={body}
      className={classes.cards}
      aria-label={label}
      onKeyDown={onKeyDown}
      style={{ paddingTop: drawn.before, paddingBottom: drawn.after }}
    >
      {drawn.places.map((at) => {
        const row = rows[at];
        return (
          row && (
            <li
              key={row.id}
              ref={drawn.measure}
              data-index={at}
              data-chosen={selection?.has(row.id) || undefined}
              className={classes.card}
              {...(isPartial(rows.length) ? { "aria-setsize": rows.length, "aria-posinset": at + 1 } : {})}
            >
              <div className={classes.cardHead}>
                <div data-opens>{name?.cell(row)}</div>
                {selection && (
                  <RowBox
                    label={say("admin:list.choose", { name: nameOf(row) })}
                    checked={selection.has(row.id)}
                    onToggle={() => selection.toggle(row.id)}
                  />
                )}
              </div>
              <Facts columns={others} row={row} />
            </li>
          )
        );
      })}
    </ul>
  );
}
