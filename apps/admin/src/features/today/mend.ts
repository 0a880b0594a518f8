import type { Attention, LabSummary } from "@trama/labs";
import type { MessageKey } from "../../words/say";
import type { LabOpening } from "../labs/lab/lab-page-search";

/** How something missing is mended: the verb that does it, what the link says, and on whose screen. */
export interface Mend {
  verb: string;
  label: MessageKey;
  on: { kind: "lab" | "person"; id: string };
  /** The dialog of the lab's page that mends it, when one does. */
  opens: LabOpening | null;
}

const ways: Record<Attention["code"], { verb: string; label: MessageKey; opens?: LabOpening }> = {
  withoutLeadOrganisation: { verb: "assignLabLead", label: "admin:today.mend.leadOrganisation", opens: "referente" },
  withoutLeadPerson: { verb: "assignLabLead", label: "admin:today.mend.leadPerson", opens: "referente" },
  withoutMainPlace: { verb: "setLabPlace", label: "admin:today.mend.mainPlace", opens: "luogo" },
  microNetworkToConfirm: { verb: "confirmMicroNetwork", label: "admin:today.mend.microNetwork" },
  itemsMissing: { verb: "declareItem", label: "admin:today.mend.items" },
  leadNameToEnter: { verb: "revisePerson", label: "admin:today.mend.leadName" },
  reachToDeclare: { verb: "declareReach", label: "admin:today.mend.reach" },
  phaseToConfirm: { verb: "advanceLab", label: "admin:today.mend.phase", opens: "fase" },
};

/** The way to mend what a lab needs: on its own page, or on the person's when only a name is to be entered. */
export function mendOf(
  { id, leadPerson }: Pick<LabSummary, "id" | "leadPerson">,
  { code }: Pick<Attention, "code">,
): Mend {
  const inPerson = code === "leadNameToEnter" && leadPerson !== null;
  const { verb, label, opens = null } = ways[code];
  return { verb, label, opens, on: inPerson ? { kind: "person", id: leadPerson.id } : { kind: "lab", id } };
}
