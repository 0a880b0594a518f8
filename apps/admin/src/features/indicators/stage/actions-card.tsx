import { Button, Text } from "@mantine/core";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { AddButton } from "../../labs/lab/add-button";
import shared from "../indicators.module.css";
import classes from "./stage.module.css";
import type { CorrectiveAction, StagePart } from "./stage-dialog";

const tones = { open: "blue", done: "ok", abandoned: "plain" } as const;

function Action({
  action,
  from,
  onEnd,
}: {
  action: CorrectiveAction;
  /** The finding that it comes from. */
  from: string | undefined;
  onEnd: (() => void) | null;
}) {
  const say = useSay();
  const { day, today } = useFormat();
  const { text, responsible, due, state, endedOn, outcome } = action;
  const late = state === "open" && due !== null && due < today();
  return (
    <li className={classes.said}>
      <Text className={classes.text}>{text}</Text>
      <div className={classes.head}>
        <Chip tone={late ? "warn" : tones[state]}>
          {say(late ? "admin:stages.actions.late" : `indicators:actionState.${state}`)}
        </Chip>
        <Text size="sm" c="dimmed">
          {[
            responsible,
            state === "open" && due && say("admin:stages.actions.by", { day: day(due) }),
            endedOn && day(endedOn),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      {from && (
        <Text size="sm" c="dimmed">
          {say("admin:stages.actions.from", { finding: from })}
        </Text>
      )}
      {outcome && <Text size="sm">{say("admin:stages.actions.outcome", { outcome })}</Text>}
      {onEnd && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={-8}
          style={{ justifySelf: "start" }}
          aria-label={`${say("admin:stages.actions.end")}: ${text}`}
          onClick={onEnd}
        >
          {say("admin:stages.actions.end")}
        </Button>
      )}
    </li>
  );
}

/** What will be done about what was found, who answers for it, how it went. Those still to do come first. */
export function ActionsCard({ stage, open }: StagePart) {
  const say = useSay();
  const { actions, findings, may } = stage;
  const ordered = [
    ...actions.filter(({ state }) => state === "open"),
    ...actions.filter(({ state }) => state !== "open"),
  ];
  return (
    <Card
      title={say("admin:stages.actions.title")}
      aside={
        may.includes("planCorrectiveAction") && (
          <AddButton label={say("admin:stages.actions.plan")} onClick={() => open({ kind: "action", finding: null })} />
        )
      }
    >
      {actions.length === 0 && <Text c="dimmed">{say("admin:stages.actions.none")}</Text>}
      <ul className={shared.items} style={{ gap: 18 }}>
        {ordered.map((action) => (
          <Action
            key={action.id}
            action={action}
            from={findings.find(({ id }) => id === action.findingId)?.text}
            onEnd={
              action.state === "open" && may.includes("endCorrectiveAction")
                ? () => open({ kind: "endAction", action })
                : null
            }
          />
        ))}
      </ul>
    </Card>
  );
}
