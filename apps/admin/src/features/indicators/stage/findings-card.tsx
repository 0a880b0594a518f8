import { Button, Text } from "@mantine/core";
import { localText } from "@trama/kernel";
import { TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { AddButton } from "../../labs/lab/add-button";
import shared from "../indicators.module.css";
import classes from "./stage.module.css";
import type { Finding, StagePart } from "./stage-dialog";

const tones = { achieved: "ok", partly: "blue", missed: "warn", unclear: "plain", noted: "plain" } as const;

function Found({
  finding,
  catalogue,
  onAct,
}: Pick<StagePart, "catalogue"> & { finding: Finding; onAct: (() => void) | null }) {
  const say = useSay();
  const { language } = useLanguage();
  const { dayOf } = useFormat();
  const { indicator, conclusion, text, at, author } = finding;
  const known = catalogue.items.find(({ code }) => code === indicator);
  const name = known ? localText(known.current, language) : indicator;
  return (
    <li className={classes.said}>
      <div className={classes.head}>
        <Chip tone={tones[conclusion]}>{say(`indicators:conclusion.${conclusion}`)}</Chip>
        {indicator === null ? (
          <Text span fw={600}>
            {say("admin:stages.findings.whole")}
          </Text>
        ) : (
          <TextLink to="/indicatori/$code" params={{ code: indicator }} fw={600}>
            {name}
          </TextLink>
        )}
      </div>
      <Text className={classes.text}>{text}</Text>
      <div className={classes.head}>
        <Text size="sm" c="dimmed">
          {[dayOf(at), author].filter(Boolean).join(" · ")}
        </Text>
        {onAct && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${say("admin:stages.actions.plan")}: ${name ?? say("admin:stages.findings.whole")}`}
            onClick={onAct}
          >
            {say("admin:stages.actions.plan")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What the evaluation concludes, of the whole and of each indicator. */
export function FindingsCard({ stage, catalogue, open }: StagePart) {
  const say = useSay();
  const { findings, state, may } = stage;
  const writes = state !== "closed" && may.includes("recordFinding");
  const acts = may.includes("planCorrectiveAction");
  return (
    <Card
      title={say("admin:stages.findings.title")}
      aside={
        writes && (
          <AddButton
            label={say("admin:stages.findings.write")}
            onClick={() => open({ kind: "finding", indicator: null })}
          />
        )
      }
    >
      {findings.length === 0 && <Text c="dimmed">{say("admin:stages.findings.none")}</Text>}
      <ul className={shared.items} style={{ gap: 18 }}>
        {findings.map((finding) => (
          <Found
            key={finding.id}
            {...{ finding, catalogue }}
            onAct={acts ? () => open({ kind: "action", finding }) : null}
          />
        ))}
      </ul>
    </Card>
  );
}
