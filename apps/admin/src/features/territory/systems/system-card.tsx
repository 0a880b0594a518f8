import { Text, Title } from "@mantine/core";
import type { LabSystem } from "@trama/labs";
import { ButtonLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import { useFormat } from "../../../words/use-format";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { PhasesTable } from "./phases-table";
import { ProtocolPart } from "./protocol-part";
import { protocolStates } from "./protocol-states";

/** One lab system: where it holds, its phases and what each asks, who approves, its common structure by version. */
export function SystemCard({ system }: { system: LabSystem }) {
  const say = useSay();
  const { today } = useFormat();
  const { areas } = useTerritory();
  const mayRevise = useConfigurationDraft() !== null;
  const area = areas.find(({ code }) => code === system.area)?.name ?? system.area;
  return (
    <Card title={system.name} aside={say("admin:territory.system.area", { area })}>
      {mayRevise && (
        <ButtonLink
          to="/impostazioni/sistemi/$sistema"
          params={{ sistema: system.code }}
          variant="default"
          mb="md"
          aria-label={say("admin:revising.editOf", { name: system.name })}
        >
          {say("admin:form.edit")}
        </ButtonLink>
      )}
      <Title order={3} fz={16} mb={6}>
        {say("admin:territory.system.phases")}
      </Title>
      <PhasesTable system={system} />
      <Title order={3} fz={16} mt="lg" mb={6}>
        {say("admin:territory.system.approvers")}
      </Title>
      <Text>{system.approvers.map((role) => say(`directory:role.${role}`)).join(", ")}</Text>
      <Title order={3} fz={16} mt="lg" mb={6}>
        {say("admin:territory.system.protocol")}
      </Title>
      {protocolStates(system, today()).map(({ protocol, state }) => (
        <ProtocolPart key={protocol.version} protocol={protocol} state={state} />
      ))}
    </Card>
  );
}
