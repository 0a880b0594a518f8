import type { OrganisationId, PersonId } from "@trama/directory";
import type { LocalDate, Quantity } from "@trama/kernel";
import type { z } from "zod";
import type { LabSystem } from "./config.js";
import type { Channel, LabId, LabPlace, MicroNetwork, Resource } from "./lab.js";
import type { LabCalendar } from "./lab-calendar.js";
import type { Phase } from "./phase.js";

export interface LeadEntry {
  organisation: { id: OrganisationId; name: string; web: string | null } | null;
  person: { id: PersonId; name: string; nameToEnter: boolean } | null;
  from: LocalDate | null;
  to: LocalDate | null;
  reason: string | null;
  author: string | null;
}

interface PhaseEntry {
  phase: Phase;
  since: LocalDate | null;
  toConfirm: boolean;
  reason: string | null;
  author: string | null;
}

/** Everything the record says of a lab, before any view or rule looks at it. Lists are oldest first. */
export interface Dossier {
  id: LabId;
  slug: string;
  version: number;
  name: string;
  fullName: string | null;
  municipality: string;
  neighbourhood: string | null;
  diffuse: boolean;
  published: boolean;
  description: string | null;
  howToJoin: string | null;
  activities: string[];
  outreachTools: string[];
  channels: z.output<typeof Channel>[];
  resources: z.output<typeof Resource>[];
  src: string | null;
  note: string | null;
  phases: PhaseEntry[];
  places: (LabPlace & {
    reason: string | null;
    author: string | null;
    endReason: string | null;
    endAuthor: string | null;
  })[];
  leads: LeadEntry[];
  partners: {
    id: OrganisationId;
    name: string;
    contribution: string | null;
    from: LocalDate | null;
    to: LocalDate | null;
  }[];
  declarations: { item: string; met: boolean; note: string | null; on: LocalDate }[];
  collaboratorCounts: { on: LocalDate; count: Quantity; note: string | null; author: string | null }[];
  microNetworks: (MicroNetwork & { author: string | null })[];
}

/** A dossier with the rules that hold for it. */
export interface RuledDossier extends Dossier {
  system: LabSystem;
  calendar: LabCalendar;
  municipalityName: string;
}
