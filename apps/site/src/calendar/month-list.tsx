import type { LocalDate } from "@trama/kernel";
import type { FC } from "hono/jsx";
import type { CalendarView } from "./calendar-view.js";
import { capital, dayText } from "./dates.js";
import { GatheringLine } from "./gathering-line.js";
import type { ShownGathering } from "./shown-gathering.js";

/** The gatherings of each day that has some. */
export function byDay(gatherings: readonly ShownGathering[]): Map<LocalDate, ShownGathering[]> {
  return Map.groupBy(gatherings, ({ day }) => day);
}

/** The part of the page that a day of the list has. */
export const dayAnchor = (day: LocalDate) => `giorno-${day}`;

/** The month day by day. */
export const MonthList: FC<CalendarView> = ({ page, gatherings, today }) => (
  <div class="month-list">
    {[...byDay(gatherings)].map(([day, own]) => (
      <section key={day} aria-labelledby={dayAnchor(day)} class={day === today ? "day-block day-today" : "day-block"}>
        <h3 id={dayAnchor(day)}>
          {capital(dayText(day, page.language, today))}
          {day === today ? <span class="today-mark"> {page.say("site:calendar.today")}</span> : null}
        </h3>
        <ul class="gatherings">
          {own.map((gathering) => (
            <GatheringLine key={gathering.id} page={page} gathering={gathering} today={today} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
