import { type FieldIssue, holdsOn, type LocalDate } from "@trama/kernel";
import type { ProtocolItem } from "./config.js";
import type { RuledDossier } from "./dossier.js";
import { gatheredEvidence } from "./lab-calendar.js";
import { protocolOn } from "./lab-system.js";
import type { Completeness, ItemView } from "./lab-view.js";
import type { Phase } from "./phase.js";

/** What of a lab holds on a day. */
export function standing(lab: RuledDossier, day: LocalDate) {
  const places = lab.places.filter((place) => holdsOn(place, day));
  const lead = lab.leads.filter((entry) => holdsOn(entry, day)).at(-1);
  return {
    mainPlace: places.find(({ kind }) => kind === "main") ?? null,
    linkedPlaces: places.filter(({ kind }) => kind === "linked"),
    leadOrganisation: lead?.organisation ?? null,
    leadPerson: lead?.person ?? null,
    partners: lab.partners.filter((partner) => holdsOn(partner, day)),
    declarations: lab.declarations.filter(({ on }) => on <= day),
    collaborators: lab.collaboratorCounts.filter(({ on }) => on <= day).at(-1) ?? null,
    microNetworks: lab.microNetworks.filter(({ state, since }) => state === "confirmed" && since <= day),
  };
}
type Standing = ReturnType<typeof standing>;

type Evidence = { met: boolean; detail: string | null };

const enough = (found: readonly string[], minimum: number): Evidence => ({
  met: found.length >= minimum,
  detail: found.join(", ") || null,
});

function evidence({ rule, minimum, kinds, code }: ProtocolItem, lab: RuledDossier, now: Standing): Evidence {
  const fits = ({ kind }: { kind: string }) => kinds.length === 0 || kinds.includes(kind);
  switch (rule) {
    case "mainPlace":
      return { met: now.mainPlace !== null, detail: now.mainPlace?.name ?? null };
    case "leadOrganisation":
      return { met: now.leadOrganisation !== null, detail: now.leadOrganisation?.name ?? null };
    case "leadPerson":
      return { met: now.leadPerson !== null, detail: now.leadPerson?.name ?? null };
    case "linkedPlaces":
      return enough(
        now.linkedPlaces.map(({ name }) => name),
        minimum,
      );
    case "partners":
      return enough(
        now.partners.map(({ name }) => name),
        minimum,
      );
    case "channels":
      return enough(
        lab.channels.filter(fits).map(({ kind, address }) => address ?? kind),
        minimum,
      );
    case "resources":
      return enough(
        lab.resources.filter(fits).map(({ name }) => name),
        minimum,
      );
    case "collaborators":
      return { met: (now.collaborators?.count.value ?? 0) >= minimum, detail: null };
    case "microNetworks":
      return enough(
        now.microNetworks.map(({ name }) => name),
        minimum,
      );
    case "publicCalendar":
      return gatheredEvidence(lab.calendar.coming.filter(fits), minimum);
    case "gatheringsHeld":
      return gatheredEvidence(lab.calendar.held.filter(fits), minimum);
    case "declared": {
      const last = now.declarations.filter(({ item }) => item === code).at(-1);
      return { met: last?.met ?? false, detail: last?.note ?? null };
    }
  }
}

/** How complete a lab is on a day, against the protocol in force on that day. Missing items come first. */
export function completeness(lab: RuledDossier, day: LocalDate): Completeness {
  const { version, from, items } = protocolOn(lab.system, day);
  const now = standing(lab, day);
  const states = items.map(
    (item): ItemView => ({ code: item.code, it: item.it, en: item.en, rule: item.rule, ...evidence(item, lab, now) }),
  );
  const met = states.filter((state) => state.met);
  return {
    version,
    from,
    met: met.length,
    total: states.length,
    items: [...states.filter((state) => !state.met), ...met],
  };
}

/** The protocol items that the lab system asks before a phase and that are missing, each as a field issue. */
export function unmetCriteria(lab: RuledDossier, to: Phase, day: LocalDate): FieldIssue[] {
  const asked = lab.system.entryCriteria[to] ?? [];
  return completeness(lab, day)
    .items.filter(({ code, met }) => !met && asked.includes(code))
    .map(({ code, it, en }) => ({ path: ["protocol", code], code: "labs:missing.item", params: { it, en } }));
}
