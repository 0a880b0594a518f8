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

/** People told apart as finely as a world tells them: by place, age, need and month. */
export interface World {
  readonly dimensions: readonly Dimension[];
  /** The codes of each group of people, one for each dimension, and how many they are. */
  readonly groups: readonly { readonly at: readonly string[]; readonly people: number }[];
}

function named(letter: string, count: number): Category[] {
  return Array.from({ length: count }, (_, at) => ({ code: `${letter}${at + 1}` }));
}

function randomWorld(random: Dice): World {
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
  const crowd = 0.5 + random.next() * 4;
  const groups = product(dimensions.map(({ categories }) => finestCodes(categories))).map((at) => ({
    at,
    people:
      random.next() < 0.45 ? 0 : Math.floor(-Math.log(1 - random.next()) * crowd * (random.below(6) === 0 ? 5 : 1)),
  }));
  return { dimensions, groups };
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
  const held = world.groups.filter(({ at }) =>
    world.dimensions.every(({ name }, axis) => where[name]?.includes(at[axis] ?? "") ?? true),
  );
  const cells = product(dimensions.map(({ categories }) => [whole, ...everyCode(categories)])).map((at): StatedCell => {
    const taken = dimensions.map(({ categories }, axis) => new Set(codesUnder(categories, at[axis] ?? whole)));
    const inside = held.filter((group) => taken.every((codes, axis) => codes.has(group.at[axes[axis] ?? 0] ?? "")));
    return { at, value: inside.reduce((sum, { people }) => sum + people, 0) };
  });
  return { population, by, where, cells, threshold };
}

/** What somebody comes to ask, some of it narrowed to some codes of a dimension. */
function question(random: Dice, world: World): [by: string[], where: Record<string, string[]>] {
  const names = world.dimensions.map(({ name }) => name);
  const by = random.one([["place"], ["place", "age"], ["place", "need"], ["age", "need"], ["month"], ["place"], []]);
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
): { worlds: World[]; asked: Asked[]; ledger: Release[] } {
  let world = randomWorld(random);
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
