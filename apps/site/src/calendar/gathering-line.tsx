import { hoursText } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { Told } from "../labs/told.js";
import { type Page, pathOn } from "../page.js";
import { capital, dayText } from "./dates.js";
import { movedText, StateBadge, Title } from "./gathering-state.js";
import type { ShownGathering } from "./shown-gathering.js";

interface Props {
  page: Page;
  gathering: ShownGathering;
  today: LocalDate;
}

/** Who holds it and where, on one line. */
const Where: FC<Omit<Props, "today"> & { withOwner: boolean }> = ({ page, gathering: { owner, place }, withOwner }) => (
  <p class="gathering-where">
    {withOwner ? (
      <>
        {owner.publicPath ? <a href={pathOn(page, owner.publicPath)}>{owner.title}</a> : owner.title}
        {place || owner.municipality ? " · " : null}
      </>
    ) : null}
    {place ? <Told page={page} text={place.name} /> : null}
    {owner.municipality ? `${place ? ", " : ""}${owner.municipality.name}` : null}
  </p>
);

/** A gathering in a list: when, what, who, and what has become of it. */
export const GatheringLine: FC<Props & { withDay?: boolean; withOwner?: boolean }> = (props) => {
  const { page, gathering, today, withDay = false, withOwner = true } = props;
  const { id, day, cancelReason, past, status } = gathering;
  const moved = movedText(page, gathering, today);
  return (
    <li class={`gathering${past ? " gathering-past" : ""}${status === "cancelled" ? " gathering-cancelled" : ""}`}>
      <p class="gathering-when">
        {withDay ? <span class="gathering-day">{capital(dayText(day, page.language, today))}</span> : null}
        <span class="gathering-hours">{hoursText(gathering, page.voice)}</span>
      </p>
      <div class="gathering-what">
        <p class="gathering-title">
          <a href={pathOn(page, `/incontri/${id}`)}>
            <Title page={page} gathering={gathering} />
          </a>{" "}
          <StateBadge page={page} gathering={gathering} />
        </p>
        <Where page={page} gathering={gathering} withOwner={withOwner} />
        {moved ? <p class="gathering-note">{moved}</p> : null}
        {status === "cancelled" && cancelReason ? (
          <p class="gathering-note">
            <Told page={page} text={cancelReason} />
          </p>
        ) : null}
      </div>
    </li>
  );
};
