import type { LocalDate } from "@trama/kernel";
import type { RuledDossier } from "./dossier.js";
import { type Foundations, missingFoundations } from "./lifecycle.js";
import type { Phase } from "./phase.js";
import { standing, unmetCriteria } from "./protocol.js";

/** The foundations of a lab on a day. */
export function foundationsOf(lab: RuledDossier, day: LocalDate): Foundations {
  const { mainPlace, leadOrganisation, leadPerson } = standing(lab, day);
  return { municipality: lab.municipality, mainPlace, leadOrganisation, leadPerson };
}

/** What stands between a lab and a phase it may enter: foundations and protocol items, by code. */
export function missingForPhase(lab: RuledDossier, to: Phase, day: LocalDate): string[] {
  const foundations = lab.phases.at(-1)?.phase === "planned" ? missingFoundations(foundationsOf(lab, day)) : [];
  return [...foundations, ...unmetCriteria(lab, to, day)].map(({ path }) => String(path.at(-1)));
}
