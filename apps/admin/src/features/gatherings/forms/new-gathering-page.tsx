import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { CalendarTrail } from "../gathering/calendar-trail";
import { gatheringKindsQuery } from "../queries";
import { useLabChoices } from "../use-lab-choices";
import { NewGatheringForm } from "./new-gathering-form";

/** A new gathering, or a series of them. */
export function NewGatheringPage() {
  const say = useSay();
  const { lab, giorno } = useSearch({ from: "/shell/calendario/nuovo" });
  const kinds = useQuery(gatheringKindsQuery);
  const labs = useLabChoices();
  return (
    <Page title={say("admin:gatherings.new")} lead={say("admin:gatherings.form.lead")} trail={<CalendarTrail />}>
      <Loaded query={kinds}>{() => <NewGatheringForm labs={labs} lab={lab} day={giorno} />}</Loaded>
    </Page>
  );
}
