import { useSyncExternalStore } from "react";

interface Announcement {
  text: string;
  /** Counts up, so that the same sentence said twice is heard twice. */
  number: number;
}

let current: Announcement = { text: "", number: 0 };
const listeners = new Set<() => void>();

/** Says that something has been done: shown for a while and read by screen readers, also over a change of page. */
export function announce(text: string): void {
  current = { text, number: current.number + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAnnouncement = () => useSyncExternalStore(subscribe, () => current);
