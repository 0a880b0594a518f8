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

/**
 * Does something to rows one after the other: one refused leaves the others as they are. `goesOn` is asked before each;
 * `otherwise` is said of a refusal that gives no reason.
 */
export async function oneByOne<T, R>(
  rows: readonly T[],
  send: (row: T) => Promise<R>,
  otherwise: string,
  goesOn: (at: number) => boolean = () => true,
): Promise<Outcome<T, R>> {
  const told: Outcome<T, R> = { done: [], failed: [], left: [] };
  for (const [at, row] of rows.entries()) {
    if (goesOn(at))
      try {
        told.done.push({ row, result: await send(row) });
      } catch (error) {
        told.failed.push({ row, why: whyOf(error, otherwise) });
      }
    else told.left.push(row);
  }
  return told;
}
