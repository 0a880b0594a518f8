import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsUpDown, IconArrowUp } from "@tabler/icons-react";
import type { LabSummary } from "@trama/labs";
import { useSay } from "../../../words/say";
import { nextSort, readSort, type Sort, type SortKey, sortKeys } from "../lab-search";
import { columnWords } from "./columns";
import { AttentionCell, LeadCell, NameCell, PhaseCell, ProtocolCell } from "./lab-cells";
import classes from "./list.module.css";

interface LabTableProps {
  labs: readonly LabSummary[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function Heading({ column, sort, onSort }: { column: SortKey } & Omit<LabTableProps, "labs">) {
  const say = useSay();
  const { key, descending } = readSort(sort);
  const sorted = key === column;
  const Icon = sorted ? (descending ? IconArrowDown : IconArrowUp) : IconArrowsUpDown;
  return (
    <th scope="col" aria-sort={sorted ? (descending ? "descending" : "ascending") : undefined}>
      <UnstyledButton className={classes.heading} onClick={() => onSort(nextSort(sort, column))}>
        {say(columnWords[column])}
        <Icon size={14} aria-hidden className={sorted ? undefined : classes.faint} />
      </UnstyledButton>
    </th>
  );
}

/** The labs as a table; each heading sorts by its column. */
export function LabTable({ labs, sort, onSort }: LabTableProps) {
  const say = useSay();
  return (
    <table className={classes.table} aria-label={say("labs:many")}>
      <thead>
        <tr>
          {sortKeys.map((column) => (
            <Heading key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {labs.map((lab) => (
          <tr key={lab.id}>
            <th scope="row">
              <NameCell lab={lab} />
            </th>
            <td>{lab.municipality.name}</td>
            <td>
              <PhaseCell lab={lab} />
            </td>
            <td>
              <LeadCell lab={lab} />
            </td>
            <td>
              <ProtocolCell lab={lab} />
            </td>
            <td>
              <AttentionCell lab={lab} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
