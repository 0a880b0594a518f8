import { InvalidInput, type Page } from "@trama/kernel";
import { type AnyColumn, and, asc, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import { z } from "zod";

const Cursor = z.object({ sort: z.string(), value: z.union([z.string(), z.number()]), id: z.string() });

const encode = ({ sort, value, id }: z.output<typeof Cursor>) =>
  Buffer.from(JSON.stringify({ sort, value, id })).toString("base64url");

const typeIn = (column: AnyColumn) => (column.dataType === "number" ? "number" : "string");

/** Accepts only what `encode` writes, for this sort and for values of this column. */
function decode(text: string, sort: string, column: AnyColumn): z.output<typeof Cursor> {
  const refuse = () => new InvalidInput([{ path: ["cursor"], code: "kernel:issue.invalid" }], "kernel:error.badQuery");
  try {
    const cursor = Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (cursor.sort !== sort || typeof cursor.value !== typeIn(column) || encode(cursor) !== text) throw refuse();
    return cursor;
  } catch {
    throw refuse();
  }
}

export interface Keyset {
  where: SQL | undefined;
  orderBy: SQL[];
  /** One more than the page, to know whether another follows. */
  limit: number;
  /** Cuts the rows that the query gave into a page. `key` gives a row's value of the sort column and its id. */
  page<T>(rows: readonly T[], key: (row: T) => { value: string | number; id: string }): Page<T>;
}

/**
 * Pages by position, not by number: a page never repeats or skips a record while others are added.
 * `sort` is a key of `columns` (all not null; the first is the usual one), with `-` in front for the opposite order.
 */
export function keyset(
  columns: Readonly<Record<string, AnyColumn>>,
  id: AnyColumn,
  { sort: asked, limit, cursor }: { sort?: string | undefined; limit: number; cursor?: string | undefined },
): Keyset {
  const sort = asked ?? Object.keys(columns)[0] ?? "";
  const descending = sort.startsWith("-");
  const column = columns[descending ? sort.slice(1) : sort];
  if (!column) throw new InvalidInput([{ path: ["sort"], code: "kernel:issue.invalid" }], "kernel:error.badQuery");
  const [beyond, order] = descending ? [lt, desc] : [gt, asc];
  const after = cursor === undefined ? null : decode(cursor, sort, column);
  return {
    where: after ? or(beyond(column, after.value), and(eq(column, after.value), beyond(id, after.id))) : undefined,
    orderBy: [order(column), order(id)],
    limit: limit + 1,
    page(rows, key) {
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return { items, nextCursor: rows.length > limit && last !== undefined ? encode({ sort, ...key(last) }) : null };
    },
  };
}
