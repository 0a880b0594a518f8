import { useRef, useState } from "react";
import { ProblemError } from "../../api/problem";

/** What came of each row, one by one. */
export interface Outcome<T, R> {
  done: { row: T; result: R }[];
  failed: { row: T; why: string }[];
  /** Not tried, because somebody stopped. */
  left: T[];
}

/** The reason of a refusal in its own words: that of the field, where it names one. */
const whyOf = (error: unknown, otherwise: string) =>
  (error instanceof ProblemError && error.errors.map(({ message }) => message).join(" ")) ||
  (error instanceof Error && error.message) ||
  otherwise;

/** Does something to rows one after the other, each by its own request: one refused leaves the others as they are. */
export function useBulk<T, R>(otherwise: string) {
  const [progress, setProgress] = useState<{ at: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<Outcome<T, R> | null>(null);
  const stopped = useRef(false);
  const run = async (rows: readonly T[], send: (row: T) => Promise<R>): Promise<Outcome<T, R>> => {
    stopped.current = false;
    setOutcome(null);
    const told: Outcome<T, R> = { done: [], failed: [], left: [] };
    for (const [at, row] of rows.entries()) {
      setProgress({ at, of: rows.length });
      if (stopped.current) told.left.push(row);
      else
        try {
          told.done.push({ row, result: await send(row) });
        } catch (error) {
          told.failed.push({ row, why: whyOf(error, otherwise) });
        }
    }
    setProgress(null);
    setOutcome(told);
    return told;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, outcome, run, stop };
}
