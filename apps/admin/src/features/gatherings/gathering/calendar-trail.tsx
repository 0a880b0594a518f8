import type { Gathering } from "@trama/gatherings";
import { TextLink } from "../../../app/links";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";

interface CalendarTrailProps {
  owner?: Gathering["owner"];
  /** The gathering that a screen below it is about. */
  gathering?: Pick<Gathering, "id" | "title">;
  /** The series that a screen below it is about. */
  series?: Pick<Gathering, "id" | "title"> | { id: string; title: string };
}

/** Where a screen of the calendar stands: the calendar, whose it is, then the gathering or the series. */
export function CalendarTrail({ owner, gathering, series }: CalendarTrailProps) {
  const say = useSay();
  return (
    <nav aria-label={say("admin:labs.trail")}>
      <TextLink to="/calendario">{say("admin:nav.calendar")}</TextLink>
      {owner && (
        <>
          {" › "}
          <RecordLink record={owner.ref}>{owner.title}</RecordLink>
        </>
      )}
      {gathering && (
        <>
          {" › "}
          <TextLink to="/calendario/$id" params={{ id: gathering.id }}>
            {gathering.title}
          </TextLink>
        </>
      )}
      {series && (
        <>
          {" › "}
          <TextLink to="/calendario/serie/$id" params={{ id: series.id }}>
            {series.title}
          </TextLink>
        </>
      )}
    </nav>
  );
}
