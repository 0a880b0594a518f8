import { isWithin, keyOf, membershipOf } from "./coordinates.js";
import type { Placed } from "./groups.js";
import type { Statement } from "./statement.js";

export interface Told extends Placed {
  readonly value: number;
  readonly people: number;
}

/** A number of people that nobody says and that follows from cells: their sum, taken with signs. */
export interface Following {
  readonly name: string;
  readonly value: number;
  readonly terms: readonly (readonly [variable: string, sign: 1 | -1])[];
  /** The two tell a group apart by what tells something of it: nobody in the rest would say it of everybody. */
  readonly telling: boolean;
}

/**
 * The few people who follow from a new release and what was said: one cell less another that lies within it, and
 * what two cells have in common whose union is a cell. `exposing`: cells that fall short of a part of theirs by few,
 * because the records changed in between.
 */
export function follows(
  fresh: readonly Told[],
  before: readonly Told[],
  { threshold, population }: Pick<Statement, "threshold" | "population">,
): { found: readonly Following[]; exposing: ReadonlySet<string> } {
  const own = new Set(fresh.map(({ variable }) => variable));
  const all = [...fresh, ...before.filter(({ variable }) => !own.has(variable))];
  const byKey = new Map(all.map((one) => [keyOf("", one.coordinates), one]));
  const found = new Map<string, Following>();
  const exposing = new Set<string>();
  const tellingNames = population.dimensions.filter(({ telling }) => telling).map(({ name }) => name);
  const note = (value: number, terms: Following["terms"], telling = false) => {
    const name = terms.map(([variable, sign]) => `${sign > 0 ? "+" : "-"}${variable}`).join("");
    if (value < threshold && value >= (telling ? 0 : 1)) found.set(name, { name, value, terms, telling });
    if (terms.length === 2 && value < 0 && -value < threshold) for (const [variable] of terms) exposing.add(variable);
  };
  for (const one of fresh)
    for (const other of all) {
      if (one === other) continue;
      const [outer, inner] = isWithin(other.coordinates, one.coordinates) ? [one, other] : [other, one];
      if (isWithin(inner.coordinates, outer.coordinates)) {
        const telling = outer.people > 0 && tellsApart(inner, outer, tellingNames);
        note(
          outer.people - inner.people,
          [
            [outer.variable, 1],
            [inner.variable, -1],
          ],
          telling,
        );
      } else {
        const key = unionKey(one, other);
        const union = key === null ? undefined : byKey.get(key);
        if (!union) continue;
        const common = one.people + other.people - union.people;
        note(common, [
          [one.variable, 1],
          [other.variable, 1],
          [union.variable, -1],
        ]);
      }
    }
  return { found: [...found.values()], exposing };
}

/** Whether the inner cell is narrower by nothing but what tells something of a person. */
function tellsApart({ coordinates: inner }: Told, { coordinates: outer }: Told, telling: readonly string[]): boolean {
  const apart = Object.keys(inner).filter((name) => inner[name]?.length !== outer[name]?.length);
  return apart.every((name) => telling.some((one) => name === one || name.startsWith(membershipOf(one, []))));
}

/** The key of two cells together, when they overlap in one dimension and agree in the others. */
function unionKey({ coordinates: one }: Told, { coordinates: other }: Told): string | null {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length || names.some((name) => !other[name])) return null;
  const apart = names.filter((name) => one[name]?.join() !== other[name]?.join());
  const [name] = apart;
  if (apart.length !== 1 || name === undefined) return null;
  const codes = new Set([...(one[name] ?? []), ...(other[name] ?? [])]);
  const overlap = codes.size < (one[name]?.length ?? 0) + (other[name]?.length ?? 0);
  return overlap ? keyOf("", { ...one, [name]: [...codes] }) : null;
}
