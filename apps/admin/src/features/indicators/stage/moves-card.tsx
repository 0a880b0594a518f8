import { Text } from "@mantine/core";
import type { EvaluationStage } from "@trama/indicators";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "./stage.module.css";

/** The steps that were taken: when, by whom, with which words. The last comes first. */
export function MovesCard({ stage: { moves } }: { stage: EvaluationStage }) {
  const say = useSay();
  const { dayOf } = useFormat();
  return (
    <Card title={say("admin:stages.story")}>
      <ol className={classes.moves}>
        {moves.toReversed().map(({ state, at, author, note }) => (
          <li key={state}>
            {say(`admin:stages.moved.${state}`)}
            <Text size="sm" c="dimmed">
              {[dayOf(at), author].filter(Boolean).join(" · ")}
            </Text>
            {note && <Text size="sm">{say("admin:indicators.because", { reason: note })}</Text>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
