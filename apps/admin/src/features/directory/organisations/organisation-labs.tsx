import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Organisation } from "@trama/directory";
import { LabName } from "../../../app/lab-name";
import { Card, Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { labsQuery } from "../../labs/queries";
import classes from "../record.module.css";

/** The labs that an organisation leads. */
export function OrganisationLabs({ organisation: { id } }: { organisation: Organisation }) {
  const say = useSay();
  const labs = useQuery(labsQuery);
  return (
    <Card title={say("admin:directory.organisation.leads")}>
      <Loaded query={labs}>
        {(all) => {
          const led = all.filter(({ leadOrganisation }) => leadOrganisation?.id === id);
          if (led.length === 0) return <Text c="dimmed">{say("admin:directory.organisation.noLabs")}</Text>;
          return (
            <ul className={classes.list}>
              {led.map((lab) => (
                <li key={lab.id}>
                  <LabName lab={lab} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Card>
  );
}
