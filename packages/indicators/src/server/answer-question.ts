import type { ReadContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { type Span, spansOf } from "../bucket.js";
import type { MeasureGroup, ShownFigure } from "../measure-query.js";
import { type Counted, countFacts, keyOfSpan, nothingOf } from "./count-facts.js";
import type { Dimensions } from "./narrow-facts.js";
import type { Answered, Question } from "./sources.js";

const shown = (figure: ShownFigure["figure"]): ShownFigure => ({ figure, hidden: false });

/** The last day of a span that has come: a stock of tomorrow is not known yet. */
export function lastDayKnown({ to }: Span, today: LocalDate): LocalDate {
  return to < today ? to : today;
}

/** Counts what a question asks, exactly, for whoever may know. Of spans that have not begun nothing is said. */
export async function answerExactly(ctx: ReadContext, dimensions: Dimensions, question: Question): Promise<Answered> {
  const { source, where, by, bucket } = question;
  const { quantity, time } = source.measure;
  const whole: Span = { from: question.from, to: lastDayKnown(question, ctx.today) };
  const begun = whole.from <= whole.to;
  const common = { source, where, span: whole };
  const [total] = begun ? await countFacts(ctx, dimensions, { ...common, by: [], bucket: null, asOf: [whole.to] }) : [];
  const all: ShownFigure = shown(total ? total.figure : nothingOf(quantity));
  if (by.length === 0 && bucket === null) return { total: all, groups: [] };
  const spans = begun ? spansOf(whole, bucket) : [];
  const asOf = time === "stock" ? spans.map(({ to }) => to) : [];
  const counted = spans.length === 0 ? [] : await countFacts(ctx, dimensions, { ...common, by, bucket, asOf });
  const found = Map.groupBy(counted, ({ key }) => key);
  const groups = spans.flatMap((span): MeasureGroup[] => {
    const here = found.get(keyOfSpan(source, span, bucket, spans.length)) ?? [];
    const empty: Counted = { key: null, codes: [], figure: nothingOf(quantity) };
    return (here.length === 0 && by.length === 0 ? [empty] : here)
      .map(({ codes, figure }) => ({
        ...span,
        codes: Object.fromEntries(by.map((code, at) => [code, codes[at] ?? null])),
        ...shown(figure),
      }))
      .sort((a, b) => by.reduce((order, code) => order || compare(a.codes[code], b.codes[code]), 0));
  });
  return { total: all, groups };
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
