import { type DisclosureSection, type Reader, sayCount, sayQuantity, thresholdFor } from "@trama/disclosure";
import type { LocalDate, Quantity } from "@trama/kernel";
import type { CollaboratorEntry, RuledDossier } from "./dossier.js";
import type { HistoryKind } from "./history-kinds.js";
import type { HistoryEntry } from "./lab-view.js";

/** An entry with its mark: marks sort by time of recording, and order what happened on the same day. */
interface Marked extends Omit<HistoryEntry, keyof People>, People {
  mark: string;
}

/** How many, as it was recorded. */
interface People {
  count: number | null;
  people: Quantity | null;
  helpers: Quantity | null;
}

const line = (
  kind: HistoryKind,
  on: LocalDate | null,
  { id, author }: { id: string; author: string | null },
  told: Partial<Marked> = {},
): Marked => ({
  kind,
  on,
  mark: id,
  author,
  ...{ subject: null, phase: null, count: null, people: null, helpers: null, reason: null },
  ...told,
});

interface Ended {
  to: LocalDate | null;
  endMark: string | null;
  endAuthor: string | null;
}

/** The line of an end, when somebody recorded one. */
const ending = (kind: HistoryKind, { to, endMark, endAuthor }: Ended, told: Partial<Marked>): Marked[] =>
  endMark === null ? [] : [line(kind, to, { id: endMark, author: endAuthor }, told)];

function ofPlaces({ places, hubs }: RuledDossier): Marked[] {
  return [
    ...places.flatMap((place) => [
      line(place.kind === "main" ? "mainPlace" : "linkedPlace", place.from, place, {
        subject: place.name,
        reason: place.reason,
      }),
      ...ending("placeEnded", place, { subject: place.name, reason: place.endReason }),
    ]),
    ...hubs.flatMap((hub) => [
      line("hubLinked", hub.from, hub, { subject: hub.name }),
      ...ending("hubLeft", hub, { subject: hub.name }),
    ]),
  ];
}

/** Those who began together are one line, and so are those who ended on the same day. */
function ofCollaborators(collaborators: readonly CollaboratorEntry[]): Marked[] {
  const joined = new Map<string, Marked>();
  const left = new Map<string, Marked>();
  const add = (lines: Map<string, Marked>, key: string, found: Marked) => {
    const known = lines.get(key);
    lines.set(key, { ...found, count: (known?.count ?? 0) + 1 });
  };
  for (const one of collaborators) {
    add(joined, one.batch, line("collaboratorsJoined", one.from, one, { subject: one.task }));
    for (const end of ending("collaboratorsLeft", one, {})) add(left, one.to ?? "", end);
  }
  return [...joined.values(), ...left.values()];
}

function ofNetworks({ microNetworks }: RuledDossier): Marked[] {
  return microNetworks
    .filter(({ confirmed }) => confirmed)
    .flatMap((network) => [
      line("microNetwork", network.since, network, { subject: network.name }),
      ...network.declared.map((one) =>
        line("reachDeclared", one.on, one, {
          subject: network.name,
          people: one.people,
          helpers: one.helpers,
          reason: one.note,
        }),
      ),
      ...ending(
        "microNetworkEnded",
        { ...network, to: network.endedOn },
        { subject: network.name, reason: network.endReason },
      ),
    ]);
}

/** What a reader of a lab may see of people, and of whom how many are few. */
export type LabReader = Reader & DisclosureSection;

/** The same reader, of people who needed help: more of them are few. */
export const ofNeed = (reader: LabReader): LabReader => ({ ...reader, threshold: thresholdFor(reader, true) });

/** What of the past a reader may know: who recorded it, and how few people, is for those who run the lab. */
export interface HistoryReader extends LabReader {
  authors: boolean;
}

/** A lab's life as one list, newest first; on the same day, what was recorded last comes first. What has no date comes last. */
export function historyOf(lab: RuledDossier, { authors, ...reader }: HistoryReader): HistoryEntry[] {
  const lines: Marked[] = [
    ...lab.phases.map((step) => line("phase", step.since, step, { phase: step.phase, reason: step.reason })),
    ...ofPlaces(lab),
    ...lab.leads.map((lead) =>
      line(lead.handover ? "handover" : "lead", lead.from, lead, {
        subject: [lead.organisation?.name, lead.person?.name].filter(Boolean).join(", ") || null,
        reason: lead.reason,
      }),
    ),
    ...lab.partners.flatMap((partner) => [
      line("partnerJoined", partner.from, partner, { subject: partner.name, reason: partner.contribution }),
      ...ending("partnerLeft", partner, { subject: partner.name }),
    ]),
    ...lab.collaboratorCounts.map((one) =>
      line("collaboratorsCounted", one.on, one, { people: one.count, reason: one.note }),
    ),
    ...ofCollaborators(lab.collaborators),
    ...ofNetworks(lab),
    ...lab.declarations.map((one) =>
      line(one.met ? "itemDeclared" : "itemWithdrawn", one.on, one, { subject: one.item, reason: one.note }),
    ),
  ];
  const order = (a: Marked, b: Marked) => (b.on ?? "").localeCompare(a.on ?? "") || (a.mark < b.mark ? 1 : -1);
  return lines.sort(order).map(({ mark: _mark, author, count, people, helpers, ...entry }) => ({
    ...entry,
    count: count === null ? null : sayCount(count, reader),
    people: people && sayQuantity(people, entry.kind === "reachDeclared" ? ofNeed(reader) : reader),
    helpers: helpers && sayQuantity(helpers, reader),
    author: authors ? author : null,
  }));
}
