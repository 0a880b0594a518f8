import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Lab } from "@trama/labs";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { hubsQuery } from "../hubs/queries";
import { useSince } from "../use-since";
import { AddButton } from "./add-button";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

/** The hubs that the lab uses. Nothing where the territory has none. */
export function HubsCard({ lab, open }: LabPart) {
  const say = useSay();
  const may = useMay();
  const { since, until } = useSince();
  const { data: hubs = [] } = useQuery({ ...hubsQuery, enabled: may("listHubs") });
  const standing = hubs.filter(({ to }) => to === null);
  if (lab.hubs.length === 0 && standing.length === 0) return null;
  const left = standing.some(({ id }) => !lab.hubs.some((hub) => hub.id === id));
  const period = ({ from, to }: Lab["hubs"][number]) =>
    [from && since(from), to && until(to)].filter(Boolean).join(" ");
  return (
    <Card
      title={say("labs:field.hubs")}
      aside={
        lab.may.includes("linkHub") &&
        left && <AddButton label={say("admin:form.add")} onClick={() => open({ kind: "linkHub" })} />
      }
    >
      {lab.hubs.length === 0 && <Text c="dimmed">{say("admin:labs.hubs.noneUsed")}</Text>}
      <Entries>
        {lab.hubs.map((hub) => (
          <Entry
            key={hub.id}
            name={hub.name}
            chip={
              <TextLink to="/laboratori/luoghi/$id" params={{ id: hub.id }} size="sm">
                {say("admin:labs.hubs.open")}
              </TextLink>
            }
            details={[hub.address, period(hub)]}
            action={
              lab.may.includes("unlinkHub") && hub.to === null
                ? { label: say("admin:labs.hubs.unlink"), onClick: () => open({ kind: "unlinkHub", hub }) }
                : null
            }
          />
        ))}
      </Entries>
    </Card>
  );
}
