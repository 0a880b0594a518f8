import type { FC } from "hono/jsx";
import { isNarrow, labPath } from "../calendar/calendar-filter.js";
import { CalendarFilters } from "../calendar/calendar-filters.js";
import { type CalendarView, calendarHref } from "../calendar/calendar-view.js";
import { capital, monthText } from "../calendar/dates.js";
import { Follow } from "../calendar/follow.js";
import { shiftMonth, withinReach } from "../calendar/month.js";
import { MonthList } from "../calendar/month-list.js";
import { MonthNavigation } from "../calendar/month-navigation.js";
import { MonthTable } from "../calendar/month-table.js";
import { Breadcrumb } from "../layout/breadcrumb.js";
import type { Head } from "../page.js";

const chosenLab = ({ labs, filter }: CalendarView) => labs.find(({ slug }) => slug === filter.lab);

/** The calendar to follow that answers to the filter: a lab's own, or the whole territory's. */
function feedOf(view: CalendarView): string {
  const lab = chosenLab(view);
  return `${lab ? labPath(lab.slug) : ""}/calendario.ics`;
}

/** The title tells the month and the lab, and how many were found: a screen reader begins there. */
export function calendarHead(view: CalendarView): Head {
  const { page, month, gatherings } = view;
  const { say, territory, language } = page;
  const lab = chosenLab(view);
  const parts = [say("site:calendar.title"), lab?.name, monthText(month, language)];
  const counted = isNarrow(view.filter) ? [say("site:calendar.found", { count: gatherings.length })] : [];
  return {
    title: [...parts, ...counted].filter((part) => part !== undefined).join(", "),
    description: say("site:calendar.description", { territory: territory.name }),
    feed: feedOf(view),
  };
}

const None: FC<CalendarView> = (view) => {
  const { page, filter, month, today } = view;
  const { say } = page;
  const next = shiftMonth(month, 1);
  return (
    <div class="quiet-box">
      <h3>{say(isNarrow(filter) ? "site:calendar.noneFiltered" : "site:calendar.noneTitle")}</h3>
      <p>{say(isNarrow(filter) ? "site:calendar.noneFilteredText" : "site:calendar.noneText")}</p>
      {withinReach(next, today) ? (
        <a class="btn btn-outline-primary" href={`${calendarHref(view, { month: next })}#mese`}>
          {say("site:calendar.lookAt", { month: monthText(next, page.language) })}
        </a>
      ) : null}
    </div>
  );
};

/** What only paper shows: whose calendar it is, and where the present one is. */
const PrintHead: FC<CalendarView> = (view) => {
  const { page, month } = view;
  const lab = chosenLab(view);
  const url = new URL(calendarHref(view), page.origin).href;
  return (
    <div class="print-only print-head">
      <p class="print-title">
        <strong>{lab?.name ?? page.territory.systemName}</strong>
        <span>{capital(monthText(month, page.language))}</span>
      </p>
      <p class="print-note">
        <span>{lab?.mainPlace ? [lab.mainPlace.name, lab.municipality.name].join(", ") : page.territory.name}</span>
        <span>{page.say("site:calendar.printed", { url })}</span>
      </p>
    </div>
  );
};

/** A month of gatherings, as weeks or day by day, narrowed by plain links and forms. */
export const Calendar: FC<CalendarView> = (view) => {
  const { page, gatherings } = view;
  const { say } = page;
  const lab = chosenLab(view);
  return (
    <div class={`calendar calendar-${view.view}${lab ? " calendar-one" : ""}`}>
      <PrintHead {...view} />
      <div class="page-head">
        <div class="container">
          <Breadcrumb page={page} here={say("site:calendar.title")} />
          <h1>{say("site:calendar.title")}</h1>
          <p class="lead">{say("site:calendar.lead")}</p>
          <CalendarFilters {...view} />
        </div>
      </div>
      <div class="container page-body">
        <MonthNavigation {...view} />
        {gatherings.length > 0 ? (
          <>
            {view.view === "month" ? <MonthTable {...view} /> : null}
            <MonthList {...view} />
          </>
        ) : (
          <None {...view} />
        )}
        <Follow
          page={page}
          title={lab ? say("site:follow.titleOf", { name: lab.name }) : say("site:follow.title")}
          path={feedOf(view)}
          paper
        />
      </div>
    </div>
  );
};
