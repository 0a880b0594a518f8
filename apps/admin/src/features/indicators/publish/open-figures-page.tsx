import { useQuery } from "@tanstack/react-query";
import type { MeasureView } from "@trama/indicators";
import { useMay } from "../../../api/session";
import { NotFound } from "../../../app/not-found";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { IndicatorTabs } from "../indicator-tabs";
import { measuresQuery } from "../queries";
import { PublishedCard } from "./published-card";
import { TableChooser } from "./table-chooser";

/** What is counted of people first: it is what this page is for. */
const peopleFirst = (measures: readonly MeasureView[]) =>
  measures.toSorted((one, other) => Number(other.ofPeople) - Number(one.ofPeople));

/** The figures of the territory that everybody may read: one is prepared, looked at, and published. */
export function OpenFiguresPage() {
  const say = useSay();
  const mayPublish = useMay()("previewOpenTable");
  const measures = useQuery({ ...measuresQuery, enabled: mayPublish });
  if (!mayPublish) return <NotFound />;
  return (
    <Page title={say("admin:openFigures.title")} lead={say("admin:openFigures.lead")}>
      <IndicatorTabs />
      <Loaded query={measures}>{({ items }) => <TableChooser measures={peopleFirst(items)} />}</Loaded>
      <PublishedCard />
    </Page>
  );
}
