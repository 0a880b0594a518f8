import { useQuery } from "@tanstack/react-query";
import type { Person } from "@trama/directory";
import { LabName } from "../../../app/lab-name";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { labsQuery } from "../../labs/queries";
import classes from "../record.module.css";

/** The labs that a person leads. */
export function PersonLabs({ person: { id } }: { person: Person }) {
  const say = useSay();
  const labs = useQuery(labsQuery);
  return (
    <Loaded query={labs}>
      {(all) => {
        const led = all.filter(({ leadPerson }) => leadPerson?.id === id);
        if (led.length === 0) return null;
        return (
          <Card title={say("admin:directory.person.leads")}>
            <ul className={classes.list}>
              {led.map((lab) => (
                <li key={lab.id}>
                  <LabName lab={lab} />
                </li>
              ))}
            </ul>
          </Card>
        );
      }}
    </Loaded>
  );
}
