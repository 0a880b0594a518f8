import { type Dimension, type Population, type StatedCell, sayTable, whole } from "@trama/disclosure";
import type { MeasureGroup } from "../measure-query.js";
import type { Answered, CountedFigure, Counts, Question } from "./sources.js";

const period = "period";

/** A figure as a cell of a table; none where nobody declared anything. */
export function stated(at: readonly string[], { figure, largest }: CountedFigure): StatedCell[] {
  return figure ? [{ at, value: figure.value, largest }] : [];
}

/** The figures of one answer of which few people are behind none, and from which none of few people follows. */
export function sayWithin(
  { source, by }: Pick<Question, "source" | "by">,
  { total, groups }: Counts,
  threshold: number,
): Answered {
  const names = groups.length === 0 ? [] : [...by, period];
  const codeOf = (group: MeasureGroup, name: string) =>
    name === period ? `${group.from}/${group.to}` : `=${group.codes[name] ?? ""}`;
  const sum = groups.reduce((all, { figure }) => all + (figure?.value ?? 0), 0);
  // Somebody stands in several groups: what lasts on several days, and whatever does not add up to the whole.
  const severalDays = new Set(groups.map(({ to }) => to)).size > 1;
  const overlapping = (source.measure.time === "stock" && severalDays) || sum !== total.figure?.value;
  const dimensions = names.map((name): Dimension => {
    const codes = [...new Set(groups.map((group) => codeOf(group, name)))];
    return { name, categories: codes.map((code) => ({ code })), overlapping };
  });
  const population: Population = { code: source.measure.code, dimensions };
  const wholly = names.map(() => whole);
  const placeOf = (group: MeasureGroup) => names.map((name) => codeOf(group, name));
  const cells = [...stated(wholly, total), ...groups.flatMap((group) => stated(placeOf(group), group))];
  const said = new Set(
    sayTable({ population, by: names, where: {}, cells, threshold }).flatMap(({ at, said: count }) =>
      count?.qualifier === "=" ? [at.join("\n")] : [],
    ),
  );
  const through = <F extends CountedFigure>({ largest: _largest, ...one }: F, at: readonly string[]) =>
    one.figure === null || said.has(at.join("\n")) ? one : { ...one, figure: null, hidden: true };
  return {
    total: through(total, wholly),
    groups: groups.map((group) => through(group, placeOf(group))),
  };
}
