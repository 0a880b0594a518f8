import { Text } from "@mantine/core";
import type { MicroNetwork } from "@trama/labs";
import { api, contentOf, ifMatch } from "../../../api/client";
import { Card } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { FormAlert } from "../../../forms/form-alert";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange, useReloadLab } from "../queries";
import { useSince } from "../use-since";
import { AddButton } from "./add-button";
import { Chip } from "./chip";
import { Entries, Entry } from "./entry";
import type { LabPart } from "./lab-part";

/** The help networks born in the lab: whoever works with it reports one, whoever may confirms it. */
export function MicroNetworksCard({ lab, open }: LabPart) {
  const say = useSay();
  const f = useFormat();
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
        {lab.microNetworks.length === 0 && <Text c="dimmed">{say("admin:labs.networks.none")}</Text>}
        <Entries>
          {lab.microNetworks.map((network) => (
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
                [
                  since(network.since),
                  network.reach && say("admin:labs.networks.reach", { people: f.quantity(network.reach) }),
                ]
                  .filter(Boolean)
                  .join(" · "),
              ]}
              action={
                network.state === "proposed" && lab.may.includes("confirmMicroNetwork") ? confirming(network) : null
              }
            />
          ))}
        </Entries>
      </Card>
    </div>
  );
}
