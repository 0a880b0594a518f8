import { type FeedSeries, recurrenceText } from "@trama/gatherings";
import { addDays, type LocalDate } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { Told } from "../labs/told.js";
import { type Page, pathOn } from "../page.js";
import { filterNames } from "./calendar-filter.js";
import { dateText } from "./dates.js";
import { GatheringLine } from "./gathering-line.js";
import type { ShownGathering } from "./shown-gathering.js";

/** What comes back at a lab, each as a sentence: `Lunedì e giovedì, 16.30-18.30`. */
const Regular: FC<{ page: Page; series: readonly FeedSeries[]; today: LocalDate }> = ({ page, series, today }) => (
  <>
    <h3>{page.say("site:next.regular")}</h3>
    <ul class="regular">
      {series.map((one) => {
        const when = recurrenceText(one, page.voice);
        const [from, until] = [one.from, one.until].map((day) => day && dateText(day, page.language));
        return (
          <li key={one.id}>
            <strong>
              <Told page={page} text={one.title} />
            </strong>
            <span>
              {when}
              {one.from > addDays(today, 7) && from ? `, ${page.say("site:next.from", { day: from })}` : null}
              {until ? `, ${page.say("site:next.until", { day: until })}` : null}
            </span>
          </li>
        );
      })}
    </ul>
  </>
);

/** The coming gatherings, by today. */
export interface NextDates {
  today: LocalDate;
  gatherings: readonly ShownGathering[];
}

/** Those of one lab, with what comes back there. */
export interface LabDates extends NextDates {
  series: readonly FeedSeries[];
}

/** The coming gatherings of one lab: what comes back, and the next dates. */
export const LabGatherings: FC<LabDates & { page: Page; slug: string }> = (props) => {
  const { page, today, series, gatherings, slug } = props;
  const { say } = page;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say("site:next.title")}</h2>
      {series.length > 0 ? <Regular page={page} series={series} today={today} /> : null}
      {gatherings.length > 0 ? (
        <>
          {series.length > 0 ? <h3>{say("site:next.dates")}</h3> : null}
          <ul class="gatherings">
            {gatherings.map((gathering) => (
              <GatheringLine
                key={gathering.id}
                page={page}
                gathering={gathering}
                today={today}
                withDay
                withOwner={false}
              />
            ))}
          </ul>
        </>
      ) : (
        <p>{say("site:next.none")}</p>
      )}
      <p class="next-links">
        <a href={pathOn(page, `/calendario?${filterNames.lab}=${slug}`)}>{say("site:next.calendar")}</a>
        <a href={pathOn(page, `/calendario?${filterNames.lab}=${slug}#follow`)}>{say("site:follow.title")}</a>
      </p>
    </section>
  );
};

/** The coming gatherings of the whole territory, on the home page. */
export const NextGatherings: FC<NextDates & { page: Page }> = ({ page, today, gatherings }) => (
  <section class="band" aria-labelledby="next">
    <div class="container">
      <div class="band-head">
        <h2 id="next">{page.say("site:next.title")}</h2>
        <a class="btn btn-outline-primary" href={pathOn(page, "/calendario")}>
          {page.say("site:next.all")}
        </a>
      </div>
      <ul class="gatherings gatherings-wide">
        {gatherings.map((gathering) => (
          <GatheringLine key={gathering.id} page={page} gathering={gathering} today={today} withDay />
        ))}
      </ul>
    </div>
  </section>
);
