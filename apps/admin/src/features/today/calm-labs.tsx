import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { Card } from "../../app/page";
import { useSay } from "../../words/say";
import { LabName } from "./lab-name";
import { MendLink } from "./mend-link";
import type { LabInNeed } from "./needs";
import { useAttentionText } from "./use-attention-text";
import classes from "./today.module.css";

const shownAtFirst = 6;

/** The labs where something is only unfinished: one line each, with the first thing to do. */
export function CalmLabs({ labs, total }: { labs: readonly LabInNeed[]; total: number }) {
  const say = useSay();
  const text = useAttentionText();
  const [whole, setWhole] = useState(false);
  const shown = whole ? labs : labs.slice(0, shownAtFirst);
  const hidden = labs.length - shown.length;
  return (
    <Card title={say("admin:today.labs.calm")} aside={say("admin:today.labs.of", { count: labs.length, total })}>
      <ul className={classes.list}>
        {shown.map(({ lab, calm }) => (
          <li key={lab.id}>
            <div className={classes.calm}>
              <LabName lab={lab} />
              {calm[0] && <MendLink lab={lab} need={calm[0]} />}
            </div>
            <Text size="sm" c="dimmed">
              {calm.map((need) => text(need)).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setWhole(true)}>
          {say("admin:today.labs.more", { count: hidden })}
        </Button>
      )}
    </Card>
  );
}
