import { type ReadContext, readVerb } from "@trama/database";
import { InvalidInput, type LocalDate, NotFound, type RecordRef } from "@trama/kernel";
import { bucketFor, type Span } from "../bucket.js";
import { indicatorsConfig } from "../config.js";
import { type IndicatorDefinition, versionOn } from "../indicator.js";
import { type Dashboard, type DashboardLine, ReadDashboard } from "../indicator-view.js";
import { indicatorPermissions } from "../permissions.js";
import { reaches } from "../reached.js";
import { quantityOf } from "../standing.js";
import type { Target } from "../target.js";
import { lastDayKnown } from "./answer-question.js";
import { scopeAsked, scopedTo } from "./internal.js";
import type { Measures } from "./measures.js";
import { observedInShort, type SeenInShort } from "./observations.js";
import { liveTargets } from "./targets.js";

interface Around {
  scope: RecordRef;
  span: Span;
  asOf: LocalDate;
  seen: SeenInShort | undefined;
  targets: readonly Target[];
}

/** What a measure says of a period, and of its parts: one question, so that nothing is told by one that another hides. */
async function counted(ctx: ReadContext, measures: Measures, asked: ReturnType<Measures["ofIndicator"]>) {
  if (!asked) return { figure: null, hidden: false, trend: [] };
  const { total, groups } = await measures.answer(ctx, { ...asked, bucket: bucketFor(asked) });
  return {
    ...total,
    trend: groups.map(({ to, figure, hidden }) => ({ on: to, known: figure && quantityOf(figure), hidden })),
  };
}

async function lineOf(
  ctx: ReadContext,
  measures: Measures,
  definition: IndicatorDefinition,
  { scope, span, asOf, seen, targets }: Around,
): Promise<DashboardLine> {
  const { version, source, direction } = versionOn(definition, asOf);
  const shown = await counted(ctx, measures, measures.ofIndicator(source, scope, span));
  const observed = seen?.latest.at(-1) ?? null;
  const byHand = source.measure === undefined;
  const known = byHand ? observed : shown.figure && quantityOf(shown.figure);
  const observations = (seen?.latest ?? []).map(({ on, value, qualifier }) => ({
    ...{ on, known: { value, qualifier }, hidden: false },
  }));
  return {
    indicator: definition.code,
    definition: version,
    baseline: seen?.first ?? null,
    ...shown,
    observed,
    ...(byHand ? { trend: observations } : {}),
    targets: targets.map(({ stage, value }) => ({ stage, value, reached: known && reaches(direction, known, value) })),
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
    const codes = here.map(({ code }) => code);
    const targets = Map.groupBy(await liveTargets(ctx, codes, scope), ({ indicator }) => indicator);
    const seen = await observedInShort(ctx, codes, scope, asOf);
    const items: DashboardLine[] = [];
    for (const definition of here) {
      const { code } = definition;
      const around = { scope, span: { from, to }, asOf, seen: seen.get(code), targets: targets.get(code) ?? [] };
      items.push(await lineOf(ctx, measures, definition, around));
    }
    const may = Object.keys(indicatorPermissions).filter((verb) => ctx.may.mayOn(verb, scopedTo("", scope)));
    return { from, to, asOf, scope, items, may };
  });
