import { Text } from "@mantine/core";
import type { MicroNetwork } from "@trama/labs";
import { api, contentOf, ifMatch } from "../../../api/client";
import { Chip } from "../../../app/list/chip";
import { Card } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";
import { useLabChange, useReloadLab } from "../queries";
import { useReachWords } from "../use-reach-words";
import { useSince } from "../use-since";
import { useTowns } from "../use-towns";
import { AddButton } from "./add-button";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

/** The help networks born in the lab: whoever works with it reports one, whoever may confirms it. */
export function MicroNetworksCard({ lab, open }: LabPart) {
  const say = useSay();
  const reach = useReachWords();
  const towns = useTowns();
  const { since } = useSince();
  const reload = useReloadLab(lab.id);
  const confirm = useLabChange(({ id }: MicroNetwork) =>
    contentOf(
      api.labs[":id"]["micro-networks"][":microNetworkId"].confirmation.$post(
        { param: { id: lab.id, microNetworkId: id }, json: {} },
        ifMatch(lab.version),
      ),
    ),
  );
  const networks = lab.microNetworks.filter(({ state }) => state !== "ended");
  const changes = ["declareReach", "reviseMicroNetwork", "endMicroNetwork"].some((verb) => lab.may.includes(verb));
  const place = ({ municipality, neighbourhood }: MicroNetwork) =>
    [neighbourhood, towns.find(({ value }) => value === municipality)?.label].filter(Boolean).join(", ");
  const opening = (network: MicroNetwork) => ({
    label: say("admin:labs.networks.open"),
    onClick: () => open({ kind: "network", network }),
  });
  const confirming = (network: MicroNetwork) => ({
    label: say("admin:labs.networks.confirm"),
    onClick: () =>
      confirm.mutate(network, { onSuccess: () => announce(say("admin:labs.done.confirmed", { name: network.name })) }),
  });
  return (
    <div id="micro-reti" style={{ scrollMarginTop: 16 }}>
      <Card
        title={say("labs:field.microNetworks")}
        aside={
          lab.may.includes("proposeMicroNetwork") && (
            <AddButton label={say("admin:labs.mend.microNetwork")} onClick={() => open({ kind: "microNetwork" })} />
          )
        }
      >
        <FormAlert error={confirm.error} onReload={() => void reload().then(confirm.reset)} />
        {networks.length === 0 && <Text c="dimmed">{say("admin:labs.networks.none")}</Text>}
        <Entries>
          {networks.map((network) => (
            <Entry
              key={network.id}
              name={network.name}
              chip={
                network.state === "proposed" ? (
                  <Chip tone="warn">{say("admin:labs.toConfirm")}</Chip>
                ) : (
                  <Chip tone="ok">{say("admin:labs.networks.confirmed")}</Chip>
                )
              }
              details={[
                network.theme,
                [place(network), since(network.since)].filter(Boolean).join(" · "),
                network.reach && reach(network.reach),
              ]}
              action={
                network.state === "proposed" && lab.may.includes("confirmMicroNetwork") ? confirming(network) : null
              }
              also={changes ? opening(network) : null}
            />
          ))}
        </Entries>
      </Card>
    </div>
  );
}
