import type { Coordinates } from "./coordinates.js";
import type { Covered } from "./coverage.js";

/** A cell as it was answered. Cells of several releases that say the same of the same people are one variable. */
export interface AnsweredCell {
  readonly variable: string;
  readonly key: string;
  readonly coordinates: Coordinates;
  readonly value: number;
  readonly people: number;
  readonly shown: boolean;
  /** What is known of it while it is hidden; `most` null: nothing from above. */
  readonly least: number;
  readonly most: number | null;
}

/** What was said at one time to one question, whole: the ledger is a list of these, and forgets nothing. */
export interface Release {
  readonly population: string;
  /** The keys of its cells, in order: who asks for the same has the same question. */
  readonly question: string;
  readonly threshold: number;
  readonly cells: readonly AnsweredCell[];
  /** What everybody knows of its cells beside what they say: which of them together hold all of another, by key. */
  readonly covered: readonly Covered[];
  /** The first release of the ledger that can be of the same day as this one: since then nothing need have changed. */
  readonly since: number;
}

type Figures = Pick<AnsweredCell, "value" | "people">;

/** Whether an answer still says what is. A zero that has come to tell something of a group does not. */
export function isSame(earlier: AnsweredCell, now: Figures & { readonly tellingZero: boolean }): boolean {
  const tells = now.people === 0 && now.tellingZero && earlier.shown;
  return !tells && earlier.value === now.value && earlier.people === now.people;
}

/** Whether something that was said and what it would now be differ by few people: telling both would tell of them. */
export function isSmallChange(earlier: AnsweredCell, now: Figures, threshold: number): boolean {
  if (!earlier.shown || (earlier.value === now.value && earlier.people === now.people)) return false;
  return Math.abs(earlier.people - now.people) < threshold;
}

/** The answers to each key, the last of them, and every variable that was ever answered. */
export function known(ledger: readonly Release[]) {
  const every = new Map<string, AnsweredCell[]>();
  const variables = new Map<string, AnsweredCell & Pick<Release, "threshold">>();
  for (const { cells, threshold } of ledger)
    for (const cell of cells) {
      every.set(cell.key, [...(every.get(cell.key) ?? []), cell]);
      variables.set(cell.variable, { ...cell, threshold });
    }
  const last = new Map([...every].map(([key, cells]) => [key, cells.at(-1)]));
  return { last, every, variables };
}
