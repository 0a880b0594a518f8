import { Box, Button, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { LabSummary } from "@trama/labs";
import type { ReactNode } from "react";
import { useSay } from "../../../words/say";
import { isFiltered, labRows } from "../lab-rows";
import type { LabSearch } from "../lab-search";
import { LabCards } from "./lab-cards";
import { LabFilters } from "./lab-filters";
import { LabTable } from "./lab-table";

interface LabListProps {
  labs: readonly LabSummary[];
  search: LabSearch;
  onSearch: (changed: Partial<LabSearch>) => void;
  /** The button that opens a lab, for whoever may. */
  opening: ReactNode;
}

const unfiltered = { cerca: undefined, comune: undefined, fase: undefined, seguire: undefined };

function Empty({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Stack
      align="flex-start"
      bg="var(--mantine-color-body)"
      bd="1px solid var(--trama-line)"
      p="xl"
      style={{ borderRadius: 12 }}
    >
      <Text>{text}</Text>
      {children}
    </Stack>
  );
}

/** The labs that answer the search: a table, or cards on a narrow screen. */
export function LabList({ labs, search, onSearch, opening }: LabListProps) {
  const say = useSay();
  const narrow = useMediaQuery("(max-width: 62em)") ?? false;
  if (labs.length === 0)
    return <Empty text={say(opening ? "admin:labs.list.none" : "admin:labs.list.noneToSee")}>{opening}</Empty>;
  const rows = labRows(labs, search);
  const count = isFiltered(search)
    ? say("admin:labs.list.some", { shown: rows.length, count: labs.length })
    : say("admin:labs.list.count", { count: labs.length });
  return (
    <Stack gap="md">
      <LabFilters labs={labs} search={search} onSearch={onSearch} sorting={narrow} />
      <Text role="status" size="sm" c="dimmed">
        {count}
      </Text>
      {rows.length === 0 ? (
        <Empty text={say("admin:labs.list.noMatch")}>
          <Button variant="default" size="md" onClick={() => onSearch(unfiltered)}>
            {say("admin:labs.list.clear")}
          </Button>
        </Empty>
      ) : (
        <Box>
          {narrow ? (
            <LabCards labs={rows} />
          ) : (
            <LabTable labs={rows} sort={search.ordine} onSort={(ordine) => onSearch({ ordine })} />
          )}
        </Box>
      )}
    </Stack>
  );
}
