import type { Decision } from "../release/decide.js";
import type { Release } from "../release/ledger.js";
import {
  type Category,
  codesUnder,
  type Dimension,
  dimensionsOf,
  everyCode,
  finestCodes,
  product,
  type StatedCell,
  type Statement,
  whole,
} from "../release/statement.js";

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { next, below, one: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}
export type Dice = ReturnType<typeof dice>;

/** Some people whom a world does not tell apart further. */
export interface Group {
  /** Where they stand, by dimension: under one code, or under several of a dimension that overlaps: `t1+t3`. */
  readonly at: readonly string[];
  readonly people: number;
}

/** People told apart as finely as a world tells them. */
export interface World {
  readonly dimensions: readonly Dimension[];
  readonly groups: readonly Group[];
}

/** Whether a group stands under one of these codes of a dimension. */
export function standsUnder({ at }: Group, axis: number, codes: ReadonlySet<string>): boolean {
  return at[axis]?.split("+").some((code) => codes.has(code)) ?? false;
}

function named(letter: string, count: number): Category[] {
  return Array.from({ length: count }, (_, at) => ({ code: `${letter}${at + 1}` }));
}

function peopled(random: Dice, dimensions: readonly Dimension[], places: readonly (readonly string[])[]): World {
  const crowd = 0.5 + random.next() * 4;
  const groups = product(places).map((at) => ({
    at,
    people:
      random.next() < 0.45 ? 0 : Math.floor(-Math.log(1 - random.next()) * crowd * (random.below(6) === 0 ? 5 : 1)),
  }));
  return { dimensions, groups };
}

/** A world of places, ages, needs and months, in which everybody stands under one code of each. */
export function plainWorld(random: Dice): World {
  const places = named("a", 2 + random.below(2)).map(({ code }) => ({
    code,
    parts: named(`${code}p`, 1 + random.below(3)),
  }));
  const dimensions: Dimension[] = [
    { name: "place", categories: places },
    { name: "age", categories: named("e", 2 + random.below(3)) },
    { name: "need", categories: named("n", 2), telling: true },
    { name: "month", categories: named("m", 2 + random.below(2)) },
  ];
  return peopled(
    random,
    dimensions,
    dimensions.map(({ categories }) => finestCodes(categories)),
  );
}

/** Everybody who does something does one thing or several: each choice of some of these codes but none. */
function choices(codes: readonly string[]): string[] {
  const all = codes.reduce<string[][]>((made, code) => [...made, ...made.map((one) => [...one, code])], [[]]);
  return all.filter((one) => one.length > 0).map((one) => one.join("+"));
}

/** A world of places, ages and activities, in which somebody may come to several activities. */
export function overlappingWorld(random: Dice): World {
  const activities = named("t", 2 + random.below(3));
  const dimensions: Dimension[] = [
    { name: "place", categories: named("a", 2 + random.below(2)) },
    { name: "age", categories: named("e", 2) },
    { name: "activity", categories: activities, overlapping: true },
  ];
  const several = choices(activities.map(({ code }) => code));
  const [place, age] = dimensions.map(({ categories }) => finestCodes(categories));
  return peopled(random, dimensions, [place ?? [], age ?? [], several]);
}

/** The same people later: a few entries come late, here and there many. */
function later(random: Dice, world: World): World {
  const groups = world.groups.map((group) => {
    const chance = random.next();
    const more = chance < 0.04 ? 1 + random.below(2) : chance < 0.06 ? 8 + random.below(9) : 0;
    return { ...group, people: group.people + more };
  });
  return { ...world, groups };
}

/** The table of a world over some of its dimensions, under conditions on others. */
export function tableOf(
  world: World,
  by: readonly string[],
  where: Record<string, string[]>,
  threshold = 5,
): Statement {
  const population = { code: "people", dimensions: world.dimensions };
  const dimensions = dimensionsOf({ population, by });
  const axes = dimensions.map((dimension) => world.dimensions.indexOf(dimension));
  const held = world.groups.filter((group) =>
    world.dimensions.every(({ name }, axis) => !where[name] || standsUnder(group, axis, new Set(where[name]))),
  );
  const cells = product(dimensions.map(({ categories }) => [whole, ...everyCode(categories)])).map((at): StatedCell => {
    const taken = dimensions.map(({ categories }, axis) => new Set(codesUnder(categories, at[axis] ?? whole)));
    const inside = held.filter((group) =>
      taken.every((codes, axis) => at[axis] === whole || standsUnder(group, axes[axis] ?? 0, codes)),
    );
    return { at, value: inside.reduce((sum, { people }) => sum + people, 0) };
  });
  return { population, by, where, cells, threshold };
}

const tables = [
  ...[["place"], ["place", "age"], ["place", "need"], ["age", "need"], ["month"], ["place"], []],
  ...[["activity"], ["place", "activity"], ["activity"]],
];

/** What somebody comes to ask, some of it narrowed to some codes of a dimension. */
function question(random: Dice, world: World): [by: string[], where: Record<string, string[]>] {
  const names = world.dimensions.map(({ name }) => name);
  const by = random.one(tables.filter((table) => table.every((name) => names.includes(name))));
  const where: Record<string, string[]> = {};
  for (const name of names) {
    if (by.includes(name) || random.below(3) > 0) continue;
    const all = finestCodes(world.dimensions.find((dimension) => dimension.name === name)?.categories ?? []);
    const some = all.filter(() => random.below(2) === 0);
    if (some.length > 0 && some.length < all.length) where[name] = some;
  }
  return [by, where];
}

export interface Asked {
  readonly statement: Statement;
  readonly world: World;
  readonly decision: Decision;
}

/** A territory's releases over time, decided one after another by what is tried, and the world that each is of. */
export function history(
  random: Dice,
  decide: (statement: Statement, ledger: readonly Release[]) => Decision,
  worldOf: (random: Dice) => World,
): { worlds: World[]; asked: Asked[]; ledger: Release[] } {
  let world = worldOf(random);
  const ledger: Release[] = [];
  const asked: Asked[] = [];
  const worlds: World[] = [];
  const questions = Array.from({ length: 3 + random.below(4) }, () => question(random, world));
  for (const [at, [by, where]] of [...questions, random.one(questions), random.one(questions)].entries()) {
    if (at > 0 && random.below(3) === 0) world = later(random, world);
    const statement = tableOf(world, by, where);
    const decision = decide(statement, ledger);
    if (decision.kind === "new") {
      ledger.push(decision.release);
      worlds.push(world);
    }
    asked.push({ statement, world, decision });
  }
  return { worlds, asked, ledger };
}
