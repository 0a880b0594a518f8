import { Stack } from "@mantine/core";
import type { EvaluationStage, IndicatorCatalogue } from "@trama/indicators";
import { useState } from "react";
import { Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import grid from "../../labs/lab/lab-screen.module.css";
import { ActionsCard } from "./actions-card";
import { StageDialogs } from "./dialogs/stage-dialogs";
import { FindingsCard } from "./findings-card";
import { FrozenCard } from "./frozen-card";
import { InvolvementsCard } from "./involvements-card";
import { MovesCard } from "./moves-card";
import { NextStep } from "./next-step";
import type { StageDialog } from "./stage-dialog";
import { StageTrail, useStageName } from "./stage-trail";
import { StageWay } from "./stage-way";
import { UnderWayCard } from "./under-way-card";

/** An evaluation: where it is, what comes next, its numbers, what was concluded, who was heard, what will be done. */
export function StageScreen({ stage, catalogue }: { stage: EvaluationStage; catalogue: IndicatorCatalogue }) {
  const say = useSay();
  const { span } = useFormat();
  const nameOf = useStageName(catalogue);
  const [opened, open] = useState<StageDialog | null>(null);
  const part = { stage, catalogue, open };
  return (
    <Page
      title={nameOf(stage)}
      trail={<StageTrail />}
      lead={[say("admin:stages.looksAt", { span: span(stage.from, stage.to) }), stage.note].filter(Boolean).join(" ")}
      record={{ kind: "evaluationStage", id: stage.id }}
    >
      <StageWay stage={stage} />
      <NextStep {...part} />
      <div className={grid["grid"]}>
        <Stack gap="lg">
          <FindingsCard {...part} />
          <InvolvementsCard {...part} />
        </Stack>
        <Stack gap="lg">
          <ActionsCard {...part} />
          <MovesCard stage={stage} />
        </Stack>
      </div>
      {stage.state === "closed" ? <FrozenCard {...part} /> : <UnderWayCard {...part} />}
      {opened && <StageDialogs {...part} dialog={opened} onClose={() => open(null)} />}
    </Page>
  );
}
