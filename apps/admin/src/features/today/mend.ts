import type { Attention, LabSummary } from "@trama/labs";
import type { MessageKey } from "../../words/say";

/** How something missing is mended: the verb that does it, what the link says, and on whose screen. */
export interface Mend {
  verb: string;
  label: MessageKey;
  on: { kind: "lab" | "person"; id: string };
}

const ways: Record<Attention["code"], { verb: string; label: MessageKey }> = {
  withoutLeadOrganisation: { verb: "assignLabLead", label: "admin:today.mend.leadOrganisation" },
  withoutLeadPerson: { verb: "assignLabLead", label: "admin:today.mend.leadPerson" },
  withoutMainPlace: { verb: "setLabPlace", label: "admin:today.mend.mainPlace" },
  microNetworkToConfirm: { verb: "confirmMicroNetwork", label: "admin:today.mend.microNetwork" },
  itemsMissing: { verb: "declareItem", label: "admin:today.mend.items" },
  leadNameToEnter: { verb: "revisePerson", label: "admin:today.mend.leadName" },
  phaseToConfirm: { verb: "advanceLab", label: "admin:today.mend.phase" },
};

/** The way to mend what a lab needs: on its own page, or on the person's when only a name is to be entered. */
export function mendOf(
  { id, leadPerson }: Pick<LabSummary, "id" | "leadPerson">,
  { code }: Pick<Attention, "code">,
): Mend {
  const inPerson = code === "leadNameToEnter" && leadPerson !== null;
  return { ...ways[code], on: inPerson ? { kind: "person", id: leadPerson.id } : { kind: "lab", id } };
}
