import { Button, Group, List, Stack, Text } from "@mantine/core";
import type { Lab, MicroNetwork } from "@trama/labs";
import { Dialog } from "../../../forms/dialog";
import { useSay } from "../../../words/say";
import type { OpenDialog } from "../lab/lab-dialog";
import { useReachWords } from "../use-reach-words";

/** A help network: what it declared over time, and what can be done with it. */
export function NetworkDialog({
  lab,
  network,
  open,
  onClose,
}: {
  lab: Lab;
  network: MicroNetwork;
  open: OpenDialog;
  onClose: () => void;
}) {
  const say = useSay();
  const reach = useReachWords();
  const declared = [...(network.reach ? [network.reach] : []), ...network.earlier];
  const may = (verb: string) => lab.may.includes(verb);
  return (
    <Dialog title={network.name} onClose={onClose}>
      <Stack gap="md">
        {network.theme && <Text>{network.theme}</Text>}
        {declared.length === 0 ? (
          <Text c="dimmed">{say("admin:labs.networks.neverDeclared")}</Text>
        ) : (
          <div>
            <Text fw={600}>{say("admin:labs.networks.declaredOverTime")}</Text>
            <List>
              {declared.map((one) => (
                <List.Item key={`${one.on} ${reach(one)}`}>{reach(one)}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group gap="sm">
          {may("declareReach") && (
            <Button size="md" onClick={() => open({ kind: "declareReach", network })}>
              {say("admin:labs.networks.declare")}
            </Button>
          )}
          {may("reviseMicroNetwork") && (
            <Button size="md" variant="default" onClick={() => open({ kind: "reviseNetwork", network })}>
              {say("admin:form.edit")}
            </Button>
          )}
          {may("endMicroNetwork") && (
            <Button size="md" variant="default" onClick={() => open({ kind: "endNetwork", network })}>
              {say("admin:labs.networks.end")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
