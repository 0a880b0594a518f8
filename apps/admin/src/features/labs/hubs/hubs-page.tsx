import { Button, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Hub } from "@trama/labs";
import { useMemo, useState } from "react";
import { useMay } from "../../../api/session";
import { Beside, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import type { Column } from "../../../app/list/column";
import { compareText } from "../../../app/list/compare-text";
import type { Filter } from "../../../app/list/filter";
import { RecordList } from "../../../app/list/record-list";
import { Card, Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { LabsTrail } from "../lab/labs-trail";
import { HubDialog } from "./hub-dialog";
import { hubsQuery } from "./queries";

/** The columns; each is known to the export under the same key. */
function useColumns(): Column<Hub>[] {
  const say = useSay();
  const { day } = useFormat();
  return useMemo(
    () => [
      {
        key: "name",
        label: say("labs:field.name"),
        by: ({ name }) => name,
        share: 1.5,
        cell: (hub) => (
          <Beside>
            <RowLink to="/laboratori/luoghi/$id" params={{ id: hub.id }}>
              {hub.name}
            </RowLink>
            {hub.to !== null && <Chip tone="plain">{say("admin:labs.hubs.closed")}</Chip>}
            {!hub.published && <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>}
          </Beside>
        ),
      },
      {
        key: "municipality",
        label: say("labs:field.municipality"),
        by: ({ municipality }) => municipality.name,
        cell: ({ municipality }) => municipality.name,
      },
      {
        key: "opening",
        label: say("admin:labs.hubs.opening"),
        by: ({ opening }) => opening,
        has: ({ opening }) => opening !== null,
        cell: ({ opening }) => opening,
      },
      {
        key: "labs",
        label: say("labs:many"),
        by: ({ labs }) => -labs.length,
        cell: ({ labs }) => (labs.length === 0 ? null : labs.map(({ name }) => name).join(", ")),
      },
      {
        key: "to",
        label: say("labs:list.closed"),
        extra: true,
        by: ({ to }) => to,
        has: ({ to }) => to !== null,
        cell: ({ to }) => to && day(to),
      },
    ],
    [say, day],
  );
}

function useFilters(hubs: readonly Hub[]): Filter<Hub>[] {
  const say = useSay();
  return useMemo(
    () => [
      {
        kind: "choice",
        name: "comune",
        label: say("labs:field.municipality"),
        every: say("admin:labs.list.everyTown"),
        choices: [...new Map(hubs.map(({ municipality: { istat, name } }) => [istat, name]))]
          .map(([value, label]) => ({ value, label }))
          .sort((a, b) => compareText(a.label, b.label)),
        keeps: ({ municipality }, istat) => municipality.istat === istat,
      },
    ],
    [hubs, say],
  );
}

const nameOf = ({ name }: Hub) => name;
const texts = ({ name, municipality, address, labs }: Hub) => [
  name,
  municipality.name,
  address,
  ...labs.map((lab) => lab.name),
];

function HubList({ hubs }: { hubs: readonly Hub[] }) {
  const say = useSay();
  const columns = useColumns();
  const filters = useFilters(hubs);
  const address = useSearch({ from: "/shell/laboratori/luoghi" });
  const navigate = useNavigate({ from: "/laboratori/luoghi" });
  return (
    <RecordList
      list="hubs"
      label={say("labs:field.hubs")}
      rows={hubs}
      {...{ columns, filters, texts, nameOf, address }}
      onAddress={(changed) =>
        void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false })
      }
      searchLabel={say("admin:labs.hubs.search")}
      counted={(shown, count) => say("admin:list.counted", { shown, count })}
      noMatch={say("admin:list.noMatch")}
    />
  );
}

/** The hubs of the territory: open places that several labs use. */
export function HubsPage() {
  const say = useSay();
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const hubs = useQuery(hubsQuery);
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
            <HubList hubs={all} />
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
