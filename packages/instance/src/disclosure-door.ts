import { type Dimension, disclosureConfig, type Population, type StatedCell, sayTable, whole } from "@trama/disclosure";
import type { ShownFigure } from "@trama/indicators";
import type { Answered, DisclosureDoor, Question } from "@trama/indicators/server";

type MeasureGroup = Answered["groups"][number];

const period = "period";

/** Whoever may read the names in a gathering knows the people behind a figure; others are told what may be said. */
export const disclosureDoor: DisclosureDoor = {
  knows: (ctx) => ctx.may.may("readAttendance"),
  release: async (ctx, question, answered) =>
    releaseAnswer(question, answered, ctx.config.section(disclosureConfig).threshold),
};

/** The figures of an answer of which few people are behind none, and from which none of few people follows. */
export function releaseAnswer(
  { source, by }: Pick<Question, "source" | "by">,
  { total, groups }: Answered,
  threshold: number,
): Answered {
  const names = groups.length === 0 ? [] : [...by, period];
  const codeOf = (group: MeasureGroup, name: string) =>
    name === period ? `${group.from}/${group.to}` : `=${group.codes[name] ?? ""}`;
  const sum = groups.reduce((all, { figure }) => all + (figure?.value ?? 0), 0);
  const dimensions = names.map((name): Dimension => {
    const codes = [...new Set(groups.map((group) => codeOf(group, name)))];
    // Where the groups do not add up to the whole, somebody stands in several of them.
    return { name, categories: codes.map((code) => ({ code })), overlapping: sum !== total.figure?.value };
  });
  const population: Population = { code: source.measure.code, dimensions };
  const stated = (at: string[], { figure }: ShownFigure): StatedCell[] => (figure ? [{ at, value: figure.value }] : []);
  const placeOf = (group: MeasureGroup) => names.map((name) => codeOf(group, name));
  const cells = [
    ...stated(
      names.map(() => whole),
      total,
    ),
    ...groups.flatMap((group) => stated(placeOf(group), group)),
  ];
  const said = new Set(
    sayTable({ population, by: names, where: {}, cells, threshold }).flatMap(({ at, said: count }) =>
      count?.qualifier === "=" ? [at.join("\n")] : [],
    ),
  );
  const through = <F extends ShownFigure>(one: F, at: string[]): F =>
    one.figure === null || said.has(at.join("\n")) ? one : { ...one, figure: null, hidden: true };
  return {
    total: through(
      total,
      names.map(() => whole),
    ),
    groups: groups.map((group) => through(group, placeOf(group))),
  };
}
