import { localText } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { byMunicipality } from "../labs/shown-lab.js";
import { pathOn } from "../page.js";
import { everything, filterNames, isNarrow } from "./calendar-filter.js";
import { type CalendarView, calendarHref, keptFields } from "./calendar-view.js";

const Select: FC<{
  name: string;
  label: string;
  every: string;
  choices: readonly { value: string; name: string }[];
  chosen: string | null;
}> = ({ name, label, every, choices, chosen }) => (
  <div class="filter-field">
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      <option value="" selected={chosen === null}>
        {every}
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === chosen}>
          {choice.name}
        </option>
      ))}
    </select>
  </div>
);

/** The filters of the calendar: a plain form that keeps month and view. */
export const CalendarFilters: FC<CalendarView> = (view) => {
  const { page, labs, kinds, filter } = view;
  const { say, language } = page;
  return (
    <form
      class="filters filters-three"
      method="get"
      action={`${pathOn(page, "/calendario")}#mese`}
      aria-label={say("site:calendar.filter")}
    >
      {keptFields(view).map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <Select
        name={filterNames.municipality}
        label={say("site:labs.municipality")}
        every={say("site:labs.everyMunicipality")}
        choices={byMunicipality(labs).map(({ istat, name }) => ({ value: istat, name }))}
        chosen={filter.municipality}
      />
      <Select
        name={filterNames.lab}
        label={say("labs:one")}
        every={say("site:lab.all")}
        choices={labs.map(({ slug, name }) => ({ value: slug, name }))}
        chosen={filter.lab}
      />
      <Select
        name={filterNames.kind}
        label={say("site:calendar.kind")}
        every={say("site:calendar.everyKind")}
        choices={kinds.map((term) => ({ value: term.code, name: localText(term, language) }))}
        chosen={filter.kind}
      />
      <div class="filter-actions">
        <button type="submit" class="btn btn-primary">
          {say("site:labs.apply")}
        </button>
        {isNarrow(filter) ? (
          <a href={`${calendarHref(view, { filter: everything })}#mese`}>{say("site:labs.clear")}</a>
        ) : null}
      </div>
    </form>
  );
};
