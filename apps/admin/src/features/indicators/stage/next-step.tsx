import { Button, Text } from "@mantine/core";
import { stageMoves } from "@trama/indicators";
import { useSay } from "../../../words/say";
import classes from "./stage.module.css";
import type { StagePart } from "./stage-dialog";

/** What comes next in an evaluation and what it takes, in plain words, with the one thing to press. */
export function NextStep({ stage: { state, findings, may }, open }: StagePart) {
  const say = useSay();
  const next = stageMoves[state];
  // The next step asks for a finding: then writing one is what comes next.
  const lacks = next === "assessed" && findings.length === 0;
  const writes = lacks && may.includes("recordFinding");
  const advances = next !== null && !lacks && may.includes("advanceEvaluationStage");
  return (
    <section className={classes.next} aria-label={say("admin:stages.nextStep")} data-over={next === null || undefined}>
      <div>
        <Text fw={600}>{say(`admin:stages.next.${state}.title`)}</Text>
        <Text c="dimmed">{say(`admin:stages.next.${state}.text`)}</Text>
        {lacks && <Text mt={4}>{say("admin:stages.lacksFinding")}</Text>}
      </div>
      {writes && (
        <Button size="md" onClick={() => open({ kind: "finding", indicator: null })}>
          {say("admin:stages.findings.write")}
        </Button>
      )}
      {advances && (
        <Button size="md" onClick={() => open({ kind: "advance" })}>
          {say(`admin:stages.advance.${next}`)}
        </Button>
      )}
    </section>
  );
}
