import type { ReadContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { type Span, spansOf } from "../bucket.js";
import { type Counted, countFacts, keyOfSpan, nothingOf } from "./count-facts.js";
import type { Dimensions } from "./narrow-facts.js";
import type { CountedFigure, Counts, Question } from "./sources.js";

const counted = ({ figure, largest }: Pick<Counted, "figure" | "largest">): CountedFigure => ({
  ...{ figure, hidden: false, largest },
});

/** The last day of a span that has come: a stock of tomorrow is not known yet. */
export function lastDayKnown({ to }: Span, today: LocalDate): LocalDate {
  return to < today ? to : today;
}

/** Counts what a question asks, exactly, for whoever may know. Of spans that have not begun nothing is said. */
export async function answerExactly(ctx: ReadContext, dimensions: Dimensions, question: Question): Promise<Counts> {
  const { source, where, by, bucket } = question;
  const { quantity, time } = source.measure;
  const whole: Span = { from: question.from, to: lastDayKnown(question, ctx.today) };
  const begun = whole.from <= whole.to;
  const common = { source, where, span: whole };
  const [total] = begun ? await countFacts(ctx, dimensions, { ...common, by: [], bucket: null, asOf: [whole.to] }) : [];
  const nothing: Counted = { key: null, codes: [], figure: nothingOf(quantity), largest: 0 };
  const all = counted(total ?? nothing);
  if (by.length === 0 && bucket === null) return { total: all, groups: [] };
  const spans = begun ? spansOf(whole, bucket) : [];
  const asOf = time === "stock" ? spans.map(({ to }) => to) : [];
  const found = spans.length === 0 ? [] : await countFacts(ctx, dimensions, { ...common, by, bucket, asOf });
  const byKey = Map.groupBy(found, ({ key }) => key);
  const groups = spans.flatMap((span): Counts["groups"] => {
    const here = byKey.get(keyOfSpan(source, span, bucket, spans.length)) ?? [];
    return (here.length === 0 && by.length === 0 ? [nothing] : here)
      .map(({ codes, ...one }) => ({
        ...span,
        codes: Object.fromEntries(by.map((code, at) => [code, codes[at] ?? null])),
        ...counted(one),
      }))
      .sort((a, b) => by.reduce((order, code) => order || compare(a.codes[code], b.codes[code]), 0));
  });
  return { total: all, groups };
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
