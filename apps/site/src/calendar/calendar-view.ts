import type { LocalDate } from "@trama/kernel";
import type { Term } from "@trama/territory";
import type { ShownLab } from "../labs/shown-lab.js";
import { type Page, pathOn } from "../page.js";
import { type CalendarFilter, filterNames } from "./calendar-filter.js";
import { type Month, monthOf } from "./month.js";
import type { ShownGathering } from "./shown-gathering.js";

/** As a table of weeks, or day by day. On a small screen the weeks give way to the days. */
export type View = "month" | "list";

/** The name of the view in the address, and what it may be: the weeks need no word. */
const viewNames = { parameter: "vista", list: "elenco" } as const;
const monthName = "mese";

/** What a page of the calendar shows. */
export interface CalendarView {
  page: Page;
  today: LocalDate;
  month: Month;
  view: View;
  filter: CalendarFilter;
  labs: readonly ShownLab[];
  kinds: readonly Term[];
  /** Those of the month that answer to the filter. */
  gatherings: readonly ShownGathering[];
}

/** Reads the view of an address. */
export function viewFrom(asked: (name: string) => string | undefined): View {
  return asked(viewNames.parameter) === viewNames.list ? "list" : "month";
}

/** The month that an address asks for, as it is written. */
export function askedMonth(asked: (name: string) => string | undefined): string | undefined {
  return asked(monthName);
}

/** The address of another page of the calendar: what is not said stays as it is here. */
export function calendarHref(
  { page, today, month, view, filter }: Omit<CalendarView, "gatherings" | "labs" | "kinds">,
  other: Partial<Pick<CalendarView, "month" | "view" | "filter">> = {},
): string {
  const query = new URLSearchParams();
  const wanted = { month, view, filter, ...other };
  if (wanted.month !== monthOf(today)) query.set(monthName, wanted.month);
  for (const name of ["municipality", "lab", "kind"] as const) {
    const value = wanted.filter[name];
    if (value !== null) query.set(filterNames[name], value);
  }
  if (wanted.view === "list") query.set(viewNames.parameter, viewNames.list);
  const text = query.toString();
  return pathOn(page, "/calendario") + (text === "" ? "" : `?${text}`);
}

/** The fields that a form must keep beside its own. */
export function keptFields({ today, month, view }: CalendarView): { name: string; value: string }[] {
  return [
    ...(month === monthOf(today) ? [] : [{ name: monthName, value: month }]),
    ...(view === "list" ? [{ name: viewNames.parameter, value: viewNames.list }] : []),
  ];
}
