import { Search } from "../protect/search.js";
import type { Cell, Equation, System } from "../protect/system.js";
import { isMembership } from "./coordinates.js";
import { type Covered, coverageOf } from "./coverage.js";
import { type Following, follows, type Told } from "./follows.js";
import { intoGroups, type Placed } from "./groups.js";
import type { LaidCell } from "./lay-out.js";
import { type AnsweredCell, isSame, isSmallChange, known, type Release } from "./ledger.js";
import type { Statement } from "./statement.js";

/** A new release amid everything that was said of the same people. */
export interface Assembled {
  readonly system: System;
  /** By key of the new release, its variable. */
  readonly variables: ReadonlyMap<string, string>;
  readonly since: number;
}

/** A tableau of more numbers than this takes too long; then nothing is said. */
const mostNumbers = 4_000_000;

/**
 * Puts a statement and the ledger into one system. A cell that says what it said before is the same variable; one
 * that changed is a new one. Null when it cannot be looked through.
 */
export function assemble(
  statement: Statement,
  laid: ReadonlyMap<string, LaidCell>,
  ledger: readonly Release[],
): Assembled | null {
  const { last, every, variables: before } = known(ledger);
  const cells = new Map<string, Cell>();
  for (const cell of before.values()) cells.set(cell.variable, saidBefore(cell, statement));
  const variables = new Map<string, string>();
  const fresh: Told[] = [];
  for (const cell of laid.values()) {
    const earlier = last.get(cell.key);
    const same = earlier !== undefined && isSame(earlier, cell);
    const variable = earlier && same ? earlier.variable : `${cell.key}@${String(ledger.length)}`;
    variables.set(cell.key, variable);
    fresh.push({ ...cell, variable });
    if (!same) cells.set(variable, { ...opened(cell, statement, every.get(cell.key)), key: variable });
  }
  const { found, exposing } = follows(fresh, [...before.values()], statement);
  for (const variable of exposing) {
    const cell = cells.get(variable);
    if (cell?.state === "open") cells.set(variable, { ...cell, state: "open", dominated: true });
  }
  const covers = [
    ...ledger.flatMap(({ cells: answered, covered }) =>
      coversOf(covered, new Map(answered.map(({ key, variable }) => [key, variable]))),
    ),
    ...coversOf(coverageOf(statement), variables),
  ];
  const since = sinceWhen(statement, cells, ledger, fresh, covers);
  const days = [...ledger.map((release, at) => ({ from: release.since, to: at })), { from: since, to: ledger.length }];
  const longest = days.filter(({ from, to }) => !days.some((day) => day.from <= from && day.to > to));
  const placed = longest.map(({ from, to }) => [
    ...distinct(ledger.slice(from, to + 1).flatMap((release) => release.cells)),
    ...(to === ledger.length ? fresh : []),
  ]);
  const system = systemOf(statement, cells, placed.map(distinct), found, covers, new Set(variables.values()));
  return system && { system, variables, since };
}

/** The last part of a whole is what the others leave of it, and as many more as there are who stand under several. */
interface Cover {
  readonly name: string;
  readonly terms: Following["terms"];
}

function coversOf(covered: readonly Covered[], variables: ReadonlyMap<string, string>): Cover[] {
  const variable = (key: string) => variables.get(key) ?? key;
  return covered.flatMap(({ whole, parts }): Cover[] => {
    const [last, ...others] = parts.map(variable);
    if (last === undefined) return [];
    return [{ name: last, terms: [[variable(whole), 1], ...others.map((one) => [one, -1] as const)] }];
  });
}

function distinct(placed: readonly Placed[]): Placed[] {
  return [...new Map(placed.map((one) => [one.variable, one])).values()];
}

/** From which release on everything said can be of one day together with the new one: the longest such stretch. */
function sinceWhen(
  statement: Statement,
  cells: ReadonlyMap<string, Cell>,
  ledger: readonly Release[],
  fresh: readonly Told[],
  covers: readonly Cover[],
): number {
  let [impossible, possible] = [-1, ledger.length];
  while (possible - impossible > 1) {
    const from = impossible < 0 ? 0 : Math.floor((impossible + possible) / 2);
    const placed = distinct([...ledger.slice(from).flatMap((release) => release.cells), ...fresh]);
    const all = new Set(placed.map(({ variable }) => variable));
    const known = covers.filter(({ name, terms }) => all.has(name) && terms.every(([one]) => all.has(one)));
    const system = systemOf(statement, cells, [placed], [], known, all);
    if (!system || new Search(system).isConsistent) possible = from;
    else impossible = from;
    if (from === 0 && possible === 0) return 0;
  }
  return possible;
}

function saidBefore(cell: AnsweredCell & Pick<Release, "threshold">, { population }: Statement): Cell {
  const { variable: key, coordinates, value, people, shown, least, threshold } = cell;
  const most = cell.most ?? Number.POSITIVE_INFINITY;
  return {
    ...{ key, coordinates, value, people, least, most, threshold, dominated: false, rank: "plain" },
    zeroIsFew: least === 0,
    standsAlone: standsAlone(coordinates, population, least),
    state: shown ? "said" : "hidden",
    width: Math.min(threshold, most - least),
    countsPeople: !population.figure,
  };
}

function opened(cell: LaidCell, { threshold, population, by }: Statement, earlier: readonly AnsweredCell[] = []): Cell {
  const { key, coordinates, value, people, impossible, rank } = cell;
  const changed = earlier.some((one) => isSmallChange(one, cell, threshold));
  const least = cell.tellingZero || changed || by.length === 0 ? 0 : 1;
  const few = people > 0 && people < threshold;
  const worth = population.figure && few ? Math.ceil((value * threshold) / people) : threshold;
  return {
    ...{ key, coordinates, value, people, least, most: Number.POSITIVE_INFINITY, threshold, rank },
    state: impossible || (value === 0 && least > 0) ? "said" : "open",
    width: Math.max(threshold, worth),
    zeroIsFew: least === 0,
    standsAlone: standsAlone(coordinates, population, least),
    dominated: changed || cell.dominated,
    countsPeople: !population.figure,
  };
}

/** Where categories overlap a zero is hidden with the few, so that all that are few stay possible. */
function standsAlone(coordinates: Cell["coordinates"], { figure }: Statement["population"], least: number): boolean {
  return !figure && least === 0 && Object.keys(coordinates).some(isMembership);
}

function derived({ name, value, telling }: Following, { threshold, population }: Statement): Cell {
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY, threshold, width: threshold, rank: "plain" as const };
  const counted = { value, people: value, zeroIsFew: telling, standsAlone: false, dominated: false };
  return { key: name, coordinates: {}, state: "derived", ...bounds, ...counted, countsPeople: !population.figure };
}

/** Numbers everything, and keeps what hangs together with some cells by something that is not said. */
function systemOf(
  statement: Statement,
  cells: ReadonlyMap<string, Cell>,
  days: readonly (readonly Placed[])[],
  following: readonly Following[],
  covers: readonly Cover[],
  from: ReadonlySet<string>,
): System | null {
  const rows: { name: string; groups: readonly number[]; terms: Following["terms"] }[] = [];
  let groups = 0;
  for (const day of days) {
    const split = intoGroups(statement.population, day);
    if (!split) return null;
    const offset = groups;
    for (const { variable, groups: own } of split.cells)
      rows.push({ name: variable, groups: own.map((group) => group + offset), terms: [] });
    groups += split.groups;
  }
  for (const { name, terms } of covers) {
    rows.push({ name, groups: [groups], terms });
    groups += 1;
  }
  const all = new Map(cells);
  for (const one of following) {
    all.set(one.name, derived(one, statement));
    rows.push({ name: one.name, groups: [], terms: one.terms });
  }
  const kept = connected(rows, all, from);
  const places = new Map(
    [...new Set(kept.flatMap(({ name, terms }) => [name, ...terms.map(([one]) => one)]))].map((name, at) => [name, at]),
  );
  for (const name of from) if (!places.has(name)) places.set(name, places.size);
  const used = new Map([...new Set(kept.flatMap((row) => row.groups))].map((group, at) => [group, at]));
  if (kept.length * (used.size + 3 * places.size + kept.length) > mostNumbers) return null;
  const placeOf = (name: string) => places.get(name) ?? 0;
  return {
    cells: [...places.keys()].flatMap((name) => all.get(name) ?? []),
    groups: used.size,
    equations: kept.map(
      ({ name, groups: own, terms }): Equation => ({
        cell: placeOf(name),
        groups: own.map((group) => used.get(group) ?? 0),
        cells: terms.map(([one, sign]) => [placeOf(one), sign] as const),
      }),
    ),
  };
}

function connected<R extends { name: string; groups: readonly number[]; terms: Following["terms"] }>(
  rows: readonly R[],
  cells: ReadonlyMap<string, Cell>,
  from: ReadonlySet<string>,
): R[] {
  const knots = rows.map(({ name, groups, terms }) => [
    ...groups.map(String),
    ...[name, ...terms.map(([one]) => one)]
      .filter((one) => cells.get(one)?.state !== "said")
      .map((one) => `cell ${one}`),
  ]);
  const byKnot = new Map<string, number[]>();
  for (const [at, own] of knots.entries())
    for (const knot of own) {
      const met = byKnot.get(knot);
      if (met) met.push(at);
      else byKnot.set(knot, [at]);
    }
  const seen = new Set(rows.flatMap(({ name }, at) => (from.has(name) ? [at] : [])));
  const waiting = [...seen];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const knot of knots[at] ?? [])
      for (const other of byKnot.get(knot) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          waiting.push(other);
        }
  return [...seen].toSorted((one, other) => one - other).flatMap((at) => rows[at] ?? []);
}
