import { useSyncExternalStore } from "react";

interface Announcement {
  text: string;
  /** Counts up, so that the same sentence said twice is heard twice. */
  number: number;
  /** Takes back what has just been done, where that can be. */
  undo: (() => Promise<unknown>) | null;
}

let current: Announcement = { text: "", number: 0, undo: null };
const listeners = new Set<() => void>();

/**
 * Says that something has been done: shown for a while and read by screen readers, also over a change of page. With
 * `undo` it can be taken back for as long as it shows; an undo that is refused says why by failing.
 */
export function announce(text: string, undo: (() => Promise<unknown>) | null = null): void {
  current = { text, number: current.number + 1, undo };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => current);
