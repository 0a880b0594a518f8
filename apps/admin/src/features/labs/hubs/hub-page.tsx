import { Button, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type Hub, languageName } from "@trama/labs";
import { useState } from "react";
import { Chip } from "../../../app/list/chip";
import { Card, Loaded, Page } from "../../../app/page";
import { RecordLink } from "../../../app/record-link";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { Entries } from "../lab/entry";
import { LabsTrail } from "../lab/labs-trail";
import { useSince } from "../use-since";
import { EndHubDialog } from "./end-hub-dialog";
import { HubDialog } from "./hub-dialog";
import { hubQuery } from "./queries";

function HubScreen({ hub }: { hub: Hub }) {
  const say = useSay();
  const queries = useQueryClient();
  const { since, until } = useSince();
  const [dialog, open] = useState<"edit" | "end" | null>(null);
  const shared = {
    hub,
    onClose: () => open(null),
    onReload: () => queries.fetchQuery({ ...hubQuery(hub.id), staleTime: 0 }),
    onSaved: () => {
      announce(say("admin:form.saved"));
      open(null);
    },
  };
  const { from, to, opening, description, translations } = hub;
  const period = [from && since(from), to && until(to)].filter(Boolean).join(" ");
  return (
    <Page
      title={hub.name}
      record={{ kind: "hub", id: hub.id }}
      trail={<LabsTrail hubs />}
      lead={
        <>
          {[hub.municipality.name, hub.address, period].filter(Boolean).join(" · ")}{" "}
          {to !== null && <Chip tone="plain">{say("admin:labs.hubs.closed")}</Chip>}
          {!hub.published && <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>}
        </>
      }
      actions={
        <>
          {hub.may.includes("endHub") && to === null && (
            <Button size="md" variant="default" onClick={() => open("end")}>
              {say("admin:labs.hubs.end")}
            </Button>
          )}
          {hub.may.includes("reviseHub") && (
            <Button size="md" onClick={() => open("edit")}>
              {say("admin:form.edit")}
            </Button>
          )}
        </>
      }
    >
      <Card title={say("admin:labs.hubs.about")}>
        <Stack gap="xs">
          {hub.endReason && <Text>{say("admin:labs.history.reason", { reason: hub.endReason })}</Text>}
          {opening && <Text fw={600}>{opening}</Text>}
          {description ? <Text>{description}</Text> : <Text c="dimmed">{say("admin:labs.about.noDescription")}</Text>}
          {translations.length > 0 && (
            <Text size="sm" c="dimmed">
              {say("admin:labs.about.languages", {
                languages: translations.map(({ language }) => languageName(language)).join(", "),
              })}
            </Text>
          )}
        </Stack>
      </Card>
      <Card title={say("labs:many")}>
        {hub.labs.length === 0 && <Text c="dimmed">{say("admin:labs.hubs.noLabs")}</Text>}
        <Entries>
          {hub.labs.map(({ id, name }) => (
            <li key={id}>
              <RecordLink record={{ kind: "lab", id }}>{name}</RecordLink>
            </li>
          ))}
        </Entries>
      </Card>
      {dialog === "edit" && <HubDialog {...shared} />}
      {dialog === "end" && <EndHubDialog {...shared} />}
    </Page>
  );
}

/** One hub: where it is, when it is open, the labs that use it. */
export function HubPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/laboratori/luoghi/$id" });
  const query = useQuery(hubQuery(id));
  if (query.data) return <HubScreen key={id} hub={query.data} />;
  return (
    <Page title={say("labs:field.hubs")} trail={<LabsTrail hubs />}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}
