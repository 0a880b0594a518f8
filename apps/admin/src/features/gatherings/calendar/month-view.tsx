import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { weekOf, weeksOfMonth } from "../days";
import { sharedSearch } from "../list/list-search";
import { GatheringLink } from "./gathering-link";
import links from "./gathering-link.module.css";
import classes from "./month-view.module.css";
import { byDay } from "./narrowing";

/** How many gatherings a day shows before it says how many more there are. */
const shownInDay = 4;

function Day({ day, month, gatherings }: { day: LocalDate; month: string; gatherings: readonly GatheringSummary[] }) {
  const say = useSay();
  const f = useFormat();
  const shown = gatherings.length > shownInDay ? gatherings.slice(0, shownInDay - 1) : gatherings;
  const more = gatherings.length - shown.length;
  const today = day === f.today();
  const search = (now: object) => ({ ...sharedSearch.parse(now), giorno: day, periodo: "giorno" as const });
  const name = `${f.dayName(day)}, ${say("admin:gatherings.howMany", { count: gatherings.length })}`;
  return (
    <td data-outside={day.slice(0, 7) !== month || undefined} data-today={today || undefined}>
      <div className={classes.dayHead}>
        <Link
          to="/calendario/elenco"
          search={search}
          className={links.dayNumber}
          aria-label={name}
          {...(today ? { "aria-current": "date" } : {})}
        >
          {Number(day.slice(8))}
        </Link>
      </div>
      {shown.length > 0 && (
        <ul className={classes.gatherings}>
          {shown.map((one) => (
            <li key={one.id}>
              <GatheringLink gathering={one} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link to="/calendario/elenco" search={search} className={links.more}>
          {say("admin:gatherings.more", { count: more })}
          <VisuallyHidden>, {f.dayName(day)}</VisuallyHidden>
        </Link>
      )}
    </td>
  );
}

/** A month as a table of its weeks. Crowded days stay calm: the rest of a day is one link away. */
export function MonthView({ day, gatherings }: { day: LocalDate; gatherings: readonly GatheringSummary[] }) {
  const f = useFormat();
  const days = byDay(gatherings);
  return (
    <table className={classes.month} aria-label={f.month(day)}>
      <thead>
        <tr>
          {weekOf(day).map((one) => (
            <th key={one} scope="col">
              <abbr title={f.weekdayName(one)}>{f.weekdayName(one, "short")}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(day).map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <Day key={one} day={one} month={day.slice(0, 7)} gatherings={days.get(one) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
