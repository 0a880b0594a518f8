import type { ReadContext } from "@trama/database";
import type { Language, Page } from "@trama/kernel";
import type { z } from "zod";
import type { ListCell, ListTable, ListTableQuery } from "../list-export.js";
import type { ListName } from "../list-name.js";

type Heading = ListTable["columns"][number] & {
  /** The name that the screen knows the column by. */
  key: string;
};

/**
 * One column of a list as a file has it: `label` is the key of the words above it. What the screen shows in one column
 * may take more than one here, under the same key.
 */
export interface ListColumn<R> extends Heading {
  of: (row: R, about: { ctx: ReadContext; language: Language }) => ListCell;
}

/** Which cells are wanted, in which language, and what they look at where the list does not say it. */
type Wanted = Omit<z.output<typeof ListTableQuery>, "list">;

/** How a package hands over one of its lists. */
export interface ListSource {
  list: ListName;
  columns: readonly Heading[];
  /** The cells of those of the rows asked for that whoever asks may see, by the row's id, in the columns wanted. */
  cells: (ctx: ReadContext, wanted: Wanted) => Promise<Map<string, ListCell[]>>;
}

/**
 * A list as a source of tables. `rows` gives what the list's own verb shows to whoever asks, and nothing else: those
 * asked for at least, so that a list without end need not be read whole.
 */
export function listSource<R extends { id: string }>(
  list: ListName,
  rows: (ctx: ReadContext, wanted: Pick<Wanted, "ids" | "about">) => Promise<readonly R[]>,
  columns: readonly ListColumn<R>[],
): ListSource {
  return {
    list,
    columns,
    async cells(ctx, wanted) {
      const chosen = wanted.columns.flatMap((key) => columns.filter((column) => column.key === key));
      const asking = { ctx, language: wanted.language };
      return new Map((await rows(ctx, wanted)).map((row) => [row.id, chosen.map(({ of }) => of(row, asking))]));
    },
  };
}

/** Every page of a list, one after the other. */
export async function everyPage<R>(page: (at: { limit: number; cursor?: string }) => Promise<Page<R>>): Promise<R[]> {
  const all: R[] = [];
  let cursor: string | null = null;
  do {
    const found: Page<R> = await page({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    all.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor !== null);
  return all;
}
