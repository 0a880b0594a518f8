import type { OrganisationId, PersonId } from "@trama/directory";
import type { LocalDate, Quantity } from "@trama/kernel";
import type { z } from "zod";
import type { Collaborator } from "./collaborator.js";
import type { LabSystem } from "./config.js";
import type { Handover } from "./hand-over.js";
import type { HubId } from "./hub.js";
import type { Channel, LabPlace, Resource } from "./lab.js";
import type { LabCalendar } from "./lab-calendar.js";
import type { LabId } from "./lab-id.js";
import type { LabTranslation } from "./languages.js";
import type { MicroNetwork } from "./micro-network.js";
import type { DeclaredReach } from "./people-counts.js";
import type { Phase } from "./phase.js";

/** A row that was recorded: ids, and the marks of what was recorded later on the same row, sort by time of recording. */
type Recorded = {
  id: string;
  author: string | null;
};

/** When and by whom the end of something was recorded. */
type EndRecorded = {
  endMark: string | null;
  endAuthor: string | null;
};

export interface LeadEntry extends Recorded {
  organisation: { id: OrganisationId; name: string; web: string | null } | null;
  person: { id: PersonId; name: string; nameToEnter: boolean } | null;
  from: LocalDate | null;
  to: LocalDate | null;
  reason: string | null;
  handover: Handover | null;
}

type PhaseEntry = Recorded & {
  phase: Phase;
  since: LocalDate | null;
  toConfirm: boolean;
  reason: string | null;
};

export type CollaboratorEntry = Omit<Collaborator, "stable"> &
  Recorded &
  EndRecorded & { id: Collaborator["id"] /** Those that were recorded together. */; batch: string };

export type MicroNetworkEntry = Omit<MicroNetwork, "reach" | "earlier"> &
  Recorded &
  EndRecorded & {
    id: MicroNetwork["id"];
    /** Whether somebody ever confirmed it: only then it counts. */
    confirmed: boolean;
    /** Oldest first. */
    declared: (Pick<DeclaredReach, "on" | "note"> & Recorded & { people: Quantity | null; helpers: Quantity | null })[];
  };

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
  translations: LabTranslation[];
  activities: string[];
  entryThemes: string[];
  outreachTools: string[];
  channels: z.output<typeof Channel>[];
  resources: z.output<typeof Resource>[];
  src: string | null;
  note: string | null;
  phases: PhaseEntry[];
  places: (LabPlace &
    Recorded &
    EndRecorded & { id: LabPlace["id"]; reason: string | null; endReason: string | null })[];
  leads: LeadEntry[];
  partners: (Recorded &
    EndRecorded & {
      organisationId: OrganisationId;
      name: string;
      contribution: string | null;
      from: LocalDate | null;
      to: LocalDate | null;
    })[];
  declarations: (Recorded & { item: string; met: boolean; note: string | null; on: LocalDate })[];
  collaboratorCounts: (Recorded & { on: LocalDate; count: Quantity; note: string | null })[];
  collaborators: CollaboratorEntry[];
  microNetworks: MicroNetworkEntry[];
  hubs: (Recorded &
    EndRecorded & {
      hubId: HubId;
      name: string;
      address: string | null;
      from: LocalDate | null;
      to: LocalDate | null;
    })[];
}

/** A dossier with the rules that hold for it. */
export interface RuledDossier extends Dossier {
  system: LabSystem;
  calendar: LabCalendar;
  municipalityName: string;
}
