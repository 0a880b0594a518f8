import { type Coordinates, keyOf, membershipOf } from "./coordinates.js";
import { codesUnder, dimensionsOf, type StatedCell, type Statement, whole } from "./statement.js";

/** A cell of a statement on its own ground: its key, its coordinates, and what its zero would mean. */
export interface LaidCell {
  readonly key: string;
  readonly coordinates: Coordinates;
  readonly value: number;
  readonly people: number;
  readonly dominated: boolean;
  /** A zero here would tell something of the people of its group, and is treated as few. */
  readonly tellingZero: boolean;
  readonly impossible: boolean;
  readonly rank: "grand" | "total" | "plain";
}

/** A person from whom more than this part of a figure comes dominates it. */
const dominantShare = 0.75;

/** The cells of a statement by key, each once. */
export function layOut(statement: Statement): ReadonlyMap<string, LaidCell> {
  const byPlace = new Map(statement.cells.map((cell) => [cell.at.join("\n"), cell]));
  const dimensions = dimensionsOf(statement);
  const laid = statement.cells.map((cell): LaidCell => {
    const coordinates = coordinatesOf(statement, cell.at);
    const { value, people = value, largest = 0, impossible = false } = cell;
    const isSum = dimensions.some(({ categories }, axis) => codesUnder(categories, cell.at[axis] ?? whole).length > 1);
    return {
      ...{ key: keyOf(statement.population.code, coordinates), coordinates, value, people, impossible },
      dominated: people > 0 && largest > dominantShare * value,
      tellingZero: isTelling(statement, cell.at, byPlace),
      rank: cell.at.every((code) => code === whole) ? "grand" : isSum ? "total" : "plain",
    };
  });
  return new Map(laid.toReversed().map((cell) => [cell.key, cell]));
}

/** Where a place of a table stands among all the people of its population. */
export function coordinatesOf(statement: Statement, at: readonly string[]): Coordinates {
  const own = dimensionsOf(statement).map(({ name, categories }, axis): [string, readonly string[]] => [
    name,
    codesUnder(categories, at[axis] ?? whole),
  ]);
  const taken = [...Object.entries(statement.where), ...own];
  return Object.fromEntries(
    taken.flatMap(([name, codes]): [string, readonly string[]][] => {
      const dimension = statement.population.dimensions.find((one) => one.name === name);
      if (dimension && codes.length === codesUnder(dimension.categories, whole).length) return [];
      return [dimension?.overlapping ? [membershipOf(name, codes), ["in"]] : [name, codes]];
    }),
  );
}

/**
 * A zero tells something where its group has people, all of them under other categories of a telling dimension. Where
 * categories overlap no sum hides a few among others, and zero is hidden with them.
 */
function isTelling(statement: Statement, at: readonly string[], cells: ReadonlyMap<string, StatedCell>): boolean {
  const { population, where } = statement;
  if (population.dimensions.some(({ name, telling }) => telling && where[name])) return true;
  if (population.dimensions.some(({ name, overlapping }) => overlapping && where[name])) return true;
  return dimensionsOf(statement).some(({ telling = false, overlapping = false }, axis) => {
    if (at[axis] === whole) return false;
    if (overlapping) return true;
    if (!telling) return false;
    const group = cells.get(at.with(axis, whole).join("\n"));
    return (group?.people ?? group?.value ?? 0) > 0;
  });
}
