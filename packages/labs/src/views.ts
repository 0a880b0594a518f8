import { type LocalDate, type Permissions, type Scoped } from "@trama/kernel";
import { attentionOf } from "./attention.js";
import type { RuledDossier } from "./dossier.js";
import { historyOf } from "./history.js";
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
    mainPlace: now.mainPlace,
    leadOrganisation: now.leadOrganisation,
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
  const scoped = scopedLab(lab, day);
  const { description, howToJoin, activities, outreachTools, channels, resources, src, note } = lab;
  return {
    ...commonView(lab, day),
    ...{ description, howToJoin, activities, outreachTools, channels, resources, src, note },
    linkedPlaces: now.linkedPlaces,
    partners: now.partners.map(({ id, name, contribution, from }) => ({ id, name, contribution, from })),
    protocol: completeness(lab, day),
    nextPhases: nextPhases(lab.phases).map((phase) => ({ phase, missing: missingForPhase(lab, phase, day) })),
    collaborators: now.collaborators,
    microNetworks: lab.microNetworks,
    history: historyOf(lab),
    may: verbs.filter((verb) => may.mayOn(verb, scoped)),
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
    linkedPlaces: now.linkedPlaces,
    leadOrganisation: now.leadOrganisation && { name: now.leadOrganisation.name, web: now.leadOrganisation.web },
    partners: now.partners.map((partner) => partner.name),
  };
}
