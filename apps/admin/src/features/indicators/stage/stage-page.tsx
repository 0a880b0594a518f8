import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { indicatorsQuery } from "../queries";
import { stageQuery } from "../stages/queries";
import { StageScreen } from "./stage-screen";
import { StageTrail } from "./stage-trail";

/** One evaluation, whole. */
export function StagePage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/indicatori/valutazioni/$id" });
  const stage = useQuery(stageQuery(id));
  const catalogue = useQuery(indicatorsQuery);
  if (stage.data && catalogue.data) return <StageScreen key={id} stage={stage.data} catalogue={catalogue.data} />;
  return (
    <Page title={say("admin:stages.one")} trail={<StageTrail />}>
      <Loaded query={stage.error ? stage : { ...catalogue, data: undefined }}>{() => null}</Loaded>
    </Page>
  );
}
