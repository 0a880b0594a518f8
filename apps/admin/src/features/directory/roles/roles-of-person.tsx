import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Person } from "@trama/directory";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { Card, Loaded } from "../../../app/page";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { personTitle } from "../people/people-rows";
import { rolesQuery } from "../queries";
import classes from "../record.module.css";
import { usePeriod } from "../use-period";
import { GrantRoleDialog } from "./grant-role-dialog";
import { useScopeName } from "./use-scope-name";

/** The access roles of one person, for who administers. */
export function RolesOfPerson({ person }: { person: Person }) {
  const say = useSay();
  const may = useMay();
  const period = usePeriod();
  const scopeName = useScopeName();
  const roles = useQuery(rolesQuery);
  const [granting, setGranting] = useState(false);
  return (
    <Card title={say("directory:role.many")}>
      <Loaded query={roles}>
        {(all) => {
          const held = all.filter(({ personId }) => personId === person.id);
          if (held.length === 0) return <Text c="dimmed">{say("admin:directory.role.none")}</Text>;
          return (
            <ul className={classes.list}>
              {held.map((one) => (
                <li key={one.id}>
                  <Text fw={600}>{say(`directory:role.${one.role}`)}</Text>
                  <Text size="sm" c="dimmed">
                    {one.scope ? <RecordLink record={one.scope}>{scopeName(one)}</RecordLink> : scopeName(one)} ·{" "}
                    {period(one)}
                  </Text>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {may("grantRole") && !person.nameToEnter && (
        <Button variant="default" mt="md" onClick={() => setGranting(true)}>
          {say("admin:directory.role.grant")}
        </Button>
      )}
      {granting && (
        <GrantRoleDialog person={{ id: person.id, name: personTitle(person) }} onClose={() => setGranting(false)} />
      )}
    </Card>
  );
}
