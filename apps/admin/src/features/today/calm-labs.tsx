import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { LabName } from "../../app/lab-name";
import { Card } from "../../app/page";
import { useSay } from "../../words/say";
import { MendLink } from "./mend-link";
import type { LabInNeed } from "./needs";
import classes from "./today.module.css";
import { useAttentionText } from "./use-attention-text";
import { useMayMend } from "./use-may-mend";

const shownAtFirst = 6;
const worthHiding = 3;

/** The labs where something is only unfinished: one line each, with the first thing to do. */
export function CalmLabs({ labs, total }: { labs: readonly LabInNeed[]; total: number }) {
  const say = useSay();
  const text = useAttentionText();
  const mayMend = useMayMend();
  const [whole, setWhole] = useState(false);
  const shown = whole || labs.length < shownAtFirst + worthHiding ? labs : labs.slice(0, shownAtFirst);
  const hidden = labs.length - shown.length;
  return (
    <Card title={say("admin:today.labs.calm")} aside={say("admin:today.labs.of", { count: labs.length, total })}>
      <ul className={classes.list}>
        {shown.map(({ lab, calm }) => {
          const first = calm.find((need) => mayMend(lab, need));
          return (
            <li key={lab.id} className={classes.calm}>
              <LabName lab={lab} />
              <Text size="sm" c="dimmed">
                {calm.map((need) => text(need)).join(" · ")}
              </Text>
              {first && <MendLink lab={lab} need={first} />}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setWhole(true)}>
          {say("admin:today.labs.more", { count: hidden })}
        </Button>
      )}
    </Card>
  );
}
