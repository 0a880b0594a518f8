import { Button, Stack, Text } from "@mantine/core";
import type { LabSummary } from "@trama/labs";
import type { ReactNode } from "react";
import { EmptyList } from "../../../app/list/empty-list";
import { RecordTable } from "../../../app/list/record-table";
import { nextSort, readSort } from "../../../app/list/sorting";
import { useSay } from "../../../words/say";
import { isFiltered, labRows } from "../lab-rows";
import { type LabSearch, sortKeys } from "../lab-search";
import { LabFilters } from "./lab-filters";
import { useColumns } from "./use-columns";

interface LabListProps {
  labs: readonly LabSummary[];
  search: LabSearch;
  onSearch: (changed: Partial<LabSearch>) => void;
  /** The button that opens a lab, for whoever may. */
  opening: ReactNode;
}

const unfiltered = { cerca: undefined, comune: undefined, fase: undefined, seguire: undefined };

/** The labs that answer the search: a table, or cards on a narrow screen. */
export function LabList({ labs, search, onSearch, opening }: LabListProps) {
  const say = useSay();
  const columns = useColumns();
  if (labs.length === 0)
    return <EmptyList text={say(opening ? "admin:labs.list.none" : "admin:labs.list.noneToSee")}>{opening}</EmptyList>;
  const rows = labRows(labs, search);
  const sorting = readSort(search.ordine, sortKeys);
  const count = isFiltered(search)
    ? say("admin:labs.list.some", { shown: rows.length, count: labs.length })
    : say("admin:labs.list.count", { count: labs.length });
  return (
    <Stack gap="md">
      <LabFilters labs={labs} search={search} onSearch={onSearch} />
      <Text role="status" size="sm" c="dimmed">
        {count}
      </Text>
      {rows.length === 0 ? (
        <EmptyList text={say("admin:labs.list.noMatch")}>
          <Button variant="default" size="md" onClick={() => onSearch(unfiltered)}>
            {say("admin:labs.list.clear")}
          </Button>
        </EmptyList>
      ) : (
        <RecordTable
          label={say("labs:many")}
          columns={columns}
          rows={rows}
          sorting={sorting}
          onSort={(key) => onSearch({ ordine: nextSort(sorting, key) })}
        />
      )}
    </Stack>
  );
}
