import { keyOf } from "./coordinates.js";
import { coordinatesOf } from "./lay-out.js";
import { dimensionsOf, finestCodes, product, type Statement, whole } from "./statement.js";

/** A cell whose people all stand under some of these others: together they are at least as many. */
export interface Covered {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Where categories overlap nothing adds up, but everybody stands under one at least: who knows a whole and all of its
 * parts but one knows from where on that one begins. By the keys of the cells of a statement.
 */
export function coverageOf(statement: Statement): Covered[] {
  const dimensions = dimensionsOf(statement);
  const keyAt = (at: readonly string[]) => keyOf(statement.population.code, coordinatesOf(statement, at));
  const stated = new Set(statement.cells.map(({ at }) => keyAt(at)));
  return statement.cells.flatMap(({ at }) => {
    const open = [...dimensions.entries()].filter(([axis, { overlapping }]) => overlapping && at[axis] === whole);
    return subsets(open).flatMap((taken) => {
      const choices = taken.map(([, { categories }]) => finestCodes(categories));
      const parts = product(choices).map((codes) =>
        keyAt(at.map((code, axis) => codes[taken.findIndex(([one]) => one === axis)] ?? code)),
      );
      return parts.every((part) => stated.has(part)) ? [{ whole: keyAt(at), parts }] : [];
    });
  });
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((made, one) => [...made, ...made.map((some) => [...some, one])], [[]]).slice(1);
}
