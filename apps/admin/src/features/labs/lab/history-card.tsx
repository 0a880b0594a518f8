import { Button, Text } from "@mantine/core";
import type { HistoryEntry } from "@trama/labs";
import { useState } from "react";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { quantityIn } from "../history-words";
import { usePhaseLabel } from "../use-phase-label";
import classes from "./history-card.module.css";
import type { LabPart } from "./lab-part";

const shownAtFirst = 6;

/** How the lab came here: what happened, when, by whom and why. What has no date stands at the end and says so. */
export function HistoryCard({ lab }: LabPart) {
  const say = useSay();
  const f = useFormat();
  const phaseLabel = usePhaseLabel();
  const [whole, setWhole] = useState(false);
  // New entries come first: counted from the oldest, an entry keeps its position.
  const entries = lab.history.map((entry, at) => ({ entry, position: lab.history.length - at }));
  const shown = whole ? entries : entries.slice(0, shownAtFirst);

  const title = ({ kind, subject, phase }: HistoryEntry): string => {
    if (kind === "phase")
      return say("labs:history.phase", { phase: phase === null ? "" : phaseLabel(phase, lab.system) });
    if (kind === "lead" && subject === null) return say("labs:history.leadNone");
    const count = kind === "collaborators" && subject !== null ? quantityIn(subject) : null;
    return say(`labs:history.${kind}`, { subject: count ? f.quantity(count) : subject });
  };
  const trace = ({ on, author, reason }: HistoryEntry): string =>
    [
      on === null ? say("admin:labs.history.undated") : f.day(on),
      author,
      reason && say("admin:labs.history.reason", { reason }),
    ]
      .filter(Boolean)
      .join(" · ");

  return (
    <Card title={say("admin:labs.history.title")}>
      <ol className={classes.timeline}>
        {shown.map(({ entry, position }) => (
          <li key={position}>
            {title(entry)}
            <Text size="sm" c="dimmed">
              {trace(entry)}
            </Text>
          </li>
        ))}
      </ol>
      {lab.history.length > shownAtFirst && (
        <Button
          variant="subtle"
          size="compact-md"
          mt="xs"
          ml={-8}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole
            ? say("admin:labs.history.fewer")
            : say("admin:labs.history.more", { count: lab.history.length - shownAtFirst })}
        </Button>
      )}
    </Card>
  );
}
