import { Button, NativeSelect } from "@mantine/core";
import type { GatheringSummary } from "@trama/gatherings";
import { useState } from "react";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { standings } from "../standing";
import { useGatheringWords } from "../use-gathering-words";
import { useKinds } from "../use-kinds";
import { useLabChoices } from "../use-lab-choices";
import classes from "./calendar-bar.module.css";
import type { CalendarSearch } from "./calendar-search";
import { everything, isNarrowed } from "./narrowing";

interface CalendarFiltersProps {
  gatherings: readonly GatheringSummary[];
  search: CalendarSearch;
  onSearch: (changed: Partial<CalendarSearch>) => void;
  narrow: boolean;
}

/** What narrows the calendar: whose, where, what, and how it stands. On a narrow screen they wait behind a button. */
export function CalendarFilters({ gatherings, search, onSearch, narrow }: CalendarFiltersProps) {
  const say = useSay();
  const words = useGatheringWords();
  const { municipalities } = useTerritory();
  const { kinds } = useKinds();
  const labs = useLabChoices(gatherings);
  const [opened, open] = useState(false);
  const towns = municipalities
    .map(({ istat, name }) => ({ value: istat, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "it"));
  const states = standings.map((one) => ({ value: one, label: words.standing(one) }));
  const narrowing = [search.lab, search.comune, search.tipo, search.stato].filter((one) => one !== undefined).length;
  const select = (
    label: string,
    key: keyof typeof everything,
    every: string,
    options: { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      data={[{ value: "", label: every }, ...options]}
      value={search[key] ?? ""}
      onChange={({ currentTarget: { value } }) => onSearch({ [key]: value === "" ? undefined : value })}
    />
  );
  if (narrow && !opened)
    return (
      <div>
        <Button variant="default" aria-expanded={false} onClick={() => open(true)}>
          {say("admin:gatherings.filters", { count: narrowing })}
        </Button>
      </div>
    );
  return (
    <search className={classes.filters}>
      {labs.length > 1 && select(say("labs:one"), "lab", say("admin:gatherings.anyLab"), labs)}
      {towns.length > 1 && select(say("labs:field.municipality"), "comune", say("admin:labs.list.everyTown"), towns)}
      {select(say("admin:gatherings.field.kind"), "tipo", say("admin:labs.list.everyTown"), kinds([search.tipo ?? ""]))}
      {select(say("admin:gatherings.status"), "stato", say("admin:labs.list.everyTown"), states)}
      {isNarrowed(search) && (
        <Button variant="subtle" onClick={() => onSearch(everything)}>
          {say("admin:labs.list.clear")}
        </Button>
      )}
    </search>
  );
}
