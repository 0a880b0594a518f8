import { useQuery } from "@tanstack/react-query";
import type { MeasureView } from "@trama/indicators";
import { TextLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { measuresQuery } from "../queries";
import { PublishedCard } from "./published-card";
import { TableChooser } from "./table-chooser";

function Trail() {
  const say = useSay();
  return (
    <nav aria-label={say("admin:indicators.trail")}>
      <TextLink to="/indicatori">{say("indicators:many")}</TextLink>
    </nav>
  );
}

/** What is counted of people first: it is what this page is for. */
const peopleFirst = (measures: readonly MeasureView[]) =>
  measures.toSorted((one, other) => Number(other.ofPeople) - Number(one.ofPeople));

/** The figures of the territory that everybody may read: one is prepared, looked at, and published. */
export function OpenFiguresPage() {
  const say = useSay();
  const measures = useQuery(measuresQuery);
  return (
    <Page title={say("admin:openFigures.title")} lead={say("admin:openFigures.lead")} trail={<Trail />}>
      <Loaded query={measures}>{({ items }) => <TableChooser measures={peopleFirst(items)} />}</Loaded>
      <PublishedCard />
    </Page>
  );
}
