import { Checkbox, NativeSelect } from "@mantine/core";
import { type LabSummary, phases } from "@trama/labs";
import { SearchField } from "../../../app/list/search-field";
import { Toolbar } from "../../../app/list/toolbar";
import { useSay } from "../../../words/say";
import type { LabSearch } from "../lab-search";
import { usePhaseLabel } from "../use-phase-label";

interface LabFiltersProps {
  labs: readonly LabSummary[];
  search: LabSearch;
  onSearch: (changed: Partial<LabSearch>) => void;
}

/** What narrows the list: words, municipality, phase, and what needs somebody. Only what some lab has is offered. */
export function LabFilters({ labs, search, onSearch }: LabFiltersProps) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  const towns = [...new Map(labs.map(({ municipality: { istat, name } }) => [istat, name]))].sort(([, a], [, b]) =>
    a.localeCompare(b, "it"),
  );
  const used = phases.filter((phase) => labs.some((lab) => lab.phase === phase));
  const waiting = labs.filter(({ attention }) => attention.length > 0).length;
  return (
    <Toolbar>
      <SearchField
        label={say("admin:labs.list.search")}
        value={search.cerca}
        onChange={(cerca) => onSearch({ cerca })}
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
      <Checkbox
        py={8}
        label={say("admin:labs.list.waiting", { count: waiting })}
        checked={search.seguire ?? false}
        onChange={({ currentTarget: { checked } }) => onSearch({ seguire: checked ? true : undefined })}
      />
    </Toolbar>
  );
}
