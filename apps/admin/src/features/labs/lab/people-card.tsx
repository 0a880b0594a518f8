import { Text } from "@mantine/core";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { AddButton } from "./add-button";
import type { LabPart } from "./lab-part";
import classes from "./people-card.module.css";

function Count({ number, text }: { number: string; text: string }) {
  return (
    <li className={classes.count}>
      <strong>{number}</strong>
      <span>{text}</span>
    </li>
  );
}

/** How many people, each measure by itself: they are of different kinds and no sum of them means anything. */
export function PeopleCard({ lab, open }: LabPart) {
  const say = useSay();
  const f = useFormat();
  const { collaborators } = lab;
  const reaching = lab.microNetworks.filter(({ state, reach }) => state === "confirmed" && reach !== null);
  return (
    <Card
      title={say("admin:labs.people.title")}
      aside={
        lab.may.includes("countCollaborators") && (
          <AddButton label={say("admin:labs.mend.collaborators")} onClick={() => open({ kind: "collaborators" })} />
        )
      }
    >
      {!collaborators && reaching.length === 0 && <Text c="dimmed">{say("admin:labs.people.none")}</Text>}
      <ul className={classes.counts}>
        {collaborators && (
          <Count
            number={f.quantity(collaborators.count)}
            text={say("admin:labs.people.collaborators", { day: f.day(collaborators.on) })}
          />
        )}
        {reaching.map(
          ({ id, name, reach }) =>
            reach && <Count key={id} number={f.quantity(reach)} text={say("admin:labs.people.reached", { name })} />,
        )}
      </ul>
      {collaborators?.note && (
        <Text size="sm" c="dimmed" mt="xs">
          {collaborators.note}
        </Text>
      )}
      {collaborators && reaching.length > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {say("admin:labs.people.apart")}
        </Text>
      )}
    </Card>
  );
}
