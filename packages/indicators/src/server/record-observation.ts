import { type ReadContext, writeVerb } from "@trama/database";
import { Conflict, type FieldIssue, type LocalDate, NotFound, newId, type RecordRef } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { type IndicatorVersion, versionOn } from "../indicator.js";
import { CorrectObservation, type Observation, RecordObservation } from "../observation.js";
import { authorOf, definitionOf, refOf, refuse, scopedTo, scopeIssue } from "./internal.js";
import type { Measures } from "./measures.js";
import { viewObservation } from "./observations.js";
import { indicatorTables } from "./tables.js";

interface Seen {
  on: LocalDate;
  parts: Readonly<Record<string, unknown>>;
  record: RecordRef | null;
}

/** What is wrong with an observation: a day to come, a dimension that is not the indicator's, a record that is not there. */
async function seenIssues(
  ctx: ReadContext,
  measures: Measures,
  { dimensions }: IndicatorVersion,
  { on, parts, record }: Seen,
): Promise<FieldIssue[]> {
  const strange = Object.keys(parts).filter((one) => !dimensions.includes(one));
  const there = record === null || (await measures.describe(ctx, record.kind, [record.id])).has(record.id);
  return [
    ...(on > ctx.today ? [{ path: ["on"], code: "indicators:issue.futureDate" }] : []),
    ...strange.map((one) => ({
      path: ["parts", one],
      code: "indicators:issue.otherDimension",
      params: { dimension: one },
    })),
    ...(there ? [] : [{ path: ["record"], code: "indicators:issue.noSuchRecord" }]),
  ];
}

const recordOf = (record: RecordRef | null) => ({ recordKind: record?.kind ?? null, recordId: record?.id ?? null });

/** Writes down what somebody saw or was told of an indicator, with what shows it. */
export const recordObservation = (measures: Measures) =>
  writeVerb(
    "recordObservation",
    RecordObservation,
    async (ctx, { indicator, scope, record, src, note, ...seen }): Promise<Observation> => {
      const definition = definitionOf(ctx, indicator);
      if (!ctx.may.mayOn("recordObservation", scopedTo(indicator, scope))) throw new NotFound();
      const version = versionOn(definition, seen.on);
      refuse([
        await scopeIssue(ctx, measures, version, scope),
        ...(await seenIssues(ctx, measures, version, { ...seen, record })),
      ]);
      const { observation } = indicatorTables(ctx);
      const row = {
        ...{ id: newId<"observation">(), indicator, definition: version.version },
        ...{ scopeKind: scope.kind, scopeId: scope.id, ...seen, ...recordOf(record) },
        ...{ corrects: null, reason: null, at: ctx.now, author: authorOf(ctx), src: src ?? null, note: note ?? null },
      };
      await ctx.db.insert(observation).values(row);
      await ctx.record({ ref: { kind: "indicator", id: indicator }, before: null, after: row });
      return viewObservation(row, null);
    },
  );

/** Corrects an observation with another, which says why. What was written stays, and no longer counts. */
export const correctObservation = (measures: Measures) =>
  writeVerb(
    "correctObservation",
    CorrectObservation,
    async (ctx, { indicator, observationId, record, reason, ...seen }): Promise<Observation> => {
      const definition = definitionOf(ctx, indicator);
      const { observation } = indicatorTables(ctx);
      const [before] = await ctx.db.select().from(observation).where(eq(observation.id, observationId));
      if (!before || before.indicator !== indicator) throw new NotFound();
      if (!ctx.may.mayOn("correctObservation", scopedTo(indicator, refOf(before)))) throw new NotFound();
      const [already] = await ctx.db
        .select({ id: observation.id })
        .from(observation)
        .where(eq(observation.corrects, observationId));
      if (already) throw new Conflict("indicators:error.alreadyCorrected");
      const version = versionOn(definition, seen.on);
      refuse(await seenIssues(ctx, measures, version, { ...seen, record }));
      const row = {
        ...{ id: newId<"observation">(), indicator, definition: version.version },
        ...{ scopeKind: before.scopeKind, scopeId: before.scopeId, ...seen, ...recordOf(record) },
        ...{ corrects: before.id, reason, at: ctx.now, author: authorOf(ctx), src: null, note: null },
      };
      await ctx.db.insert(observation).values(row);
      await ctx.record({ ref: { kind: "indicator", id: indicator }, before, after: row });
      return viewObservation(row, null);
    },
  );
