import { addDays, type LocalDate } from "@trama/kernel";
import { spansOf } from "../bucket.js";
import type { MeasureGroup, ShownFigure } from "../measure-query.js";
import { sayWithin } from "./say-within.js";
import type { Answered, Counts, Question } from "./sources.js";

/** Counts another question, exactly. */
type Count = (question: Question) => Promise<Counts>;

export interface Reading {
  /** Fewer people than this are few. */
  readonly threshold: number;
  readonly today: LocalDate;
  readonly count: Count;
}

const hide = <F extends ShownFigure>(one: F): F => (one.figure === null ? one : { ...one, figure: null, hidden: true });

/**
 * What of an answer may be told to somebody who does not know the people behind it: protected within itself, and held
 * against the questions beside it, so that neither its filter nor the days of its period tell few people apart.
 */
export async function sayAnswer(question: Question, counts: Counts, reading: Reading): Promise<Answered> {
  const { total, groups } = sayWithin(question, counts, reading.threshold);
  if (await tellsDaysApart(question, counts, reading)) return { total: hide(total), groups: groups.map(hide) };
  if (question.where.size === 0) return { total, groups };
  const hiddenBeside = await besideFilter(question, counts, reading);
  const through = <F extends ShownFigure>(one: F, group: MeasureGroup | null): F =>
    hiddenBeside(group) ? hide(one) : one;
  return { total: through(total, null), groups: groups.map((group) => through(group, group)) };
}

/** Whether so few are apart that telling both numbers would tell of them. */
const isFewApart = (one: Counts, other: Counts, threshold: number) => {
  const apart = Math.abs((one.total.figure?.value ?? 0) - (other.total.figure?.value ?? 0));
  return apart > 0 && apart < threshold;
};

/** What lasts is told as of the end of a month or of today; what happens, if its broken months hold nobody or many. */
async function tellsDaysApart(question: Question, counts: Counts, reading: Reading): Promise<boolean> {
  const { today, count, threshold } = reading;
  const ended = question.to >= today;
  const [first, last] = [monthOf(question.from), monthOf(question.to)];
  const isWhole = { from: first.from === question.from, to: ended || last.to === question.to };
  if (question.source.measure.time === "stock") return !isWhole.to;
  if (isWhole.from && isWhole.to) return false;
  const outer = { from: first.from, to: ended ? question.to : last.to };
  const inner = {
    from: isWhole.from ? question.from : addDays(first.to, 1),
    to: isWhole.to ? question.to : addDays(last.from, -1),
  };
  for (const span of [outer, inner]) {
    if (span.to < span.from) continue;
    const beside = await count({ ...question, ...span, by: [], bucket: null });
    if (isFewApart(beside, counts, threshold)) return true;
  }
  return false;
}

function monthOf(day: LocalDate) {
  const first = `${day.slice(0, 8)}01` as LocalDate;
  const [month] = spansOf({ from: first, to: addDays(first, 31) }, "month");
  return month ?? { from: day, to: day };
}

/**
 * Which groups of a filtered answer would be told apart by their filter. All filters on the same dimensions are cut
 * from one table of everything: a group is told when all of its part of that table is, and the rest holds nobody or many.
 */
async function besideFilter(
  question: Question,
  counts: Counts,
  { threshold, count }: Reading,
): Promise<(group: MeasureGroup | null) => boolean> {
  const by = [...new Set([...question.by, ...question.where.keys()])];
  const everything = { ...question, by, where: new Map<string, readonly string[]>() };
  const wide = await count(everything);
  const table = sayWithin(everything, wide, threshold);
  if (isFewApart(wide, counts, threshold)) return () => true;
  const inside = table.groups.filter(({ codes }) =>
    [...question.where].every(([code, allowed]) => allowed.some((one) => one === codes[code])),
  );
  return (group) =>
    inside.some(
      ({ codes, from, to, hidden }) =>
        hidden &&
        (group === null ||
          (group.from === from && group.to === to && question.by.every((code) => codes[code] === group.codes[code]))),
    );
}
