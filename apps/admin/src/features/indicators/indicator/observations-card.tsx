import { Anchor, Button, Text } from "@mantine/core";
import type { Indicator, Observation } from "@trama/indicators";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import classes from "../indicators.module.css";

function Seen({ seen }: { seen: Observation }) {
  const say = useSay();
  const { quantity, day } = useFormat();
  const { value, qualifier, on, evidence, link, note, reason, correctedBy } = seen;
  const said = value === null ? say("admin:indicators.takenBack") : quantity({ value, qualifier });
  return (
    <li className={correctedBy === null ? undefined : classes.replaced}>
      <Text fw={600} component="span">
        {said}
      </Text>
      {` · ${day(on)}`}
      {correctedBy !== null && ` · ${say("admin:indicators.corrected")}`}
      {evidence && (
        <Text size="sm" c="dimmed">
          {say("admin:indicators.seenFrom", { evidence })}
        </Text>
      )}
      {[note, reason].map(
        (line) =>
          line && (
            <Text key={line} size="sm" c="dimmed">
              {line}
            </Text>
          ),
      )}
      {link && (
        <Anchor href={link} rel="noreferrer" size="sm">
          {link}
        </Anchor>
      )}
    </li>
  );
}

/** What somebody saw and wrote down, with what shows it; what was corrected stays. */
export function ObservationsCard({
  indicator: { observations, may, current },
  onWrite,
}: {
  indicator: Indicator;
  onWrite: () => void;
}) {
  const say = useSay();
  const writes = may.includes("recordObservation");
  if (observations.length === 0 && !writes && current.source.measure !== undefined) return null;
  return (
    <Card
      title={say("admin:indicators.observations")}
      aside={
        writes && (
          <Button variant="default" onClick={onWrite}>
            {say("admin:indicators.write")}
          </Button>
        )
      }
    >
      {observations.length === 0 && <Text c="dimmed">{say("admin:indicators.noObservations")}</Text>}
      <ul className={classes.items}>
        {observations.map((seen) => (
          <Seen key={seen.id} seen={seen} />
        ))}
      </ul>
    </Card>
  );
}
