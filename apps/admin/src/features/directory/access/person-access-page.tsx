import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { RoleAssignment } from "@trama/directory";
import { Card, Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { DirectoryTrail } from "../directory-trail";
import { personTitle } from "../people/people-rows";
import { personQuery, rolesQuery } from "../queries";
import classes from "../record.module.css";
import { RolesOfPerson } from "../roles/roles-of-person";
import { useScopeName } from "../roles/use-scope-name";
import { usePeriod } from "../use-period";
import { accessOf, type Doing } from "./access-of";
import { AccountCard } from "./account-card";
import { type AreaCode, areaCodes } from "./activities";

function Line({ doing: { code, reach, because } }: { doing: Doing }) {
  const say = useSay();
  const scopeName = useScopeName();
  const period = usePeriod();
  const { list } = useFormat();
  const over = list([...new Set(because.filter(({ scope }) => scope !== null).map(scopeName))]);
  const far = over === "" ? say("admin:access.reach.named") : say(`admin:access.reach.${reach}`, { over });
  const reasons = because.map((role) => `${say(`directory:role.${role.role}`)} · ${scopeName(role)} (${period(role)})`);
  return (
    <li>
      <Text>
        {say(`admin:access.do.${code}`)}: <strong>{reach === "all" ? say("admin:access.reach.all") : far}</strong>
      </Text>
      <Text size="sm" c="dimmed">
        {say("admin:access.because", { roles: list(reasons) })}
      </Text>
    </li>
  );
}

function Area({ area, roles }: { area: AreaCode; roles: readonly RoleAssignment[] }) {
  const say = useSay();
  const doings = accessOf(area, roles, useFormat().today());
  return (
    <Card title={say(`admin:access.area.${area}`)}>
      {doings.length === 0 ? (
        <Text c="dimmed">{say("admin:access.nothingHere")}</Text>
      ) : (
        <ul className={classes.list}>
          {doings.map((doing) => (
            <Line key={doing.code} doing={doing} />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What one person may see and do here today, and because of which role. */
export function PersonAccessPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/persone/$id/accesso" });
  const query = useQuery(personQuery(id));
  const roles = useQuery(rolesQuery);
  const name = query.data ? personTitle(query.data) : say("directory:person.one");
  return (
    <Page
      title={say("admin:access.mayTitle", { name })}
      lead={say("admin:access.mayLead")}
      trail={<DirectoryTrail part="people" />}
    >
      <Loaded query={query}>
        {(person) => (
          <div className={classes.columns}>
            <div>
              <Loaded query={roles}>
                {(all) => (
                  <Stack gap={20}>
                    {areaCodes.map((area) => (
                      <Area key={area} area={area} roles={all.filter(({ personId }) => personId === person.id)} />
                    ))}
                  </Stack>
                )}
              </Loaded>
            </div>
            <div>
              <RolesOfPerson person={person} />
              <AccountCard personId={person.id} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
