import type { Attention, ItemView, Lab, ProtocolItem } from "@trama/labs";
import type { MessageKey } from "../../../words/say";
import type { LabDialog } from "./lab-dialog";

/** How something missing is mended on the lab's own page: what the button says, and what it opens. */
export interface Mending {
  label: MessageKey;
  dialog: LabDialog;
}

type Mend = Mending & { verb: string };

const mend = (verb: string, label: MessageKey, dialog: LabDialog): Mend => ({ verb, label, dialog });

const mainPlace = mend("setLabPlace", "admin:labs.mend.mainPlace", { kind: "place", place: "main" });
const leadOrganisation = mend("assignLabLead", "admin:labs.mend.leadOrganisation", { kind: "lead" });
const leadPerson = mend("assignLabLead", "admin:labs.mend.leadPerson", { kind: "lead" });
const phase = mend("advanceLab", "admin:labs.mend.phase", { kind: "confirmPhase" });
const leadName = mend("revisePerson", "admin:labs.mend.leadName", { kind: "leadName" });

function ofRule(item: ItemView, kinds: readonly string[]): Mend | null {
  switch (item.rule) {
    case "mainPlace":
      return mainPlace;
    case "leadOrganisation":
      return leadOrganisation;
    case "leadPerson":
      return leadPerson;
    case "linkedPlaces":
      return mend("setLabPlace", "admin:labs.mend.linkedPlace", { kind: "place", place: "linked" });
    case "partners":
      return mend("addLabPartner", "admin:labs.mend.partner", { kind: "partner" });
    case "channels":
      return mend("reviseLab", "admin:labs.mend.channel", { kind: "channel", kinds });
    case "resources":
      return mend("reviseLab", "admin:labs.mend.resource", { kind: "resource", kinds });
    case "collaborators":
      return mend("countCollaborators", "admin:labs.mend.collaborators", { kind: "collaborators" });
    case "microNetworks":
      return mend("proposeMicroNetwork", "admin:labs.mend.microNetwork", { kind: "microNetwork" });
    case "declared":
      return mend("declareItem", "admin:labs.mend.declare", { kind: "declare", item, met: true });
    default:
      return null;
  }
}

const offered = (lab: Pick<Lab, "may">, found: Mend | null): Mending | null =>
  found && lab.may.includes(found.verb) ? found : null;

/** What mends a missing item of the protocol, for whoever may. */
export function mendingOfItem(
  lab: Pick<Lab, "may">,
  item: ItemView,
  definition: ProtocolItem | undefined,
): Mending | null {
  return offered(lab, ofRule(item, definition?.kinds ?? []));
}

/** What mends a condition of a phase: a foundation of every lab, or an item of the protocol. */
export function mendingOfCondition(
  lab: Pick<Lab, "may" | "protocol">,
  condition: string,
  definitions: readonly ProtocolItem[],
): Mending | null {
  const foundations: Record<string, Mend> = { mainPlace, leadOrganisation, leadPerson };
  const foundation = foundations[condition];
  if (foundation) return offered(lab, foundation);
  const item = lab.protocol.items.find(({ code }) => code === condition);
  return item
    ? mendingOfItem(
        lab,
        item,
        definitions.find(({ code }) => code === condition),
      )
    : null;
}

const attentions: Record<Attention["code"], Mend | null> = {
  withoutLeadOrganisation: leadOrganisation,
  withoutLeadPerson: leadPerson,
  leadNameToEnter: leadName,
  withoutMainPlace: mainPlace,
  phaseToConfirm: phase,
  microNetworkToConfirm: null,
  itemsMissing: null,
  reachToDeclare: null,
};

/** What mends something that asks for attention; `may` are the verbs of the session, for records beside the lab. */
export function mendingOfAttention(
  lab: Pick<Lab, "may">,
  code: Attention["code"],
  may: (verb: string) => boolean,
): Mending | null {
  const found = attentions[code];
  if (found === leadName) return may(leadName.verb) ? leadName : null;
  return offered(lab, found);
}
