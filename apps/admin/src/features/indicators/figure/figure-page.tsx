import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { indicatorsQuery } from "../queries";
import { StageTrail } from "../stage/stage-trail";
import { recomputationQuery, stageQuery } from "../stages/queries";
import { FigureScreen } from "./figure-screen";

/** One number of a closed evaluation, beside the same number today. */
export function FigurePage() {
  const say = useSay();
  const { id, figure } = useParams({ from: "/shell/indicatori/valutazioni/$id/$figure" });
  const stage = useQuery(stageQuery(id));
  const catalogue = useQuery(indicatorsQuery);
  const recomputed = useQuery(recomputationQuery(id, figure));
  const frozen = stage.data?.figures.find((one) => one.id === figure);
  if (stage.data && catalogue.data && recomputed.data && frozen)
    return <FigureScreen {...{ frozen, stage: stage.data, catalogue: catalogue.data, recomputed: recomputed.data }} />;
  const failed = [stage, catalogue, recomputed].find(({ error }) => error !== null) ?? recomputed;
  return (
    <Page title={say("admin:stages.figure.title")} trail={<StageTrail />}>
      <Loaded query={{ ...failed, data: undefined }}>{() => null}</Loaded>
    </Page>
  );
}
