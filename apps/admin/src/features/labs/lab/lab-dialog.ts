import type { Collaborator, ItemView, Lab, LabPlace, MicroNetwork } from "@trama/labs";

/** A dialog of a lab's page, with what it is about. */
export type LabDialog =
  | { kind: "phase" }
  | { kind: "confirmPhase" }
  | { kind: "lead" }
  | { kind: "leadName" }
  | { kind: "handOver" }
  | { kind: "place"; place: "main" | "linked" }
  | { kind: "endPlace"; place: LabPlace }
  | { kind: "partner" }
  | { kind: "endPartner"; partner: Lab["partners"][number] }
  | { kind: "declare"; item: ItemView; met: boolean }
  | { kind: "collaborators" }
  | { kind: "addCollaborators" }
  | { kind: "endCollaborator"; collaborator: Collaborator }
  | { kind: "microNetwork" }
  | { kind: "network"; network: MicroNetwork }
  | { kind: "reviseNetwork"; network: MicroNetwork }
  | { kind: "declareReach"; network: MicroNetwork }
  | { kind: "endNetwork"; network: MicroNetwork }
  | { kind: "linkHub" }
  | { kind: "unlinkHub"; hub: Lab["hubs"][number] }
  | { kind: "channel"; kinds: readonly string[] }
  | { kind: "resource"; kinds: readonly string[] };

export type OpenDialog = (dialog: LabDialog) => void;
