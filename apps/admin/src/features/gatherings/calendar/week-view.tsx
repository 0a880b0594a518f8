import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import { type LocalDate, LocalTime } from "@trama/kernel";
import type { CSSProperties } from "react";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { weekOf } from "../days";
import { sharedSearch } from "../list/list-search";
import { dayLanes, hoursShown, type Place } from "./day-lanes";
import { GatheringLink } from "./gathering-link";
import links from "./gathering-link.module.css";
import { byDay } from "./narrowing";
import classes from "./week-view.module.css";

/** How many gatherings stand side by side before the rest are folded. */
const abreast = 2;
/** From how many minutes on there is room for the name below the hour. */
const tallFrom = 75;

type Placing = CSSProperties & Record<"--from" | "--length" | "--lane" | "--lanes", number>;

const placing = ({ from, to, lane, lanes }: Place, first: number): Placing => ({
  "--from": (from - first * 60) / 60,
  "--length": (to - from) / 60,
  "--lane": lane,
  "--lanes": lanes,
});

function Day({ day, gatherings, first }: { day: LocalDate; gatherings: readonly GatheringSummary[]; first: number }) {
  const say = useSay();
  const f = useFormat();
  const { placed, folded } = dayLanes(gatherings, abreast);
  const today = day === f.today();
  const search = (now: object) => ({ ...sharedSearch.parse(now), giorno: day, periodo: "giorno" as const });
  return (
    <section className={classes.column} data-today={today || undefined} aria-label={f.dayName(day)}>
      <h3 className={classes.columnHead}>
        <span>{f.weekdayName(day, "short")}</span>{" "}
        <Link
          to="/calendario/elenco"
          search={search}
          className={links.dayNumber}
          aria-label={`${f.dayName(day)}, ${say("admin:gatherings.howMany", { count: gatherings.length })}`}
          {...(today ? { "aria-current": "date" } : {})}
        >
          {Number(day.slice(8))}
        </Link>
      </h3>
      <ul className={classes.hours}>
        {placed.map(({ gathering, ...place }) => (
          <li key={gathering.id} className={classes.placed} style={placing(place, first)}>
            <GatheringLink gathering={gathering} tall={place.to - place.from >= tallFrom} />
          </li>
        ))}
        {folded.map(({ count, ...place }) => (
          <li key={`${place.from} ${place.lane}`} className={classes.placed} style={placing(place, first)}>
            <Link to="/calendario/elenco" search={search} className={links.folded}>
              {say("admin:gatherings.more", { count })}
              <VisuallyHidden>, {f.dayName(day)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const wholeHours = (first: number, last: number) =>
  Array.from({ length: last - first }, (_, at) => LocalTime.parse(`${String(first + at).padStart(2, "0")}:00`));

/** A week by its hours. An empty Saturday or Sunday takes less room. */
export function WeekView({ day, gatherings }: { day: LocalDate; gatherings: readonly GatheringSummary[] }) {
  const f = useFormat();
  const days = byDay(gatherings);
  const { first, last } = hoursShown(gatherings);
  const week = weekOf(day);
  const widths = week.map((one, at) => (at > 4 && !days.has(one) ? "0.55fr" : "1fr"));
  const style: CSSProperties & Record<"--hours", number> = {
    "--hours": last - first,
    gridTemplateColumns: `52px ${widths.map((width) => `minmax(0, ${width})`).join(" ")}`,
  };
  return (
    <div className={classes.week} style={style}>
      <div className={classes.scale} aria-hidden="true">
        {wholeHours(first, last).map((hour) => (
          <span key={hour}>{f.time(hour)}</span>
        ))}
      </div>
      {week.map((one) => (
        <Day key={one} day={one} gatherings={days.get(one) ?? []} first={first} />
      ))}
    </div>
  );
}
