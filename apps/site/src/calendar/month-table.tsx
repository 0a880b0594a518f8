import { hoursText } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { pathOn } from "../page.js";
import { type CalendarView, calendarHref } from "./calendar-view.js";
import { dayText, monthText, weekdayNames } from "./dates.js";
import { StateBadge, Title } from "./gathering-state.js";
import { weeksOf } from "./month.js";
import { byDay, dayAnchor } from "./month-list.js";
import type { ShownGathering } from "./shown-gathering.js";

/** How many gatherings a day shows on a screen; paper shows them all. */
const shownOfDay = 4;

const Entry: FC<{ view: CalendarView; gathering: ShownGathering; extra: boolean }> = ({ view, gathering, extra }) => {
  const { page, filter } = view;
  return (
    <li class={`entry${gathering.past ? " entry-past" : ""}${extra ? " entry-extra" : ""}`}>
      <a href={pathOn(page, `/incontri/${gathering.id}`)}>
        <span class="entry-time">{hoursText(gathering, page.voice)}</span> <Title page={page} gathering={gathering} />
      </a>
      {filter.lab === null ? <span class="entry-owner">{gathering.owner.title}</span> : null}
      <StateBadge page={page} gathering={gathering} />
    </li>
  );
};

const Day: FC<{ view: CalendarView; day: LocalDate; gatherings: readonly ShownGathering[] }> = (props) => {
  const { view, day, gatherings } = props;
  const { page, today } = view;
  const hidden = gatherings.length - shownOfDay;
  return (
    <td class={day === today ? "day day-today" : "day"}>
      <p class="day-number">
        <time datetime={day}>
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span class="visually-hidden">{dayText(day, page.language, today)}</span>
        </time>
        {day === today ? <span class="today-mark"> {page.say("site:calendar.today")}</span> : null}
      </p>
      {gatherings.length > 0 ? (
        <ul class="entries">
          {gatherings.map((gathering, at) => (
            <Entry key={gathering.id} view={view} gathering={gathering} extra={at >= shownOfDay} />
          ))}
        </ul>
      ) : null}
      {hidden > 0 ? (
        <a class="day-more" href={`${calendarHref(view, { view: "list" })}#${dayAnchor(day)}`}>
          {page.say("site:calendar.more", { count: hidden })}
          <span class="visually-hidden">, {dayText(day, page.language, today)}</span>
        </a>
      ) : null}
    </td>
  );
};

/** The month as a table of weeks. */
export const MonthTable: FC<CalendarView> = (view) => {
  const { page, month, gatherings } = view;
  const days = byDay(gatherings);
  return (
    <table class="month-table">
      <caption class="visually-hidden">
        {page.say("site:calendar.caption", { month: monthText(month, page.language) })}
      </caption>
      <thead>
        <tr>
          {weekdayNames(page.language).map(({ long, short }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="visually-hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.join()}>
            {week.map((day, at) =>
              day ? (
                <Day key={day} view={view} day={day} gatherings={days.get(day) ?? []} />
              ) : (
                <td key={String(at)} class="day day-outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
