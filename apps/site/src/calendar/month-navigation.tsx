import type { FC } from "hono/jsx";
import { type CalendarView, calendarHref, type View } from "./calendar-view.js";
import { capital, monthText } from "./dates.js";
import { monthOf, shiftMonth, withinReach } from "./month.js";
import { dayAnchor } from "./month-list.js";

const Other: FC<{ view: CalendarView; by: 1 | -1 }> = ({ view, by }) => {
  const { page, month, today } = view;
  const other = shiftMonth(month, by);
  if (!withinReach(other, today)) return null;
  const text = monthText(other, page.language);
  return (
    <a
      class={by < 0 ? "month-previous" : "month-next"}
      rel={by < 0 ? "prev" : "next"}
      href={`${calendarHref(view, { month: other })}#mese`}
    >
      {by < 0 ? <span aria-hidden="true">← </span> : null}
      <span class="visually-hidden">{page.say(by < 0 ? "site:calendar.previous" : "site:calendar.next")} </span>
      {text}
      {by < 0 ? null : <span aria-hidden="true"> →</span>}
    </a>
  );
};

const Views: FC<CalendarView> = (view) => {
  const { say } = view.page;
  const views: { name: View; text: string }[] = [
    { name: "month", text: say("site:calendar.viewMonth") },
    { name: "list", text: say("site:calendar.viewList") },
  ];
  return (
    <ul class="month-views" aria-label={say("site:calendar.view")}>
      {views.map(({ name, text }) => (
        <li key={name}>
          <a href={`${calendarHref(view, { view: name })}#mese`} aria-current={view.view === name ? "true" : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** In a list, past the days that are over. */
const TodayLink: FC<CalendarView> = ({ page, gatherings, today }) => {
  const [first, next] = [gatherings[0], gatherings.find(({ day }) => day >= today)];
  if (!first || !next || first.day >= today) return null;
  return (
    <a class="month-today" href={`#${dayAnchor(next.day)}`}>
      {page.say("site:calendar.fromToday")}
    </a>
  );
};

/** Which month it is, the months beside it, and the two ways to look at it. */
export const MonthNavigation: FC<CalendarView> = (view) => {
  const { page, month, today } = view;
  return (
    <div class="month-head">
      <h2 id="mese" tabindex={-1}>
        {capital(monthText(month, page.language))}
      </h2>
      <nav class="month-nav" aria-label={page.say("site:calendar.months")}>
        <Other view={view} by={-1} />
        <TodayLink {...view} />
        {month === monthOf(today) ? null : (
          <a class="month-present" href={`${calendarHref(view, { month: monthOf(today) })}#mese`}>
            {page.say("site:calendar.present")}
          </a>
        )}
        <Other view={view} by={1} />
      </nav>
      <Views {...view} />
    </div>
  );
};
