import { useRef, useState } from "react";
import { type Outcome, oneByOne } from "./one-by-one";

/** Does something to rows one after the other, each by its own request, and says how far it is. */
export function useBulk<T, R>(otherwise: string) {
  const [progress, setProgress] = useState<{ at: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome<T, R> | null>(null);
  const stopped = useRef(false);
  const run = async (rows: readonly T[], send: (row: T) => Promise<R>): Promise<Outcome<T, R>> => {
    stopped.current = false;
    setOutcome(null);
    const told = await oneByOne(rows, send, otherwise, (at) => {
      setProgress({ at, of: rows.length });
      return !stopped.current;
    });
    setProgress(null);
    setOutcome(told);
    return told;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, outcome, run, stop };
}
