import { type DisclosureSection, sayCount, sayQuantity } from "@trama/disclosure";
import { holdsOn, type LocalDate, monthsBetween, type Permissions, type Scoped } from "@trama/kernel";
import { attentionOf } from "./attention.js";
import type { MicroNetworkEntry, RuledDossier } from "./dossier.js";
import type { HandoverView } from "./hand-over.js";
import { historyOf, type LabReader, ofNeed } from "./history.js";
import type { LabPlace } from "./lab.js";
import type { Lab, LabSummary, PublicLab } from "./lab-view.js";
import { nextPhases } from "./lifecycle.js";
import type { MicroNetwork } from "./micro-network.js";
import { missingForPhase } from "./missing-for-phase.js";
import type { DeclaredReach } from "./people-counts.js";
import { completeness, standing } from "./protocol.js";
import { isStable } from "./stable-collaborators.js";

/** What permissions look at: the lab, and the organisations that lead it or take part. */
export function scopedLab(lab: RuledDossier, day: LocalDate): Scoped {
  const now = standing(lab, day);
  const leading = now.leadOrganisation ? [now.leadOrganisation.id] : [];
  const organisations = [...leading, ...now.partners.map(({ organisationId }) => organisationId)];
  return { id: lab.id, within: organisations.map((id) => ({ kind: "organisation", id })) };
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

function viewNetwork(network: MicroNetworkEntry, reader: LabReader): MicroNetwork {
  const { id, state, name, theme, municipality, neighbourhood, since, endedOn, endReason } = network;
  const [reach = null, ...earlier] = network.declared
    .map(
      ({ on, people, helpers, note }): DeclaredReach => ({
        ...{ measure: "declaredReach", on, note },
        people: people && sayQuantity(people, ofNeed(reader)),
        helpers: helpers && sayQuantity(helpers, reader),
      }),
    )
    .reverse();
  return { id, state, name, theme, municipality, neighbourhood, since, reach, earlier, endedOn, endReason };
}

/** For how many months the page of a lab shows what its last handover left to do. */
const handoverShown = 3;

/** What the present lead was left to do, with what is done of it by now. */
function viewHandover(lab: RuledDossier, day: LocalDate): HandoverView | null {
  const lead = lab.leads.filter((entry) => holdsOn(entry, day)).at(-1);
  if (!lead?.handover || lead.from === null || monthsBetween(lead.from, day) >= handoverShown) return null;
  const { note, items, networksToConfirm } = lead.handover;
  const known = completeness(lab, day).items.filter(({ code }) => items.includes(code));
  return {
    ...{ from: lead.from, reason: lead.reason, note, networksToConfirm },
    items: known.map(({ code, it, en, met }) => ({ code, it, en, met })),
  };
}

/** What is for those who run the lab alone: who collaborates one by one, what a handover left to do. */
function viewForThoseWhoRun(lab: RuledDossier, day: LocalDate): Pick<Lab, "collaborators" | "handover"> {
  const months = lab.system.stableAfterMonths;
  const present = lab.collaborators.filter(({ to }) => to === null || to >= day);
  return {
    collaborators: present.map(({ id, number, person, task, from, to }) => ({
      ...{ id, number, person, task, from, to },
      stable: isStable({ from, to }, { from: day, to: day }, months),
    })),
    handover: viewHandover(lab, day),
  };
}

/** A lab, whole, with what its reader may do. Of few people, only those who see them one by one are told how many. */
export function viewLab(
  lab: RuledDossier,
  day: LocalDate,
  { may, verbs, few }: { may: Permissions; verbs: readonly string[]; few: DisclosureSection },
): Lab {
  const now = standing(lab, day);
  const { description, howToJoin, translations, activities, entryThemes, outreachTools, channels, resources } = lab;
  const { src, note } = lab;
  const declared = now.collaborators;
  const runs = mayOnLab(may, "reviseLab", lab, day);
  const reader = { seesPersons: runs, ...few };
  return {
    ...commonView(lab, day),
    ...{ description, howToJoin, translations, activities, entryThemes, outreachTools, channels, resources, src, note },
    linkedPlaces: now.linkedPlaces.map(viewPlace),
    partners: now.partners.map(({ organisationId, name, contribution, from, to }) => ({
      ...{ id: organisationId, name, contribution, from, to },
    })),
    protocol: completeness(lab, day),
    nextPhases: nextPhases(lab.phases).map((phase) => ({ phase, missing: missingForPhase(lab, phase, day) })),
    stableCollaborators: { ...now.stable, people: sayCount(now.stable.people, reader) },
    declaredCollaborators: declared && {
      ...{ measure: "declaredCollaborators" as const, on: declared.on, note: declared.note },
      count: sayQuantity(declared.count, reader),
    },
    ...(runs ? viewForThoseWhoRun(lab, day) : { collaborators: [], handover: null }),
    microNetworks: lab.microNetworks.map((network) => viewNetwork(network, reader)),
    hubs: now.hubs.map(({ hubId, name, address, from, to }) => ({ id: hubId, name, address, from, to })),
    history: historyOf(lab, { authors: runs, ...reader }),
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
    translations: lab.translations,
    activities: lab.activities,
    entryThemes: lab.entryThemes,
    channels: lab.channels,
    linkedPlaces: now.linkedPlaces.map(viewPlace),
    leadOrganisation: now.leadOrganisation && { name: now.leadOrganisation.name, web: now.leadOrganisation.web },
    partners: now.partners.map((partner) => partner.name),
  };
}
