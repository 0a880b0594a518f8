import { linesOf } from "../release/coordinates.js";
import { type Cell, isFew, isPrimary, type Otherworld, type System } from "./system.js";

/**
 * Whether another world could be the true one for somebody who knows every published figure and the rules: the groups
 * add up to the cells, what is said is as it is said, and wherever cells are hidden one of them had to be.
 */
export function isPossible(system: System, hidden: ReadonlySet<number>, { change, groups }: Otherworld): boolean {
  const moved = (at: number) => change.get(at) ?? 0;
  const now = (at: number) => (system.cells[at]?.value ?? 0) + moved(at);
  for (const [at, by] of change) {
    const cell = system.cells[at];
    if (!cell || !Number.isInteger(by)) return false;
    if (by !== 0 && cell.state !== "derived" && !hidden.has(at)) return false;
    if (now(at) < cell.least || now(at) > cell.most) return false;
  }
  const holds = system.equations.every(({ cell, groups: held, cells }) => {
    const sum = held.reduce((all, group) => all + (groups[group] ?? 0), 0);
    return Math.abs(cells.reduce((all, [other, sign]) => all + sign * now(other), sum) - now(cell)) < 1e-5;
  });
  return holds && groups.every((people) => people > -1e-6) && hasReasons(system, hidden, change);
}

/** In every knot of hidden cells that a change touches, something is still few. */
function hasReasons(system: System, hidden: ReadonlySet<number>, change: Otherworld["change"]): boolean {
  const knotOf = knots(system, hidden);
  const touched = new Set([...change.keys()].map((at) => knotOf.get(at)));
  const explained = new Set<number | undefined>();
  for (const [at, knot] of knotOf) {
    const cell = system.cells[at];
    if (!cell || !touched.has(knot) || explained.has(knot)) continue;
    const few = cell.countsPeople ? cell.dominated || isFew(cell, cell.value + (change.get(at) ?? 0)) : isPrimary(cell);
    if (few) explained.add(knot);
  }
  return [...touched].every((knot) => explained.has(knot));
}

/** The hidden cells that hang together, neighbour by neighbour, each with the number of its knot. */
function knots({ cells, equations }: System, hidden: ReadonlySet<number>): Map<number, number> {
  const parent = new Map<number, number>();
  const root = (at: number): number => {
    let top = at;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  const quiet = [...cells.entries()].filter(([at, { state }]) => hidden.has(at) || state === "derived");
  for (const [at] of quiet) parent.set(at, at);
  const names = [...new Set(quiet.flatMap(([, { coordinates }]) => Object.keys(coordinates)))];
  const lines = new Map<string, number>();
  for (const [at, cell] of quiet) {
    if (cell.state === "derived") continue;
    for (const line of linesOf(cell.coordinates, names)) {
      const met = lines.get(line);
      if (met === undefined) lines.set(line, at);
      else parent.set(root(at), root(met));
    }
  }
  for (const { cell, cells: others } of equations)
    for (const [other] of others) if (parent.has(other)) parent.set(root(cell), root(other));
  return new Map([...parent.keys()].map((at) => [at, root(at)]));
}

/** The widest spread that possible worlds show for each cell; the true world is one of them. */
export class Spread {
  readonly #low = new Map<number, number>();
  readonly #high = new Map<number, number>();

  constructor(worlds: readonly Otherworld[] = []) {
    for (const world of worlds) this.add(world);
  }

  add({ change }: Otherworld): void {
    for (const [at, by] of change) {
      this.#low.set(at, Math.min(by, this.#low.get(at) ?? 0));
      this.#high.set(at, Math.max(by, this.#high.get(at) ?? 0));
    }
  }

  /** Whether a cell has values far enough apart; for one that no sum holds with others, all that are few. */
  isWide(at: number, cell: Cell | undefined): boolean {
    if (!cell) return false;
    const low = cell.value + (this.#low.get(at) ?? 0);
    const high = cell.value + (this.#high.get(at) ?? 0);
    return high - low >= cell.width || (cell.standsAlone && low <= 0 && high >= cell.threshold - 1);
  }
}

/** The cells that need protection: all that are hidden, and what few people follow from what is said. */
export function guarded({ cells }: System, hidden: ReadonlySet<number>): number[] {
  const derived = [...cells.entries()].filter(([, cell]) => cell.state === "derived" && isPrimary(cell));
  return [...hidden, ...derived.map(([at]) => at)];
}

/**
 * Whether the worlds prove that a pattern may be published: nothing few is said, each world is possible, and
 * every guarded cell has values in them as far apart as it needs.
 */
export function proves(system: System, hidden: ReadonlySet<number>, worlds: readonly Otherworld[]): boolean {
  const spread = new Spread(worlds);
  const told = [...system.cells.entries()].filter(([at, { state }]) => state === "open" && !hidden.has(at));
  return (
    told.every(([, cell]) => !isPrimary(cell)) &&
    guarded(system, hidden).every((at) => spread.isWide(at, system.cells[at])) &&
    worlds.every((world) => isPossible(system, hidden, world))
  );
}
