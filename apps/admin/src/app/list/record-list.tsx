import { Button, Group, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ListName } from "@trama/lists";
import { type ReactNode, useMemo } from "react";
import { useMay } from "../../api/session";
import { useSay } from "../../words/say";
import { type BulkAction, BulkBar } from "./bulk-bar";
import { type Column, chosenColumns } from "./column";
import { EmptyList } from "./empty-list";
import { ExportMenu } from "./export-menu";
import { type Filter, isOn, type ListAddress, textIn } from "./filter";
import { ListCards } from "./list-cards";
import { ListFilters } from "./list-filters";
import { ListLayout } from "./list-layout";
import { ListTable } from "./list-table";
import { SearchField } from "./search-field";
import { nextSorts } from "./sorting";
import { Toolbar } from "./toolbar";
import { useSelection } from "./use-selection";
import { useShownRows } from "./use-shown-rows";
import { useSought } from "./use-sought";
import { ViewMenu } from "./view-menu";

interface RecordListProps<T, K extends string> {
  /** The name under which its views are saved and its rows exported. */
  list: ListName;
  label: string;
  rows: readonly T[];
  /** Whether more rows are still on their way. */
  loading?: boolean;
  /** Kept the same from one drawing to the next, like `filters` and `texts`: a new one sorts all rows again. */
  columns: readonly Column<T, K>[];
  filters: readonly Filter<T>[];
  /** In what the search looks. */
  texts: (row: T) => readonly (string | null | undefined)[];
  nameOf: (row: T) => string;
  /** The order while the address says none; without it the first column's. */
  firstOrder?: string | undefined;
  searchLabel: string;
  address: ListAddress;
  onAddress: (changed: Record<string, unknown>) => void;
  /** "3 di 22 organizzazioni": what is shown, said in words. */
  counted: (shown: number, all: number) => string;
  /** Said when nothing answers the search. */
  noMatch: string;
  /** More beside the filters: what brings rows in, and not what narrows them. */
  also?: ReactNode;
  /** The one thing to begin from here. */
  action?: ReactNode;
  bulk?: readonly BulkAction<T>[];
  /** What the rows are about, as the list's own source asks it: a period, a part of the territory. */
  about?: Readonly<Record<string, string>>;
  /** Whether its rows can be taken away: without figures to show there is nothing to take. */
  exported?: boolean;
}

/** A list of records that beats a spreadsheet: found, narrowed, sorted, laid out and chosen, all in its address. */
export function RecordList<T extends { id: string }, K extends string>(props: RecordListProps<T, K>) {
  const {
    label,
    rows,
    loading = false,
    columns: all,
    filters,
    texts,
    nameOf,
    address,
    onAddress,
    bulk = [],
    exported = true,
  } = props;
  const say = useSay();
  const may = useMay();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const { typed, type, settle } = useSought(address, onAddress);
  const chosen = textIn(address, "colonne");
  const columns = useMemo(
    () => chosenColumns(all, chosen).filter(({ has }) => !has || rows.some(has)),
    [all, chosen, rows],
  );
  const { shown, sorts } = useShownRows({
    ...{ rows, filters, texts, address },
    columns: all,
    sought: typed,
    firstOrder: props.firstOrder,
  });
  const selection = useSelection(shown);
  const list = {
    ...{ label, columns, sorts, nameOf },
    rows: shown,
    onSort: (key: K, also: boolean) => onAddress({ ordine: nextSorts(sorts, key, also) }),
    selection,
    close: textIn(address, "righe") === "fitte",
  };
  const narrowed = typed !== "" || filters.some((filter) => isOn(filter, address));
  const clear = () => {
    type("");
    onAddress({ cerca: undefined, ...Object.fromEntries(filters.map(({ name }) => [name, undefined])) });
  };
  return (
    <Stack gap="md">
      <Toolbar action={props.action}>
        <SearchField label={props.searchLabel} value={typed} onChange={type} onLeave={settle} />
        <ListFilters {...{ filters, address, onAddress }} />
        {props.also}
      </Toolbar>
      <Group justify="space-between" gap="sm">
        <Text role="status" size="sm" c="dimmed">
          {props.counted(shown.length, rows.length)}
          {loading && ` ${say("admin:list.loading")}`}
        </Text>
        <Group gap="xs">
          {narrowed && (
            <Button variant="subtle" size="sm" onClick={clear}>
              {say("admin:list.clear")}
            </Button>
          )}
          {may("listViews") && <ViewMenu list={props.list} {...{ address, onAddress }} />}
          {exported && may("exportList") && (
            <ExportMenu
              list={props.list}
              name={label}
              columns={columns}
              rows={selection.rows.length > 0 ? selection.rows : shown}
              chosen={selection.rows.length > 0}
              about={props.about}
            />
          )}
          <ListLayout columns={all} {...{ sorts, address, onAddress }} />
        </Group>
      </Group>
      {shown.length === 0 && !loading ? (
        <EmptyList text={props.noMatch}>
          <Button variant="default" size="md" onClick={clear}>
            {say("admin:list.clear")}
          </Button>
        </EmptyList>
      ) : narrow ? (
        <ListCards {...list} />
      ) : (
        <ListTable {...list} />
      )}
      <BulkBar selection={selection} actions={bulk} />
    </Stack>
  );
}
