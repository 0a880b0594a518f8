import type { Lab, LabSystem, ProtocolItem } from "@trama/labs";
import type { Vocabulary } from "@trama/territory";

/** The lab systems of the territory and the vocabularies of its forms. */
export interface LabRules {
  systems: readonly Pick<LabSystem, "code" | "protocols">[];
  channelKinds: Vocabulary;
  resourceKinds: Vocabulary;
  outreachTools: Vocabulary;
  entryThemes: Vocabulary;
  languages: readonly string[];
}

/** The items of the protocol a lab is measured with, as its system defines them. */
export function definitionsOf(lab: Pick<Lab, "system" | "protocol">, { systems }: LabRules): ProtocolItem[] {
  const system = systems.find(({ code }) => code === lab.system);
  return system?.protocols.find(({ version }) => version === lab.protocol.version)?.items ?? [];
}
