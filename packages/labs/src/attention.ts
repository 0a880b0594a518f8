import type { LocalDate } from "@trama/kernel";
import type { RuledDossier } from "./dossier.js";
import type { Attention } from "./lab-view.js";
import { reachIsOld } from "./micro-network.js";
import { completeness, standing } from "./protocol.js";

const graceShare = 0.75;

/** What about a lab needs somebody now, gravest first. A closed lab asks for nothing. */
export function attentionOf(lab: RuledDossier, day: LocalDate): Attention[] {
  const step = lab.phases.at(-1);
  if (!step || step.phase === "closed") return [];
  const now = standing(lab, day);
  const { met, total } = completeness(lab, day);
  const begun = step.phase !== "planned";
  const proposed = lab.microNetworks.filter(({ state }) => state === "proposed").length;
  const old = now.microNetworks.filter(({ since, declared }) =>
    reachIsOld({ since, reach: declared.at(-1) ?? null }, day),
  ).length;
  const found: (Attention | false)[] = [
    begun && now.leadOrganisation === null && { code: "withoutLeadOrganisation", severity: "warning", count: null },
    begun && now.leadPerson === null && { code: "withoutLeadPerson", severity: "warning", count: null },
    begun && now.mainPlace === null && { code: "withoutMainPlace", severity: "warning", count: null },
    proposed > 0 && { code: "microNetworkToConfirm", severity: "warning", count: proposed },
    begun && met / total < graceShare && { code: "itemsMissing", severity: "info", count: total - met },
    now.leadPerson?.nameToEnter === true && { code: "leadNameToEnter", severity: "info", count: null },
    old > 0 && { code: "reachToDeclare", severity: "info", count: old },
    step.toConfirm && { code: "phaseToConfirm", severity: "info", count: null },
  ];
  return found.filter((one) => one !== false);
}
