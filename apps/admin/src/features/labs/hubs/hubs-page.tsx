import { Button, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Hub } from "@trama/labs";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { Card, Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { Chip } from "../lab/chip";
import { LabsTrail } from "../lab/labs-trail";
import { HubDialog } from "./hub-dialog";
import { hubsQuery } from "./queries";

type Key = "name" | "municipality" | "opening" | "labs";

function useColumns(): Column<Hub, Key>[] {
  const say = useSay();
  return [
    {
      key: "name",
      label: say("labs:field.name"),
      cell: (hub) => (
        <>
          <TextLink to="/laboratori/luoghi/$id" params={{ id: hub.id }} fw={600}>
            {hub.name}
          </TextLink>{" "}
          {hub.to !== null && <Chip tone="plain">{say("admin:labs.hubs.closed")}</Chip>}
          {!hub.published && <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>}
        </>
      ),
    },
    { key: "municipality", label: say("labs:field.municipality"), cell: ({ municipality }) => municipality.name },
    { key: "opening", label: say("admin:labs.hubs.opening"), cell: ({ opening }) => opening },
    {
      key: "labs",
      label: say("labs:many"),
      cell: ({ labs }) => (labs.length === 0 ? null : labs.map(({ name }) => name).join(", ")),
    },
  ];
}

/** The hubs of the territory: open places that several labs use. */
export function HubsPage() {
  const say = useSay();
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const hubs = useQuery(hubsQuery);
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const add = may("openHub") && (
    <Button size="md" onClick={() => setAdding(true)}>
      {say("admin:labs.hubs.add")}
    </Button>
  );
  return (
    <Page title={say("labs:field.hubs")} trail={<LabsTrail />} lead={say("admin:labs.hubs.lead")} actions={add}>
      <Loaded query={hubs}>
        {(all) =>
          all.length === 0 ? (
            <Card>
              <Text c="dimmed">{say("admin:labs.hubs.none")}</Text>
            </Card>
          ) : (
            <RecordTable label={say("labs:field.hubs")} columns={columns} rows={all} />
          )
        }
      </Loaded>
      {adding && (
        <HubDialog
          hub={null}
          onClose={() => setAdding(false)}
          onReload={() => queries.fetchQuery({ ...hubsQuery, staleTime: 0 })}
          onSaved={({ id, name }) => {
            announce(say("admin:labs.done.hubAdded", { name }));
            void navigate({ to: "/laboratori/luoghi/$id", params: { id } });
          }}
        />
      )}
    </Page>
  );
}
