import { type ReadContext, readVerb } from "@trama/database";
import { InvalidInput, NotFound } from "@trama/kernel";
import { type Evidence, type EvidenceRecord, ReadEvidence } from "../evidence.js";
import { versionOn } from "../indicator.js";
import { lastDayKnown } from "./answer-question.js";
import { type Contribution, pageOfContributions } from "./contributions.js";
import { definitionOf, scopeAsked, scopedTo } from "./internal.js";
import type { Measures } from "./measures.js";
import type { Question } from "./sources.js";

/** Contributions with the names of their records. What each contributes is told only where the figure itself is exact. */
export async function nameRecords(
  ctx: ReadContext,
  measures: Measures,
  { source }: Question,
  items: readonly Contribution[],
  exact: boolean,
): Promise<EvidenceRecord[]> {
  const kind = source.measure.record;
  const known = await measures.describe(
    ctx,
    kind,
    items.map(({ recordId }) => recordId),
  );
  return items.map(({ recordId: id, day, value }) => {
    const found = known.get(id);
    return {
      ref: { kind, id },
      title: found?.title ?? null,
      path: found?.path ?? null,
      day,
      value: exact ? value : null,
    };
  });
}

/** The records that make the figure of an indicator, as they are now: each can be opened. */
export const readEvidence = (measures: Measures) =>
  readVerb(
    "readEvidence",
    ReadEvidence,
    async (ctx, { indicator, from, to, limit, offset, ...asked }): Promise<Evidence> => {
      const scope = scopeAsked(asked);
      if (to < from)
        throw new InvalidInput([{ path: ["to"], code: "indicators:issue.endsBeforeStart" }], "kernel:error.badQuery");
      if (!ctx.may.mayOn("readEvidence", scopedTo(indicator, scope))) throw new NotFound();
      const span = { from, to: lastDayKnown({ from, to }, ctx.today) };
      const version = versionOn(definitionOf(ctx, indicator), span.to);
      const question = measures.ofIndicator(version.source, scope, span);
      if (!question) return { indicator, from, to, figure: null, hidden: false, count: 0, records: [] };
      const shown = await measures.figure(ctx, question);
      const which = { source: question.source, where: question.where, span, asOf: [span.to] };
      const { count, items } = await pageOfContributions(ctx, measures.dimensions, which, { limit, offset });
      const exact = measures.tellsAll(ctx, question);
      return {
        indicator,
        from,
        to,
        ...shown,
        count,
        records: await nameRecords(ctx, measures, question, items, exact),
      };
    },
  );
