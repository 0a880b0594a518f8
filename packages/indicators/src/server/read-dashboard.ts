import { type ReadContext, readVerb } from "@trama/database";
import { InvalidInput, type LocalDate, NotFound, type RecordRef } from "@trama/kernel";
import type { z } from "zod";
import type { Span } from "../bucket.js";
import { indicatorsConfig } from "../config.js";
import { type IndicatorDefinition, versionOn } from "../indicator.js";
import { type Dashboard, type DashboardLine, ReadDashboard } from "../indicator-view.js";
import { reaches } from "../reached.js";
import type { Target } from "../target.js";
import { lastDayKnown } from "./answer-question.js";
import { scopeAsked, scopedTo } from "./internal.js";
import type { Measures } from "./measures.js";
import { lastObservation } from "./observations.js";
import { liveTargets } from "./targets.js";

type Line = z.output<typeof DashboardLine>;

interface Around {
  scope: RecordRef;
  span: Span;
  asOf: LocalDate;
  targets: readonly Target[];
}

async function lineOf(
  ctx: ReadContext,
  measures: Measures,
  definition: IndicatorDefinition,
  { scope, span, asOf, targets }: Around,
): Promise<Line> {
  const version = versionOn(definition, asOf);
  const question = measures.ofIndicator(version.source, scope, span);
  const shown = question ? await measures.figure(ctx, question) : { figure: null, hidden: false };
  const row = await lastObservation(ctx, definition.code, scope, asOf);
  const observed =
    row?.value == null ? null : { value: row.value, qualifier: row.qualifier, on: row.on, observation: row.id };
  const { figure } = shown;
  const counted = figure && {
    value: figure.value,
    qualifier: "qualifier" in figure ? figure.qualifier : ("=" as const),
  };
  const known = version.source.measure === undefined ? observed : counted;
  return {
    indicator: definition.code,
    definition: version.version,
    ...shown,
    observed,
    targets: targets.map(({ stage, value }) => ({
      stage,
      value,
      reached: known && reaches(version.direction, known, value),
    })),
  };
}

/** Every indicator over a period, for the territory or a part of it, beside what was hoped for. */
export const readDashboard = (measures: Measures) =>
  readVerb("readDashboard", ReadDashboard, async (ctx, { from, to, ...asked }): Promise<Dashboard> => {
    const scope = scopeAsked(asked);
    if (to < from)
      throw new InvalidInput([{ path: ["to"], code: "indicators:issue.endsBeforeStart" }], "kernel:error.badQuery");
    if (!ctx.may.mayOn("readDashboard", scopedTo("", scope))) throw new NotFound();
    const { catalogue } = ctx.config.section(indicatorsConfig);
    const asOf = lastDayKnown({ from, to }, ctx.today);
    const here = catalogue.filter((one) => versionOn(one, asOf).scopes.some((kind) => kind === scope.kind));
    const targets = Map.groupBy(
      await liveTargets(
        ctx,
        here.map(({ code }) => code),
        scope,
      ),
      ({ indicator }) => indicator,
    );
    const items: Line[] = [];
    for (const definition of here)
      items.push(
        await lineOf(ctx, measures, definition, {
          ...{ scope, span: { from, to }, asOf, targets: targets.get(definition.code) ?? [] },
        }),
      );
    return { from, to, asOf, scope, items };
  });
