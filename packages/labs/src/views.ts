import type { LocalDate, Permissions, Scoped } from "@trama/kernel";
import { attentionOf } from "./attention.js";
import type { RuledDossier } from "./dossier.js";
import { historyOf } from "./history.js";
import type { LabPlace } from "./lab.js";
import type { Lab, LabSummary, PublicLab } from "./lab-view.js";
import { nextPhases } from "./lifecycle.js";
import { missingForPhase } from "./missing-for-phase.js";
import { completeness, standing } from "./protocol.js";

/** What permissions look at: the lab, and the organisations that lead it or take part. */
export function scopedLab(lab: RuledDossier, day: LocalDate): Scoped {
  const now = standing(lab, day);
  const organisations = [...(now.leadOrganisation ? [now.leadOrganisation] : []), ...now.partners];
  return { id: lab.id, within: organisations.map(({ id }) => ({ kind: "organisation", id })) };
}

/** Whether an actor may use a verb on a lab: by the role table, and a change of phase only as one of its approvers. */
export function mayOnLab(may: Permissions, verb: string, lab: RuledDossier, day: LocalDate): boolean {
  const by = verb === "advanceLab" ? may.by(lab.system.approvers) : may;
  return by.mayOn(verb, scopedLab(lab, day));
}

/** A place without who set it and why: those are of the history. */
function viewPlace({ id, kind, name, address, lat, lon, from, to }: LabPlace): LabPlace {
  return { id, kind, name, address, lat, lon, from, to };
}

function commonView(lab: RuledDossier, day: LocalDate) {
  const now = standing(lab, day);
  const step = lab.phases.at(-1);
  return {
    id: lab.id,
    slug: lab.slug,
    version: lab.version,
    name: lab.name,
    fullName: lab.fullName,
    municipality: { istat: lab.municipality, name: lab.municipalityName },
    neighbourhood: lab.neighbourhood,
    diffuse: lab.diffuse,
    published: lab.published,
    system: lab.system.code,
    phase: step?.phase ?? "planned",
    phaseSince: step?.since ?? null,
    phaseToConfirm: step?.toConfirm ?? false,
    mainPlace: now.mainPlace && viewPlace(now.mainPlace),
    leadOrganisation: now.leadOrganisation && { id: now.leadOrganisation.id, name: now.leadOrganisation.name },
    leadPerson: now.leadPerson,
    attention: attentionOf(lab, day),
  };
}

/** A lab in a list. */
export function viewSummary(lab: RuledDossier, day: LocalDate): LabSummary {
  const { met, total } = completeness(lab, day);
  return { ...commonView(lab, day), protocol: { met, total } };
}

/** A lab, whole, with what its reader may do. */
export function viewLab(lab: RuledDossier, day: LocalDate, may: Permissions, verbs: readonly string[]): Lab {
  const now = standing(lab, day);
  const { description, howToJoin, activities, outreachTools, channels, resources, src, note } = lab;
  return {
    ...commonView(lab, day),
    ...{ description, howToJoin, activities, outreachTools, channels, resources, src, note },
    linkedPlaces: now.linkedPlaces.map(viewPlace),
    partners: now.partners.map(({ id, name, contribution, from, to }) => ({ id, name, contribution, from, to })),
    protocol: completeness(lab, day),
    nextPhases: nextPhases(lab.phases).map((phase) => ({ phase, missing: missingForPhase(lab, phase, day) })),
    collaborators: now.collaborators && {
      on: now.collaborators.on,
      count: now.collaborators.count,
      note: now.collaborators.note,
    },
    microNetworks: lab.microNetworks.map(({ id, name, theme, since, reach, state }) => ({
      id,
      name,
      theme,
      since,
      reach,
      state,
    })),
    history: historyOf(lab),
    may: verbs.filter((verb) => mayOnLab(may, verb, lab, day)),
  };
}

/** A lab as everybody may see it. */
export function viewPublicLab(lab: RuledDossier, day: LocalDate): PublicLab {
  const now = standing(lab, day);
  const { slug, name, fullName, municipality, neighbourhood, diffuse, phase, mainPlace, system } = commonView(lab, day);
  return {
    ...{ slug, name, fullName, municipality, neighbourhood, diffuse, system, phase, mainPlace },
    description: lab.description,
    howToJoin: lab.howToJoin,
    activities: lab.activities,
    channels: lab.channels,
    linkedPlaces: now.linkedPlaces.map(viewPlace),
    leadOrganisation: now.leadOrganisation && { name: now.leadOrganisation.name, web: now.leadOrganisation.web },
    partners: now.partners.map((partner) => partner.name),
  };
}
