import { Tableau } from "./simplex.js";
import type { Cell, Otherworld, System } from "./system.js";

export interface Wanted {
  /** By how much this cell changes. */
  readonly cell: number;
  readonly by: number;
  /** So much and no more, where a change would otherwise be carried as far as it goes. */
  readonly exactly?: boolean;
  /** Another cell that comes down, as near as it can, to so much. */
  readonly lowered?: readonly [cell: number, to: number];
  /** Whether the sum of a whole table may be hidden for it. */
  readonly grand: boolean;
  /** Whether cells that are not hidden yet may be. */
  readonly more: boolean;
}

const alreadyHidden = 1e-3;
/** So much is gained by each person that a wanted change is carried further for nothing. */
const further = 2e-2;
const must = 1e6;

/** What is lost when a cell is hidden as well: the larger it is, and the more it sums up, the more. */
export function loss({ value, rank }: Pick<Cell, "value" | "rank">): number {
  const weight = { plain: 1, total: 4, grand: 40 }[rank];
  return weight * (4 + Math.log2(1 + value));
}

/**
 * Looks for other worlds of one system. Solved once for the true values; each search goes on from there. Columns:
 * each cell that is not said up, down, and up beyond what is wanted; then the groups.
 */
export class Search {
  readonly #system: System;
  readonly #free: readonly number[];
  readonly #place: ReadonlyMap<number, number>;
  readonly #solved: Tableau | null;
  readonly #ceiling: number;

  constructor(system: System) {
    this.#system = system;
    const { cells, equations, groups } = system;
    this.#free = [...cells.keys()].filter((at) => cells[at]?.state !== "said" && !isHarmlessZero(cells[at]));
    this.#place = new Map(this.#free.map((at, column) => [at, column]));
    const count = this.#free.length;
    this.#ceiling = cells.reduce((most, { value, width }) => Math.max(most, value + 4 * width), 0);
    const terms = (at: number, sign: number): [number, number][] => {
      const column = this.#place.get(at);
      if (column === undefined) return [];
      return [
        [column, sign],
        [column + count, -sign],
        [column + 2 * count, sign],
      ];
    };
    this.#solved = Tableau.solving({
      upper: [...new Array<number>(3 * count).fill(0), ...new Array<number>(groups).fill(Number.POSITIVE_INFINITY)],
      rows: equations.map(({ cell, groups: held, cells: others }) => [
        ...held.map((group): [number, number] => [3 * count + group, 1]),
        ...terms(cell, -1),
        ...others.flatMap(([other, sign]) => terms(other, sign)),
      ]),
      right: equations.map(({ cell, cells: others }) =>
        others.reduce((left, [other, sign]) => left - sign * (cells[other]?.value ?? 0), cells[cell]?.value ?? 0),
      ),
    });
  }

  /** Whether the values agree with one another at all. */
  get isConsistent(): boolean {
    return this.#solved !== null;
  }

  /** The world of least loss in which a cell changes as wanted; null when there is none in whole numbers. */
  world(hidden: ReadonlySet<number>, { cell, by, exactly = false, lowered, grand, more }: Wanted): Otherworld | null {
    const tableau = this.#solved?.copy();
    const column = this.#place.get(cell);
    if (!tableau || column === undefined) return null;
    const count = this.#free.length;
    const cost = new Array<number>(3 * count + this.#system.groups).fill(0);
    for (const [at, place] of this.#place) {
      const one = this.#system.cells[at];
      if (!one) continue;
      const isHidden = hidden.has(at) || one.state === "derived";
      if (at !== cell && !isHidden && (!more || (one.rank === "grand" && !grand))) continue;
      tableau.bound(place, Math.min(one.most, this.#ceiling) - one.value);
      tableau.bound(place + count, one.value - one.least);
      cost[place] = isHidden ? alreadyHidden : loss(one);
      cost[place + count] = isHidden ? alreadyHidden : loss(one);
    }
    const target = this.#system.cells[cell];
    const [toward, away] = by > 0 ? [column, column + count] : [column + count, column];
    tableau.bound(toward, Math.abs(by));
    tableau.bound(away, 0);
    cost[toward] = -must;
    if (by > 0 && !exactly)
      tableau.bound(
        column + 2 * count,
        Math.max(0, Math.min(target?.most ?? 0, this.#ceiling) - (target?.value ?? 0) - by),
      );
    cost[column + 2 * count] = -further;
    if (lowered) this.#lower(tableau, cost, lowered);
    if (!tableau.descend(cost)) return null;
    return this.#carry(tableau, cost, cell, by);
  }

  /** Carries a change as far as it goes over the same cells, so that something on the way comes down to its least. */
  #carry(tableau: Tableau, cost: number[], cell: number, by: number): Otherworld | null {
    const found = tableau.solution();
    for (const [column, price] of cost.entries()) {
      if (price <= alreadyHidden) continue;
      if ((found[column] ?? 0) < 1e-6) tableau.bound(column, 0);
      cost[column] = alreadyHidden;
    }
    if (!tableau.descend(cost)) return null;
    return this.#read(tableau.solution(), cell, by);
  }

  #lower(tableau: Tableau, cost: number[], [cell, to]: readonly [number, number]): void {
    const column = this.#place.get(cell);
    const value = this.#system.cells[cell]?.value ?? 0;
    if (column === undefined) return;
    tableau.bound(column, 0);
    tableau.bound(column + this.#free.length, Math.max(0, value - to));
    cost[column + this.#free.length] = -must / 2;
  }

  #read(found: Float64Array, cell: number, by: number): Otherworld | null {
    const count = this.#free.length;
    const change = new Map<number, number>();
    for (const [at, place] of this.#place) {
      const moved = (found[place] ?? 0) - (found[place + count] ?? 0) + (found[place + 2 * count] ?? 0);
      if (Math.abs(moved - Math.round(moved)) > 1e-5) return null;
      if (Math.round(moved) !== 0) change.set(at, Math.round(moved));
    }
    const reached = change.get(cell) ?? 0;
    return Math.sign(by) * reached >= Math.abs(by) ? { change, groups: found.slice(3 * count) } : null;
  }
}

function isHarmlessZero(cell: Cell | undefined): boolean {
  return cell?.state === "open" && cell.value === 0 && cell.least > 0;
}
