import { type Likeness, Tableau } from "./simplex.js";
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

/** The columns of one search: each cell that may change, up and down; and the wanted one up beyond what is wanted. */
class Columns {
  readonly made: Likeness[] = [];
  readonly cost: number[];
  readonly up = new Map<number, number>();
  readonly down = new Map<number, number>();
  beyond: number | undefined;

  /** `groups` columns stand before these, and cost nothing. */
  constructor(groups: number) {
    this.cost = new Array<number>(groups).fill(0);
  }

  add(like: number, sign: 1 | -1, upper: number, price: number): number {
    this.made.push({ like, sign, upper });
    this.cost.push(price);
    return this.cost.length - 1;
  }
}

/**
 * Looks for other worlds of one system. Solved once for the true values, with the groups as its columns; each search goes
 * on from there, with columns for what may change.
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
    this.#place = new Map(this.#free.map((at, column) => [at, groups + column]));
    this.#ceiling = cells.reduce((most, { value, width }) => Math.max(most, value + 4 * width), 0);
    const term = (at: number, sign: number): [number, number][] => {
      const column = this.#place.get(at);
      return column === undefined ? [] : [[column, sign]];
    };
    this.#solved = Tableau.solving({
      upper: [...new Array<number>(groups).fill(Number.POSITIVE_INFINITY), ...this.#free.map(() => 0)],
      rows: equations.map(({ cell, groups: held, cells: others }) => [
        ...held.map((group): [number, number] => [group, 1]),
        ...term(cell, -1),
        ...others.flatMap(([other, sign]) => term(other, sign)),
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
  world(hidden: ReadonlySet<number>, wanted: Wanted): Otherworld | null {
    const columns = this.#columns(hidden, wanted);
    const tableau = columns && this.#solved?.with(this.#system.groups, columns.made);
    if (!tableau || !columns || !tableau.descend(columns.cost)) return null;
    this.#carry(tableau, columns.cost);
    return tableau.descend(columns.cost) ? this.#read(tableau.solution(), columns, wanted) : null;
  }

  #columns(hidden: ReadonlySet<number>, { cell, by, exactly = false, lowered, grand, more }: Wanted): Columns | null {
    if (!this.#place.has(cell)) return null;
    const { cells, groups } = this.#system;
    const columns = new Columns(groups);
    for (const [at, place] of this.#place) {
      const one = cells[at];
      if (!one) continue;
      const isHidden = hidden.has(at) || one.state === "derived";
      const isOpen = isHidden || (more && (one.rank !== "grand" || grand));
      if (at !== cell && at !== lowered?.[0] && !isOpen) continue;
      const price = isHidden ? alreadyHidden : loss(one);
      const highest = Math.min(one.most, this.#ceiling) - one.value;
      let [up, down, upPrice, downPrice] = [highest, one.value - one.least, price, price];
      if (at === cell) {
        [up, down] = by > 0 ? [by, 0] : [0, -by];
        [upPrice, downPrice] = by > 0 ? [-must, price] : [price, -must];
        if (by > 0 && !exactly) columns.beyond = columns.add(place, 1, Math.max(0, highest - by), -further);
      }
      if (at === lowered?.[0]) [up, down, downPrice] = [0, Math.max(0, one.value - lowered[1]), -must / 2];
      columns.up.set(at, columns.add(place, 1, up, upPrice));
      columns.down.set(at, columns.add(place, -1, down, downPrice));
    }
    return columns;
  }

  /** Lets a change be carried as far as it goes over the same cells, so that something on the way comes down to its least. */
  #carry(tableau: Tableau, cost: number[]): void {
    const found = tableau.solution();
    for (const [column, price] of cost.entries()) {
      if (price <= alreadyHidden) continue;
      if ((found[column] ?? 0) < 1e-6) tableau.bound(column, 0);
      cost[column] = alreadyHidden;
    }
  }

  #read(found: Float64Array, { up, down, beyond }: Columns, { cell, by }: Wanted): Otherworld | null {
    const change = new Map<number, number>();
    const at = (column: number | undefined) => (column === undefined ? 0 : (found[column] ?? 0));
    for (const one of up.keys()) {
      const moved = at(up.get(one)) - at(down.get(one)) + (one === cell ? at(beyond) : 0);
      if (Math.abs(moved - Math.round(moved)) > 1e-5) return null;
      if (Math.round(moved) !== 0) change.set(one, Math.round(moved));
    }
    const reached = change.get(cell) ?? 0;
    const groups = found.slice(0, this.#system.groups);
    return Math.sign(by) * reached >= Math.abs(by) ? { change, groups } : null;
  }
}

function isHarmlessZero(cell: Cell | undefined): boolean {
  return cell?.state === "open" && cell.value === 0 && cell.least > 0;
}
