/**
 * By dimension, the finest codes that a cell takes together; a dimension that is not there is taken whole. Where a
 * person may stand under several categories, each category is a dimension of its own, in which one is or is not.
 */
export type Coordinates = Readonly<Record<string, readonly string[]>>;

/** The name under which a cell is the same in every table: who is counted, and its coordinates in one order. */
export function keyOf(population: string, coordinates: Coordinates): string {
  const parts = Object.keys(coordinates)
    .toSorted()
    .map((name) => `${name}=${(coordinates[name] ?? []).toSorted().join("+")}`);
  return [population, ...parts].join("/");
}

/** Whether everybody in the first is in the second, and not the other way round. */
export function isWithin(inner: Coordinates, outer: Coordinates): boolean {
  const holds = Object.entries(outer).every(([name, codes]) => inner[name]?.every((code) => codes.includes(code)));
  return holds && Object.entries(inner).some(([name, codes]) => outer[name]?.length !== codes.length);
}

/** The lines in which a cell stands beside others: all its coordinates but one, for each dimension there is. */
export function linesOf(coordinates: Coordinates, dimensions: readonly string[]): string[] {
  return dimensions.map((name) => keyOf(name, { ...coordinates, [name]: [] }));
}

const membership = "~";

/** The name of the dimension "is under these categories", of a dimension whose categories overlap. */
export function membershipOf(dimension: string, codes: readonly string[]): string {
  return `${dimension}${membership}${codes.toSorted().join("+")}`;
}

export function isMembership(name: string): boolean {
  return name.includes(membership);
}
