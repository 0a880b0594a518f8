import { Box, VisuallyHidden } from "@mantine/core";
import type { EvaluationStage } from "@trama/indicators";
import { Path } from "../../../app/path";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { stagePath } from "../stages/stage-path";

/** The steps of an evaluation as a path, and the one it is at in words. */
export function StageWay({ stage }: { stage: EvaluationStage }) {
  const say = useSay();
  const { dayOf } = useFormat();
  const label = (state: EvaluationStage["state"]) => say(`indicators:stageState.${state}`);
  return (
    <Box component="section" aria-label={say("admin:stages.way")}>
      <Path
        stations={stagePath(stage).map(({ step, state, at }) => ({
          ...{ key: step, state, name: label(step), here: step === stage.state },
          below: at === null ? null : dayOf(at),
        }))}
      />
      <VisuallyHidden>{say("admin:stages.isAt", { state: label(stage.state) })}</VisuallyHidden>
    </Box>
  );
}
