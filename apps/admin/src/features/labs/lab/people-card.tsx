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
  const { declaredCollaborators: declared, stableCollaborators: stable } = lab;
  const reaching = lab.microNetworks.flatMap(({ id, name, state, reach }) =>
    state === "confirmed" && reach?.people ? [{ id, name, people: reach.people }] : [],
  );
  const measures = Number(stable.people.value > 0) + Number(declared !== null) + Number(reaching.length > 0);
  return (
    <Card
      title={say("admin:labs.people.title")}
      aside={
        lab.may.includes("countCollaborators") && (
          <AddButton label={say("admin:labs.mend.collaborators")} onClick={() => open({ kind: "collaborators" })} />
        )
      }
    >
      {measures === 0 && <Text c="dimmed">{say("admin:labs.people.none")}</Text>}
      <ul className={classes.counts}>
        {stable.people.value > 0 && (
          <Count
            number={f.quantity(stable.people)}
            text={say("admin:labs.people.stable", {
              months: say("admin:labs.lasting.months", { count: stable.months }),
            })}
          />
        )}
        {declared && (
          <Count
            number={f.quantity(declared.count)}
            text={say("admin:labs.people.collaborators", { day: f.day(declared.on) })}
          />
        )}
        {reaching.map(({ id, name, people }) => (
          <Count key={id} number={f.quantity(people)} text={say("admin:labs.people.reached", { name })} />
        ))}
      </ul>
      {declared?.note && (
        <Text size="sm" c="dimmed" mt="xs">
          {declared.note}
        </Text>
      )}
      {measures > 1 && (
        <Text size="sm" c="dimmed" mt="xs">
          {say("admin:labs.people.apart")}
        </Text>
      )}
    </Card>
  );
}
