import type { Coordinates } from "../release/coordinates.js";

/** A cell of everything that was, is or could be released. Cells of different releases that say the same are one cell. */
export interface Cell {
  readonly key: string;
  readonly coordinates: Coordinates;
  /** What it says: a number of people, or another figure of theirs. */
  readonly value: number;
  /** How many people stand behind it; differs from the value when this is a figure of another kind. */
  readonly people: number;
  /**
   * `open`: about to be said, may be hidden. `said`: everybody knows it. `hidden`: was hidden before and stays so.
   * `derived`: nobody says it, but it follows from cells that are said.
   */
  readonly state: "open" | "said" | "hidden" | "derived";
  /** What everybody may take for granted of it while it is hidden. */
  readonly least: number;
  readonly most: number;
  /** Fewer people than this are few. */
  readonly threshold: number;
  /** How far apart the values must be that stay possible. */
  readonly width: number;
  /** Nobody at all is few as well: it would tell something of a whole group. */
  readonly zeroIsFew: boolean;
  /** Its category overlaps with others: no sum hides it among them, and that it is hidden says that it is few. */
  readonly standsAlone: boolean;
  /** Must be hidden whatever its count: one person is most of it, or its change is about few. */
  readonly dominated: boolean;
  /** The sum of a whole table, and of a part of it: given up last. */
  readonly rank: "grand" | "total" | "plain";
  /** Its value is a number of people, so that whoever knows the value knows whether it is few. */
  readonly countsPeople: boolean;
}

/** A cell is the sum of groups of people that are told apart nowhere; or of other cells, taken with a sign. */
export interface Equation {
  readonly cell: number;
  readonly groups: readonly number[];
  readonly cells: readonly (readonly [cell: number, sign: 1 | -1])[];
}

export interface System {
  readonly cells: readonly Cell[];
  /** How many groups there are; how many people each holds is known to nobody. */
  readonly groups: number;
  readonly equations: readonly Equation[];
}

/** Another world that agrees with everything said: what changes, by cell, and how many people each group holds. */
export interface Otherworld {
  readonly change: ReadonlyMap<number, number>;
  readonly groups: Float64Array;
}

/** Whether a cell with this many people has to be hidden: few, or a zero that tells something of a group. */
export function isFew({ threshold, zeroIsFew }: Cell, people: number): boolean {
  return people < threshold && (people > 0 || zeroIsFew);
}

/** Whether it is hidden for its own sake. */
export function isPrimary(cell: Cell): boolean {
  return cell.dominated || isFew(cell, cell.people);
}
