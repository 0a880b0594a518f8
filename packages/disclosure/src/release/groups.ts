import { type Coordinates, isMembership } from "./coordinates.js";
import { finestCodes, type Population, product } from "./statement.js";

/** A cell by its variable, where it stands. */
export interface Placed {
  readonly variable: string;
  readonly coordinates: Coordinates;
}

/** A cell is the sum of some groups: people whom no cell tells apart. */
export interface Grouped {
  readonly variable: string;
  readonly groups: readonly number[];
}

/** More groups than this cannot be looked through; then nothing is said. */
const mostGroups = 20_000;

/**
 * Splits the people of cells that are of the same day into the coarsest groups of which every cell is a sum. What
 * overlaps is looked at category by category. Null when there are too many.
 */
export function intoGroups(
  population: Population,
  placed: readonly Placed[],
): { cells: Grouped[]; groups: number } | null {
  const frames = [...new Map(placed.map(({ coordinates }) => [memberships(coordinates).join(), coordinates])).values()]
    .map(memberships)
    .filter((frame, _, all) => !all.some((other) => other.length > frame.length && holds(other, frame)));
  const cells: Grouped[] = [];
  let groups = 0;
  for (const frame of frames) {
    const inside = placed.filter(({ coordinates }) => holds(frame, memberships(coordinates)));
    const names = [...new Set(inside.flatMap(({ coordinates }) => Object.keys(coordinates)))];
    const classes = names.map((name) => classesOf(population, name, inside));
    const count = classes.reduce((all, { length }) => all * length, 1);
    if (groups + count > mostGroups) return null;
    const each = product(classes);
    for (const { variable, coordinates } of inside) {
      const taken = names.map((name) => new Set(coordinates[name]));
      const own = each.flatMap((codes, at) => {
        const isIn = codes.every((code, axis) => !coordinates[names[axis] ?? ""] || taken[axis]?.has(code));
        return isIn ? [groups + at] : [];
      });
      cells.push({ variable, groups: own });
    }
    groups += count;
  }
  return { cells, groups };
}

const memberships = (coordinates: Coordinates) => Object.keys(coordinates).filter(isMembership).toSorted();
const holds = (frame: readonly string[], names: readonly string[]) => names.every((name) => frame.includes(name));

/** One code for each class of codes that every cell takes together or leaves together. */
function classesOf({ dimensions }: Population, name: string, placed: readonly Placed[]): string[] {
  if (isMembership(name)) return ["in", "out"];
  const sets = [...new Map(placed.map(({ coordinates }) => [coordinates[name]?.join(), coordinates[name]])).values()];
  const stated = dimensions.find((dimension) => dimension.name === name)?.categories ?? [];
  const codes = new Set([...finestCodes(stated), ...sets.flatMap((set) => set ?? [])]);
  const byPattern = new Map<string, string>();
  for (const code of codes) byPattern.set(sets.map((set) => (set?.includes(code) ? "1" : "0")).join(""), code);
  return [...byPattern.values()];
}
