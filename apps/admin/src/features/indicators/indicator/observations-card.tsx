import { Anchor, Button, Text } from "@mantine/core";
import { type Indicator, type Observation, sameScope } from "@trama/indicators";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { AddButton } from "../../labs/lab/add-button";
import type { About } from "../about";
import classes from "../indicators.module.css";

function Seen({ seen, onCorrect }: { seen: Observation; onCorrect: (() => void) | null }) {
  const say = useSay();
  const { quantity, number, list, day, dayOf } = useFormat();
  const { value, qualifier, on, evidence, link, parts, note, reason, correctedBy, corrects, author, at } = seen;
  const said = value === null ? say("admin:indicators.takenBack") : quantity({ value, qualifier });
  return (
    <li className={correctedBy === null ? undefined : classes.replaced}>
      <Text fw={600} component="span">
        {said}
      </Text>
      {` · ${day(on)}`}
      {correctedBy !== null && ` · ${say("admin:indicators.corrected")}`}
      {onCorrect && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={4}
          aria-label={`${say("admin:indicators.correct")}: ${said}, ${day(on)}`}
          onClick={onCorrect}
        >
          {say("admin:indicators.correct")}
        </Button>
      )}
      {evidence && (
        <Text size="sm" c="dimmed">
          {say("admin:indicators.seenFrom", { evidence })}
        </Text>
      )}
      {Object.entries(parts).map(([dimension, codes]) => (
        <Text key={dimension} size="sm" c="dimmed">
          {`${dimension}: ${list(Object.entries(codes).map(([code, part]) => `${code} ${number(part)}`))}`}
        </Text>
      ))}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      {link && (
        <Anchor href={link} rel="noreferrer" size="sm">
          {link}
        </Anchor>
      )}
      {reason && <Text size="sm">{say("admin:indicators.because", { reason })}</Text>}
      {corrects !== null && (
        <Text size="sm" c="dimmed">
          {[say("admin:indicators.correction"), dayOf(at), author].filter(Boolean).join(" · ")}
        </Text>
      )}
    </li>
  );
}

interface ObservationsCardProps {
  indicator: Indicator;
  about: About;
  may: readonly string[];
  onWrite: () => void;
  onCorrect: (seen: Observation) => void;
}

/** What somebody saw and wrote down, with what shows it; what was corrected stays, with the reason beside what corrects it. */
export function ObservationsCard({ indicator, about, may, onWrite, onCorrect }: ObservationsCardProps) {
  const say = useSay();
  const { observations, current } = indicator;
  const here = observations.filter(({ scope }) => sameScope(scope, about.scope));
  const writes = may.includes("recordObservation");
  const corrects = may.includes("correctObservation");
  if (here.length === 0 && !writes && current.source.measure !== undefined) return null;
  return (
    <Card
      title={say("admin:indicators.observations")}
      aside={writes && <AddButton label={say("admin:indicators.write")} onClick={onWrite} />}
    >
      {here.length === 0 && <Text c="dimmed">{say("admin:indicators.noObservations")}</Text>}
      <ul className={classes.items}>
        {here.map((seen) => (
          <Seen
            key={seen.id}
            seen={seen}
            onCorrect={corrects && seen.correctedBy === null ? () => onCorrect(seen) : null}
          />
        ))}
      </ul>
    </Card>
  );
}
