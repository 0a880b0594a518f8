import type { ItemView, Lab, LabPlace } from "@trama/labs";

/** A dialog of a lab's page, with what it is about. */
export type LabDialog =
  | { kind: "phase" }
  | { kind: "confirmPhase" }
  | { kind: "lead" }
  | { kind: "leadName" }
  | { kind: "place"; place: "main" | "linked" }
  | { kind: "endPlace"; place: LabPlace }
  | { kind: "partner" }
  | { kind: "endPartner"; partner: Lab["partners"][number] }
  | { kind: "declare"; item: ItemView; met: boolean }
  | { kind: "collaborators" }
  | { kind: "microNetwork" }
  | { kind: "channel"; kinds: readonly string[] }
  | { kind: "resource"; kinds: readonly string[] };

export type OpenDialog = (dialog: LabDialog) => void;
