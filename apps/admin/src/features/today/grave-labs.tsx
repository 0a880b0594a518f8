import { Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Card } from "../../app/page";
import { useSay } from "../../words/say";
import { LabName } from "./lab-name";
import { MendLink } from "./mend-link";
import type { LabInNeed } from "./needs";
import { useAttentionText } from "./use-attention-text";
import classes from "./today.module.css";

/** The labs where something cannot wait: what is missing, line by line, and where it is mended. */
export function GraveLabs({ labs, total, note }: { labs: readonly LabInNeed[]; total: number; note: string | null }) {
  const say = useSay();
  const text = useAttentionText();
  return (
    <Card title={say("admin:today.labs.title")} aside={say("admin:today.labs.of", { count: labs.length, total })}>
      {note && (
        <Text size="sm" c="dimmed" mb="sm">
          {note}
        </Text>
      )}
      <ul className={classes.list}>
        {labs.map(({ lab, grave, calm }) => (
          <li key={lab.id}>
            <LabName lab={lab} />
            <ul className={classes.needs}>
              {grave.map((need) => (
                <li key={need.code}>
                  <span className={classes.sign} data-severity={need.severity}>
                    <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />
                  </span>
                  <span>{text(need)}</span>
                  <MendLink lab={lab} need={need} />
                </li>
              ))}
            </ul>
            {calm.length > 0 && (
              <Text size="sm" c="dimmed" mt={8} pl={34}>
                {say("admin:today.labs.also", { needs: text.all(calm) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
