import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type TrailState, trailKindCodes } from "@trama/instance/browser";
import { LocalDate } from "@trama/kernel";
import { compareText } from "../../app/list/compare-text";
import { useSay } from "../../words/say";
import classes from "./trail.module.css";
import type { TrailSearch } from "./trail-search";
import { useTrailNames } from "./use-trail-names";
import { trailVerbs } from "./verb-labels";

interface TrailFiltersProps {
  search: TrailSearch;
  actors: TrailState["actors"];
  onSearch: (changed: { [K in keyof TrailSearch]: TrailSearch[K] | undefined }) => void;
}

/** What narrows the trail: who, what, on which kind of record, when. */
export function TrailFilters({ search, actors, onSearch }: TrailFiltersProps) {
  const say = useSay();
  const names = useTrailNames();
  const select = (label: string, key: "chi" | "cosa" | "tipo", options: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      data={[
        { value: "", label: say("admin:trail.any") },
        ...options.toSorted((a, b) => compareText(a.label, b.label)),
      ]}
      value={search[key] ?? ""}
      onChange={({ currentTarget: { value } }) =>
        onSearch({ [key]: value === "" ? undefined : value, ...(key === "tipo" ? { record: undefined } : {}) })
      }
    />
  );
  const day = (label: string, key: "dal" | "al") => (
    <TextInput
      type="date"
      label={label}
      max="9999-12-31"
      value={search[key] ?? ""}
      onChange={({ currentTarget: { value } }) => onSearch({ [key]: LocalDate.safeParse(value).data })}
    />
  );
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <search className={classes.filters} aria-label={say("admin:trail.filters")}>
      {actors.length > 0 &&
        select(
          say("admin:trail.column.who"),
          "chi",
          actors.map((one) => ({ value: one.id, label: names.actor(one) })),
        )}
      {select(
        say("admin:trail.column.what"),
        "cosa",
        trailVerbs.map((verb) => ({ value: verb, label: names.verb(verb) })),
      )}
      {select(
        say("admin:trail.column.kind"),
        "tipo",
        trailKindCodes.map((kind) => ({ value: kind, label: names.kind(kind) })),
      )}
      {day(say("admin:trail.from"), "dal")}
      {day(say("admin:trail.to"), "al")}
      {filtered && (
        <Button
          variant="subtle"
          onClick={() =>
            onSearch({
              chi: undefined,
              cosa: undefined,
              tipo: undefined,
              record: undefined,
              dal: undefined,
              al: undefined,
            })
          }
        >
          {say("admin:trail.clear")}
        </Button>
      )}
    </search>
  );
}
