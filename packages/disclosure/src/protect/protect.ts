import { loss, Search, type Wanted } from "./search.js";
import { isFew, isPrimary, type Otherworld, type System } from "./system.js";
import { guarded, isPossible, proves, Spread } from "./worlds.js";

/** Which cells are hidden, and the worlds that prove that it is enough. */
export interface Protection {
  readonly hidden: ReadonlySet<number>;
  readonly worlds: readonly Otherworld[];
}

/**
 * Hides what is few, then for each hidden cell the other cells of least loss that keep it wide enough (a linear
 * program for each, after Kelly, Golden and Assad 1992), then gives back what turns out not to be needed. Null when
 * no pattern can be proved: then nothing new may be said.
 */
export function protect(system: System, search = new Search(system)): Protection | null {
  if (!search.isConsistent) return null;
  const first = new Set<number>();
  for (const [at, cell] of system.cells.entries())
    if (cell.state === "hidden" || (cell.state === "open" && isPrimary(cell))) first.add(at);
  const found = widen(system, search, { hidden: first, worlds: [] }, true);
  if (!found) return null;
  const kept = giveBack(system, search, found);
  return proves(system, kept.hidden, kept.worlds) ? kept : null;
}

/** Adds worlds, and hidden cells when more of them are allowed, until every guarded cell is wide enough. */
function widen(system: System, search: Search, { hidden, worlds }: Protection, more: boolean): Protection | null {
  const now = new Set(hidden);
  const made = [...worlds];
  const spread = new Spread(made);
  const next = () => {
    const isNarrow = (at: number) => !spread.isWide(at, system.cells[at]);
    return hardest(system, guarded(system, now).filter(isNarrow));
  };
  for (let narrow = next(); narrow !== undefined; narrow = next()) {
    const found = wider(system, search, now, narrow, more);
    if (!found) return null;
    for (const world of found) {
      made.push(world);
      spread.add(world);
      for (const at of world.change.keys()) if (system.cells[at]?.state === "open") now.add(at);
    }
  }
  return { hidden: now, worlds: made };
}

/** What is few first, the larger before the smaller. */
function hardest({ cells }: System, narrow: readonly number[]): number | undefined {
  const rank = (at: number) => {
    const cell = cells[at];
    return cell ? (isPrimary(cell) ? 1e9 : 0) + cell.value : 0;
  };
  return narrow.toSorted((one, other) => rank(other) - rank(one) || one - other)[0];
}

/** Worlds that together spread one cell as far as it needs, from the cheapest way to the dearest. */
function wider(
  system: System,
  search: Search,
  hidden: ReadonlySet<number>,
  at: number,
  more: boolean,
): readonly Otherworld[] | null {
  const cell = system.cells[at];
  if (!cell) return null;
  const { width } = cell;
  const down = cell.value - cell.least;
  const attempt = (by: number, grand: boolean, also: Pick<Wanted, "exactly" | "lowered"> = {}): Otherworld | null => {
    const world = search.world(hidden, { cell: at, by, grand, more, ...also });
    if (!world) return null;
    const then = new Set([...hidden, ...[...world.change.keys()].filter((one) => system.cells[one]?.state === "open")]);
    return isPossible(system, then, world) ? world : null;
  };
  const whole = attempt(width, false) ?? (down >= width ? attempt(-width, false) : null);
  if (whole) return [whole];
  for (const grand of [false, true]) {
    for (let by = Math.min(down, width - 1); by > 0; by--) {
      const below = attempt(-by, grand);
      const above = below && attempt(width - by, grand);
      if (above) return [below, above];
    }
    for (const lowered of couldBeFew(system, hidden, at, more)) {
      const found = attempt(width, grand, { lowered });
      if (found) return [found];
    }
  }
  if (!cell.standsAlone || cell.people >= cell.threshold) return null;
  const allFew = [-cell.value, cell.threshold - 1 - cell.value]
    .filter((by) => by !== 0)
    .map((by) => attempt(by, false, { exactly: true }));
  return allFew.every((one) => one !== null) ? allFew : null;
}

/** Cells that could be the few ones instead, those already few first. */
function couldBeFew({ cells }: System, hidden: ReadonlySet<number>, than: number, more: boolean) {
  return [...cells.entries()]
    .filter(([at, { state }]) => at !== than && state !== "said" && (more || hidden.has(at) || state === "derived"))
    .filter(([, { countsPeople, value, least, threshold }]) => countsPeople && value > 0 && least < threshold)
    .toSorted(([one, { value }], [other, { value: far }]) => value - far || one - other)
    .toSorted(([one], [other]) => Number(hidden.has(other)) - Number(hidden.has(one)))
    .slice(0, 6)
    .map(([at, cell]) => [at, isFew(cell, cell.value) ? cell.value : cell.threshold - 1] as const);
}

/** Says again what was hidden for others and is not needed, the dearest first. */
function giveBack(system: System, search: Search, protection: Protection): Protection {
  const lossAt = (at: number) => loss(system.cells[at] ?? { value: 0, rank: "plain" });
  const extra = [...protection.hidden].filter((at) => {
    const cell = system.cells[at];
    return cell?.state === "open" && !isPrimary(cell);
  });
  let kept = protection;
  for (const at of extra.toSorted((one, other) => lossAt(other) - lossAt(one))) {
    const hidden = new Set([...kept.hidden].filter((other) => other !== at));
    const worlds = kept.worlds.filter((world) => isPossible(system, hidden, world));
    kept = widen(system, search, { hidden, worlds }, false) ?? kept;
  }
  return kept;
}
