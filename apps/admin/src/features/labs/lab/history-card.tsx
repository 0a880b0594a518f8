import { Button, NativeSelect, Text } from "@mantine/core";
import { type HistoryPart, historyKinds, historyParts } from "@trama/labs";
import { useState } from "react";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useHistoryWords } from "../use-history-words";
import classes from "./history-card.module.css";
import type { LabPart } from "./lab-part";

const shownAtFirst = 6;

/** How the lab came here, in sentences, newest first; one part of it can be read alone. What has no date comes last. */
export function HistoryCard({ lab }: LabPart) {
  const say = useSay();
  const sentence = useHistoryWords(lab);
  const [whole, setWhole] = useState(false);
  const [part, setPart] = useState<HistoryPart | null>(null);
  // New entries come first: counted from the oldest, an entry keeps its position.
  const numbered = lab.history.map((entry, at) => ({ entry, position: lab.history.length - at }));
  const ofPart = (wanted: HistoryPart) => {
    const kinds: readonly string[] = historyKinds[wanted];
    return numbered.filter(({ entry }) => kinds.includes(entry.kind));
  };
  const present = historyParts.filter((one) => ofPart(one).length > 0);
  const entries = part === null ? numbered : ofPart(part);
  const shown = whole ? entries : entries.slice(0, shownAtFirst);
  return (
    <Card
      title={say("admin:labs.history.title")}
      aside={
        present.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={say("admin:labs.history.show")}
            data={[
              { value: "", label: say("admin:labs.history.everything") },
              ...present.map((one) => ({ value: one, label: say(`admin:labs.history.part.${one}`) })),
            ]}
            value={part ?? ""}
            onChange={({ currentTarget: { value } }) => setPart(present.find((one) => one === value) ?? null)}
          />
        )
      }
    >
      <ol className={classes.timeline}>
        {shown.map(({ entry, position }) => (
          <li key={position}>
            {sentence(entry)}
            {(entry.on === null || entry.author) && (
              <Text size="sm" c="dimmed">
                {[
                  entry.on === null && say("admin:labs.history.undated"),
                  entry.author && say("admin:labs.history.recordedBy", { author: entry.author }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            )}
          </li>
        ))}
      </ol>
      {entries.length > shownAtFirst && (
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
            : say("admin:labs.history.more", { count: entries.length - shownAtFirst })}
        </Button>
      )}
    </Card>
  );
}
