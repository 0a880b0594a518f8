import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsUpDown, IconArrowUp } from "@tabler/icons-react";
import { useSay } from "../../words/say";
import type { Column } from "./column";
import classes from "./list.module.css";
import type { Sorting } from "./sorting";

interface HeadingProps<T, K extends string> {
  column: Column<T, K>;
  sorts: readonly Sorting<K>[];
  /** `also` keeps the columns that the list is sorted by already. */
  onSort: (key: K, also: boolean) => void;
}

/** The heading of a column; one that sorts is a button, and says which place it has in the order. */
export function ListHeading<T, K extends string>({ column, sorts, onSort }: HeadingProps<T, K>) {
  const say = useSay();
  const place = sorts.findIndex(({ key }) => key === column.key);
  const sort = sorts[place];
  const end = column.number ? classes.number : undefined;
  if (!column.by) {
    return (
      <th scope="col" className={end}>
        <span className={classes.heading}>{column.label}</span>
      </th>
    );
  }
  const Icon = sort ? (sort.descending ? IconArrowDown : IconArrowUp) : IconArrowsUpDown;
  const direction = sort?.descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={place === 0 ? direction : undefined} className={end}>
      <UnstyledButton
        className={classes.heading}
        title={say("admin:list.sortHint")}
        onClick={({ shiftKey }) => onSort(column.key, shiftKey)}
      >
        {column.label}
        <Icon size={14} aria-hidden="true" className={sort ? undefined : classes.faint} />
        {sort && sorts.length > 1 && <span className={classes.place}>{place + 1}</span>}
      </UnstyledButton>
    </th>
  );
}
