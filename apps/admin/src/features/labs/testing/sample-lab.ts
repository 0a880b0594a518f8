import { sayCount } from "@trama/disclosure";
import { Lab, LabSummary, type Phase } from "@trama/labs";

const common = {
  id: "0190b7c0-0000-7000-8000-000000000001",
  slug: "officina-del-mulino",
  version: 1,
  name: "Officina del Mulino",
  fullName: null,
  municipality: { istat: "111901", name: "Fiordaliso" },
  neighbourhood: null,
  diffuse: false,
  published: true,
  system: "officine-di-valle",
  phase: "planned",
  phaseSince: null,
  phaseToConfirm: false,
  mainPlace: null,
  leadOrganisation: null,
  leadPerson: null,
  attention: [],
};

const item = (code: string, rule: string) => ({ code, it: code, en: code, rule, met: false, detail: null });

/** A lab of the fictional territory, whole. */
export function lab(given: Partial<Lab>): Lab {
  const blank = Lab.parse({
    ...common,
    description: null,
    howToJoin: null,
    activities: [],
    translations: [],
    entryThemes: [],
    outreachTools: [],
    channels: [],
    resources: [],
    linkedPlaces: [],
    partners: [],
    protocol: {
      version: 2,
      from: "2025-01-01",
      met: 0,
      total: 4,
      items: [
        item("main_place", "mainPlace"),
        item("lead_person", "leadPerson"),
        item("council", "declared"),
        item("partners", "partners"),
      ],
    },
    nextPhases: [],
    stableCollaborators: {
      ...{ measure: "stableCollaborators", from: "2026-03-02", to: "2026-03-02", months: 3 },
      people: sayCount(0, { seesPersons: true, threshold: 5 }),
    },
    declaredCollaborators: null,
    collaborators: [],
    hubs: [],
    handover: null,
    microNetworks: [],
    history: [],
    src: null,
    note: null,
    may: [],
  });
  return { ...blank, ...given };
}

interface Row {
  name: string;
  municipality: [istat: string, name: string];
  phase: Phase;
  lead: string | null;
  met: number;
  attention?: number;
}

/** A lab of the fictional territory, as a list shows it. */
export function summary({ name, municipality: [istat, town], phase, lead, met, attention = 0 }: Row): LabSummary {
  return LabSummary.parse({
    ...common,
    name,
    municipality: { istat, name: town },
    phase,
    leadOrganisation: lead === null ? null : { id: "0190b7c0-0000-7000-8000-000000000002", name: lead },
    protocol: { met, total: 10 },
    attention: Array.from({ length: attention }, () => ({
      code: "withoutLeadPerson",
      severity: "warning",
      count: null,
    })),
  });
}
