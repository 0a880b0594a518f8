import type { LocalDate } from "@trama/kernel";
import type { RuledDossier } from "./dossier.js";
import { asks, type Foundations, missingFoundations } from "./lifecycle.js";
import type { Phase } from "./phase.js";
import { standing, unmetCriteria } from "./protocol.js";

/** The foundations of a lab on a day. */
export function foundationsOf(lab: RuledDossier, day: LocalDate): Foundations {
  const { mainPlace, leadOrganisation, leadPerson } = standing(lab, day);
  return { municipality: lab.municipality, mainPlace, leadOrganisation, leadPerson };
}

/** What stands between a lab and a phase it may enter: foundations and protocol items, by code. */
export function missingForPhase(lab: RuledDossier, to: Phase, day: LocalDate): string[] {
  const asked = asks(lab.phases, to);
  const foundations = asked.foundations ? missingFoundations(foundationsOf(lab, day)) : [];
  const criteria = asked.criteria ? unmetCriteria(lab, to, day) : [];
  return [...foundations, ...criteria].map(({ path }) => String(path.at(-1)));
}
