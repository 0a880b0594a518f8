import type { RuledDossier } from "./dossier.js";
import type { HistoryEntry } from "./lab-view.js";

/** A lab's life as one list, newest first; what has no date comes last. */
export function historyOf(lab: RuledDossier): HistoryEntry[] {
  const blank = { subject: null, phase: null, reason: null, author: null };
  const entries: HistoryEntry[] = [
    ...lab.phases.map(({ phase, since, reason, author }) => ({
      ...blank,
      kind: "phase" as const,
      on: since,
      phase,
      reason,
      author,
    })),
    ...lab.places.map(({ kind, name, from, reason, author }) => ({
      ...blank,
      kind: kind === "main" ? ("mainPlace" as const) : ("linkedPlace" as const),
      on: from,
      subject: name,
      reason,
      author,
    })),
    ...lab.places
      .filter(({ endReason }) => endReason !== null)
      .map(({ name, to, endReason, endAuthor }) => ({
        ...blank,
        kind: "placeEnded" as const,
        on: to,
        subject: name,
        reason: endReason,
        author: endAuthor,
      })),
    ...lab.leads.map(({ organisation, person, from, reason, author }) => ({
      ...blank,
      kind: "lead" as const,
      on: from,
      subject: [organisation?.name, person?.name].filter(Boolean).join(", ") || null,
      reason,
      author,
    })),
    ...lab.microNetworks
      .filter(({ state }) => state === "confirmed")
      .map(({ name, since, author }) => ({
        ...blank,
        kind: "microNetwork" as const,
        on: since,
        subject: name,
        author,
      })),
    ...lab.collaboratorCounts.map(({ on, count, note, author }) => ({
      ...blank,
      kind: "collaborators" as const,
      on,
      subject: `${count.qualifier === "=" ? "" : `${count.qualifier} `}${count.value}`,
      reason: note,
      author,
    })),
  ];
  return entries.reverse().sort((a, b) => (b.on ?? "").localeCompare(a.on ?? ""));
}
