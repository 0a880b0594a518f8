import { databaseTables, type ReadContext, readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { z } from "zod";
import { type FigureChange, type Recomputation, RecomputeFigure } from "../evidence.js";
import { type Contribution, type Marked, markedContributions, namedAtOnce, stillCounted } from "./contributions.js";
import { refOf } from "./internal.js";
import type { Measures } from "./measures.js";
import { lastObservation } from "./observations.js";
import { nameRecords } from "./read-evidence.js";
import type { Question } from "./sources.js";
import { questionOf, stageOf } from "./stages.js";
import { type FrozenFigureRow, indicatorTables } from "./tables.js";

type Change = z.output<typeof FigureChange>;
type Written = Change["changes"][number];

/** What was written on these records after a link of the trail. */
async function writtenSince(ctx: ReadContext, kind: string, ids: readonly string[], sequence: number) {
  const { audit } = databaseTables(ctx);
  const written = new Map<string, Written[]>();
  for (let at = 0; at < ids.length; at += namedAtOnce) {
    const rows = await ctx.db
      .select({ id: audit.recordId, at: audit.at, verb: audit.verb, fields: audit.fields })
      .from(audit)
      .where(
        and(
          eq(audit.recordKind, kind),
          inArray(audit.recordId, ids.slice(at, at + namedAtOnce)),
          gt(audit.sequence, sequence),
        ),
      )
      .orderBy(asc(audit.sequence));
    for (const { id, ...one } of rows) written.set(id, [...(written.get(id) ?? []), one]);
  }
  return written;
}

/** A record behind a figure as it was kept: what it contributed, what it was called. */
type Kept = Marked & { title: string | null };

interface Compared {
  before: readonly string[];
  now: readonly string[];
  /** Whether the measure counts the record somewhere, if not here. */
  counted: boolean;
}

/** Why a record makes a figure differently: counted nowhere any more is a deletion, only more facts is a late entry. */
function reasonOf({ before, now, counted }: Compared): Change["reason"] {
  if (!counted) return "deletion";
  const kept = new Set(now);
  return before.every((mark) => kept.has(mark)) ? "lateEntry" : "correction";
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Each kind of change once: how often somebody was added or removed would tell how many they are. */
const lastOfEach = (written: readonly Written[]) => [...new Map(written.map((one) => [one.verb, one])).values()];

/** What changed in the records behind a figure since it was frozen, and why. */
async function changesOf(
  ctx: ReadContext,
  measures: Measures,
  question: Question,
  frozen: readonly Kept[],
  { id, auditSequence }: FrozenFigureRow,
): Promise<Change[]> {
  const { source, where, from, to } = question;
  const which = { source, where, span: { from, to }, asOf: [to] };
  const now = new Map(
    (await markedContributions(ctx, measures.dimensions, which, id)).map((one) => [one.recordId, one]),
  );
  const then = new Map(frozen.map((one) => [one.recordId, one]));
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter(
    (one) => !same(then.get(one)?.marks ?? [], now.get(one)?.marks ?? []),
  );
  const written = await writtenSince(ctx, source.measure.record, ids, auditSequence ?? 0);
  const counted = await stillCounted(
    ctx,
    source,
    ids.filter((one) => !now.has(one)),
  );
  const touched: Contribution[] = ids.map(
    (recordId) => now.get(recordId) ?? then.get(recordId) ?? { recordId, day: null, value: 0 },
  );
  const exact = measures.tellsAll(ctx, question);
  return (await nameRecords(ctx, measures, question, touched, exact)).map(({ ref, title, path, day }) => {
    const [before, after] = [then.get(ref.id), now.get(ref.id)];
    const since = written.get(ref.id) ?? [];
    const marks = { before: before?.marks ?? [], now: after?.marks ?? [] };
    return {
      ...{ ref, title: title ?? before?.title ?? null, path, day },
      reason: reasonOf({ ...marks, counted: after !== undefined || counted.has(ref.id) }),
      before: exact ? (before?.value ?? null) : null,
      now: exact ? (after?.value ?? null) : null,
      changes: exact ? since : lastOfEach(since),
    };
  });
}

/** The records behind a figure as they were when it was kept; they open as they are today, if they are still there. */
async function recordsThen(ctx: ReadContext, measures: Measures, question: Question, frozen: readonly Kept[]) {
  const today = await nameRecords(ctx, measures, question, frozen, measures.tellsAll(ctx, question));
  return today.map((record, at) => ({ ...record, title: frozen[at]?.title ?? record.title }));
}

/** Asks the question of a frozen figure again: what it was, what it would be now, and why they differ. */
export const recomputeFigure = (measures: Measures) =>
  readVerb("recomputeFigure", RecomputeFigure, async (ctx, { id, figureId }): Promise<Recomputation> => {
    const stage = await stageOf(ctx, id);
    if (!ctx.may.mayOn("recomputeFigure", stage)) throw new NotFound();
    const { frozenFigure, frozenFact } = indicatorTables(ctx);
    const [row] = await ctx.db.select().from(frozenFigure).where(eq(frozenFigure.id, figureId));
    if (!row || row.stageId !== id) throw new NotFound();
    const common = { figureId, indicator: row.indicator, frozenAt: row.at };
    const question = questionOf(measures, row);
    if (!question) {
      const last = await lastObservation(ctx, row.indicator, refOf(row), row.question.to);
      const was = { figure: null, value: row.value, qualifier: row.qualifier, hidden: false };
      const is = { figure: null, value: last?.value ?? null, qualifier: last?.qualifier ?? null, hidden: false };
      return {
        ...common,
        frozen: was,
        now: is,
        same: (last?.id ?? null) === row.observationId,
        records: [],
        changes: [],
      };
    }
    const frozen = await ctx.db
      .select()
      .from(frozenFact)
      .where(eq(frozenFact.figureId, figureId))
      .orderBy(asc(frozenFact.recordId));
    const changes = await changesOf(ctx, measures, question, frozen, row);
    const now = await measures.figureBeside(ctx, question, row.figure);
    const records = await recordsThen(ctx, measures, question, frozen);
    return {
      ...common,
      frozen: { ...measures.shown(ctx, question, row.figure), value: null, qualifier: null },
      now: { ...now, value: null, qualifier: null },
      same: changes.length === 0,
      records,
      changes,
    };
  });
