import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Person } from "@trama/directory";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { ButtonLink, TextLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { DirectoryTrail } from "../directory-trail";
import { LedLabs } from "../led-labs";
import { personQuery } from "../queries";
import classes from "../record.module.css";
import { RolesOfPerson } from "../roles/roles-of-person";
import { EnterNameDialog } from "./enter-name-dialog";
import { personTitle } from "./people-rows";
import { Posts } from "./posts";

function Actions({ person }: { person: Person }) {
  const say = useSay();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <ButtonLink
        to="/persone-e-organizzazioni/persone/$id/modifica"
        params={{ id: person.id }}
        size="md"
        variant={person.nameToEnter ? "default" : "filled"}
      >
        {say("admin:form.edit")}
      </ButtonLink>
      {person.nameToEnter && (
        <Button size="md" onClick={() => setEntering(true)}>
          {say("admin:directory.person.enterName")}
        </Button>
      )}
      {entering && <EnterNameDialog person={person} onClose={() => setEntering(false)} />}
    </>
  );
}

/** One person: name, posts, the labs they lead, and for who may see it the access roles. */
export function PersonPage() {
  const say = useSay();
  const may = useMay();
  const { id } = useParams({ from: "/shell/persone-e-organizzazioni/persone/$id" });
  const query = useQuery(personQuery(id));
  const { data } = query;
  return (
    <Page
      title={data ? personTitle(data) : say("directory:person.one")}
      trail={<DirectoryTrail part="people" />}
      {...(data ? { record: { kind: "person" as const, id: data.id } } : {})}
      lead={data?.nameToEnter && <Chip tone="warn">{say("admin:directory.person.toEnter")}</Chip>}
      actions={data && may("revisePerson") && <Actions person={data} />}
    >
      <Loaded query={query}>
        {(person) => (
          <div className={classes.columns}>
            <div>
              <Card title={say("directory:person.positions")}>
                <Posts positions={person.positions} />
              </Card>
              {may("listLabs") && <LedLabs isLed={({ leadPerson }) => leadPerson?.id === person.id} />}
              <Text size="sm" c="dimmed">
                {say("admin:directory.person.nothingElse")}
              </Text>
            </div>
            <div>
              {may("listRoleAssignments") && <RolesOfPerson person={person} />}
              {may("listAccounts") && (
                <TextLink to="/persone-e-organizzazioni/persone/$id/accesso" params={{ id }}>
                  {say("admin:access.whatMay")}
                </TextLink>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
