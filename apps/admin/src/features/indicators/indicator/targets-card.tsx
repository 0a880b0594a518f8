import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Indicator, type IndicatorCatalogue, sameScope, type Target } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { useMay } from "../../../api/session";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import type { About } from "../about";
import classes from "../indicators.module.css";
import { stagesQuery } from "../stages/queries";

function Revision({ target: { value, reason, note, at, author, live } }: { target: Target }) {
  const say = useSay();
  const { number, dayOf } = useFormat();
  return (
    <li className={live ? undefined : classes.replaced}>
      <Text fw={live ? 600 : 400} component="span">
        {number(value)}
      </Text>
      {!live && ` · ${say("admin:indicators.replaced")}`}
      <Text size="sm" c="dimmed">
        {[dayOf(at), author].filter(Boolean).join(" · ")}
      </Text>
      {reason && <Text size="sm">{say("admin:indicators.because", { reason })}</Text>}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </li>
  );
}

interface TargetsCardProps {
  indicator: Indicator;
  catalogue: IndicatorCatalogue;
  about: About;
  may: readonly string[];
  onRevise: (stage: string) => void;
}

/** What was hoped for at each moment of the evaluation: what holds now, and below it what it replaced and why. */
export function TargetsCard({ indicator: { targets }, catalogue: { stages }, about, may, onRevise }: TargetsCardProps) {
  const say = useSay();
  const { language } = useLanguage();
  const here = targets.filter(({ scope }) => sameScope(scope, about.scope));
  const sets = may.includes("setTarget");
  // What a closed evaluation hoped for no longer changes.
  const mayList = useMay()("listEvaluationStages");
  const { data: begun = [] } = useQuery({ ...stagesQuery, enabled: mayList });
  const isClosed = (code: string) => begun.some((one) => one.stage === code && one.state === "closed");
  return (
    <Card title={say("admin:indicators.targets")}>
      <ul className={classes.items}>
        {stages.map((stage) => {
          const revisions = here.filter((one) => one.stage === stage.code).toReversed();
          const name = localText(stage, language);
          const action = say(revisions.length > 0 ? "admin:indicators.revise" : "admin:indicators.set");
          return (
            <li key={stage.code}>
              <div className={classes.split}>
                <Title order={3} fz={15}>
                  {name}
                </Title>
                {sets && !isClosed(stage.code) && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${action}: ${name}`}
                    onClick={() => onRevise(stage.code)}
                  >
                    {action}
                  </Button>
                )}
              </div>
              {revisions.length === 0 && <Text c="dimmed">{say("admin:indicators.noTarget")}</Text>}
              <ul className={classes.items} style={{ gap: 8 }}>
                {revisions.map((target) => (
                  <Revision key={target.id} target={target} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
