import { Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { LabName } from "../../app/lab-name";
import { Card } from "../../app/page";
import { useSay } from "../../words/say";
import { MendLink } from "./mend-link";
import type { LabInNeed } from "./needs";
import classes from "./today.module.css";
import { useAttentionText } from "./use-attention-text";
import { useMayMend } from "./use-may-mend";

/** The labs where something cannot wait: what is missing, line by line, and where it is mended. */
export function GraveLabs({
  labs,
  total,
  readsOnly,
}: {
  labs: readonly LabInNeed[];
  total: number;
  readsOnly: boolean;
}) {
  const say = useSay();
  const mayMend = useMayMend();
  const text = useAttentionText();
  return (
    <Card
      title={say(readsOnly ? "admin:today.labs.readersTitle" : "admin:today.labs.title")}
      aside={say("admin:today.labs.of", { count: labs.length, total })}
    >
      {readsOnly && (
        <Text size="sm" c="dimmed" mb="sm">
          {say("admin:today.labs.readers")}
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
                  {mayMend(lab, need) ? <MendLink lab={lab} need={need} /> : <span />}
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
