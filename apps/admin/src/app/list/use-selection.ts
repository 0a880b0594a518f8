import { useCallback, useMemo, useState } from "react";

/** Which rows of a list are chosen. One that the list no longer shows is not chosen for as long as it is away. */
export interface Selection<T> {
  /** The rows chosen and shown, in the order of the list. */
  rows: readonly T[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses all the rows shown, or none when all of them are. */
  toggleAll: () => void;
  clear: () => void;
}

const none: ReadonlySet<string> = new Set();

export function useSelection<T extends { id: string }>(shown: readonly T[]): Selection<T> {
  const [chosen, setChosen] = useState(none);
  const rows = useMemo(() => (chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id))), [chosen, shown]);
  const toggle = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const has = useCallback((id: string) => chosen.has(id), [chosen]);
  const clear = useCallback(() => setChosen(none), []);
  const all = rows.length === shown.length;
  const toggleAll = useCallback(() => setChosen(all ? none : new Set(shown.map(({ id }) => id))), [all, shown]);
  return { rows, has, toggle, toggleAll, clear };
}
