import { Checkbox, Group, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type LabSummary, phases } from "@trama/labs";
import { useEffect, useState } from "react";
import { useSay } from "../../../words/say";
import type { LabSearch } from "../lab-search";
import { usePhaseLabel } from "../use-phase-label";
import classes from "./list.module.css";
import { SortChoice } from "./sort-choice";

interface LabFiltersProps {
  labs: readonly LabSummary[];
  search: LabSearch;
  onSearch: (changed: Partial<LabSearch>) => void;
  /** Whether the order is chosen here: cards have no headings to choose it by. */
  sorting: boolean;
}

/** What narrows the list: words, municipality, phase, and what needs somebody. Only what some lab has is offered. */
export function LabFilters({ labs, search, onSearch, sorting }: LabFiltersProps) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  const [typed, setTyped] = useState(search.cerca ?? "");
  useEffect(() => setTyped(search.cerca ?? ""), [search.cerca]);
  const towns = [...new Map(labs.map(({ municipality: { istat, name } }) => [istat, name]))].sort(([, a], [, b]) =>
    a.localeCompare(b, "it"),
  );
  const used = phases.filter((phase) => labs.some((lab) => lab.phase === phase));
  const waiting = labs.filter(({ attention }) => attention.length > 0).length;
  return (
    <Group component="search" className={classes.filters} gap="sm" align="flex-end">
      <TextInput
        type="search"
        className={classes.words}
        label={say("admin:labs.list.search")}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          onSearch({ cerca: value === "" ? undefined : value });
        }}
      />
      <NativeSelect
        label={say("labs:field.municipality")}
        data={[
          { value: "", label: say("admin:labs.list.everyTown") },
          ...towns.map(([value, label]) => ({ value, label })),
        ]}
        value={search.comune ?? ""}
        onChange={({ currentTarget: { value } }) => onSearch({ comune: value === "" ? undefined : value })}
      />
      <NativeSelect
        label={say("labs:field.phase")}
        data={[
          { value: "", label: say("admin:labs.list.everyPhase") },
          ...used.map((phase) => ({ value: phase, label: phaseLabel(phase) })),
        ]}
        value={search.fase ?? ""}
        onChange={({ currentTarget: { value } }) => onSearch({ fase: phases.find((phase) => phase === value) })}
      />
      {sorting && <SortChoice sort={search.ordine} onSort={(ordine) => onSearch({ ordine })} />}
      <Checkbox
        className={classes.waiting}
        label={say("admin:labs.list.waiting", { count: waiting })}
        checked={search.seguire ?? false}
        onChange={({ currentTarget: { checked } }) => onSearch({ seguire: checked ? true : undefined })}
      />
    </Group>
  );
}
