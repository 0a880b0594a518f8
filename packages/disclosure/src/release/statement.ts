import type { Qualifier } from "@trama/kernel";
import type { Coordinates } from "./coordinates.js";

/** A value of a dimension; with parts it is their sum. */
export interface Category {
  readonly code: string;
  readonly parts?: readonly Category[];
}

/** A way in which people are told apart. Its categories are all there are. */
export interface Dimension {
  readonly name: string;
  readonly categories: readonly Category[];
  /** A person may stand under several of its categories, as under months or activities: nothing sums over it. */
  readonly overlapping?: boolean;
  /** Standing under a category tells something of a person, as need or health does: its zeros tell it of a whole group. */
  readonly telling?: boolean;
}

/** Who is counted, by which definition, and how they can be told apart. Releases of one population are held together. */
export interface Population {
  readonly code: string;
  readonly dimensions: readonly Dimension[];
  /** Its values are another figure of the people, as presences are: how few they are does not follow from the value. */
  readonly figure?: boolean;
}

/** The whole of a dimension, in the place of a category's code. */
export const whole = "*";

/** A figure of some people, at one code of each dimension of its table, or `whole`. */
export interface StatedCell {
  readonly at: readonly string[];
  readonly value: number;
  /** How many people stand behind a figure that is not their number. */
  readonly people?: number;
  /** The part of the figure that comes from one person, where one person can be much of it. */
  readonly largest?: number;
  /** How exactly the figure is known, where somebody declared it; it is said with it. */
  readonly qualifier?: Qualifier;
  /** Nobody can stand here: the lab was not open, the age band does not exist. Such a zero tells nothing. */
  readonly impossible?: boolean;
}

/** What somebody wants to say: one table of counts with its margins. A single count is a table over no dimension. */
export interface Statement {
  readonly population: Population;
  /** The dimensions of the table, by name. */
  readonly by: readonly string[];
  /**
   * The conditions that hold for all of it: by dimension, the finest codes taken. A period is a dimension too. Of what
   * overlaps one code may be taken: of several nothing is said.
   */
  readonly where: Coordinates;
  readonly cells: readonly StatedCell[];
  /** Fewer people than this are few. */
  readonly threshold: number;
}

/** The dimensions of a table, in its order. */
export function dimensionsOf({ population, by }: Pick<Statement, "population" | "by">): Dimension[] {
  return by.flatMap((name) => population.dimensions.find((dimension) => dimension.name === name) ?? []);
}

/** The codes that are not broken down any further. */
export function finestCodes(categories: readonly Category[]): string[] {
  return categories.flatMap(({ code, parts = [] }) => (parts.length === 0 ? [code] : finestCodes(parts)));
}

/** The finest codes under one code, or under the whole. */
export function codesUnder(categories: readonly Category[], code: string): string[] {
  return categories.flatMap((category) => {
    if (code === whole || category.code === code) return finestCodes([category]);
    return codesUnder(category.parts ?? [], code);
  });
}

/** Every code of a dimension, sums before their parts. */
export function everyCode(categories: readonly Category[]): string[] {
  return categories.flatMap(({ code, parts = [] }) => [code, ...everyCode(parts)]);
}

/** Every choice of one from each. */
export function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((made, next) => made.flatMap((one) => next.map((other) => [...one, other])), [[]]);
}
