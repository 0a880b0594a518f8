import type { LocalDate } from "@trama/kernel";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { useSay } from "../../../words/say";

const snug = { base: 12, sm: 22 };

/** What can be begun from the calendar, for the lab and the day looked at. */
export function CalendarActions({
  search: { lab, giorno },
}: {
  search: { lab?: string | undefined; giorno?: LocalDate | undefined };
}) {
  const say = useSay();
  const may = useMay();
  const shared = lab === undefined ? {} : { lab };
  return (
    <>
      {may("countMonth") && (
        <ButtonLink to="/calendario/conteggi" search={shared} variant="default" size="md" px={snug}>
          {say("admin:gatherings.sheet.open")}
        </ButtonLink>
      )}
      {may("scheduleGathering") && (
        <ButtonLink
          to="/calendario/nuovo"
          search={{ ...shared, ...(giorno === undefined ? {} : { giorno }) }}
          size="md"
          px={snug}
        >
          {say("admin:gatherings.new")}
        </ButtonLink>
      )}
    </>
  );
}
