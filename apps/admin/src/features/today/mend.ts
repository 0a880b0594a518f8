import type { Attention, LabSummary } from "@trama/labs";
import type { MessageKey } from "../../words/say";

/** Where something missing is mended, what the link says, and the verb that mends it. */
export interface Mend {
  verb: string;
  label: MessageKey;
  to: string;
  hash?: string;
  search?: Record<string, string>;
}

const ways: Record<Attention["code"], { verb: string; label: MessageKey; hash: string }> = {
  withoutLeadOrganisation: { verb: "assignLabLead", label: "admin:today.mend.leadOrganisation", hash: "referente" },
  withoutLeadPerson: { verb: "assignLabLead", label: "admin:today.mend.leadPerson", hash: "referente" },
  withoutMainPlace: { verb: "setLabPlace", label: "admin:today.mend.mainPlace", hash: "luoghi" },
  microNetworkToConfirm: { verb: "confirmMicroNetwork", label: "admin:today.mend.microNetwork", hash: "micro-reti" },
  itemsMissing: { verb: "declareItem", label: "admin:today.mend.items", hash: "struttura" },
  leadNameToEnter: { verb: "revisePerson", label: "admin:today.mend.leadName", hash: "referente" },
  phaseToConfirm: { verb: "advanceLab", label: "admin:today.mend.phase", hash: "fase" },
};

/** The way to mend what a lab needs. A name to enter is mended on the person it belongs to. */
export function mendOf(lab: LabSummary, { code }: Pick<Attention, "code">): Mend {
  const { verb, label, hash } = ways[code];
  if (code === "leadNameToEnter" && lab.leadPerson) {
    return { verb, label, to: "/persone-e-organizzazioni/persone", search: { inserisci: lab.leadPerson.id } };
  }
  return { verb, label, to: `/laboratori/${lab.id}`, hash };
}
