import type { ReadContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { type Span, spansOf } from "../bucket.js";
import type { MeasureGroup, ShownFigure } from "../measure-query.js";
import { type Counted, countFacts, figureOf, keyOfSpan, mayBeTaken, together } from "./count-facts.js";
import type { Dimensions } from "./narrow-facts.js";
import type { Answered, Question } from "./sources.js";

/** The last day of a span that has come: a stock of tomorrow is not known yet. */
export function lastDayKnown({ to }: Span, today: LocalDate): LocalDate {
  return to < today ? to : today;
}

/** Counts what a question asks, exactly, for whoever may know. Of spans that have not begun nothing is said. */
export async function answerExactly(ctx: ReadContext, dimensions: Dimensions, question: Question): Promise<Answered> {
  const { source, where, by, bucket } = question;
  const { quantity, time } = source.measure;
  const whole: Span = { from: question.from, to: lastDayKnown(question, ctx.today) };
  const spans = whole.from <= whole.to ? spansOf(whole, bucket) : [];
  const shown = (counted: readonly Counted[]): ShownFigure => ({
    figure: figureOf(quantity, together(counted)),
    hidden: false,
  });
  if (spans.length === 0) return { total: shown([]), groups: [] };
  const count = (told: Pick<Question, "by" | "bucket">, asOf: readonly LocalDate[]) =>
    countFacts(ctx, dimensions, { source, where, span: whole, ...told, asOf });
  const undivided = { by: [], bucket: null };
  if (by.length === 0 && bucket === null) return { total: shown(await count(undivided, [whole.to])), groups: [] };

  const counted = await count({ by, bucket }, time === "stock" ? spans.map(({ to }) => to) : []);
  const found = Map.groupBy(counted, ({ key }) => key);
  const within = (span: Span) => found.get(keyOfSpan(source, span, bucket, spans.length)) ?? [];
  // A stock is as of the last day: the groups of that day make its whole. A flow's whole is all of them.
  const parts = time === "stock" ? within({ from: whole.from, to: whole.to }) : counted;
  const total = mayBeTaken(quantity) ? parts : await count(undivided, [whole.to]);
  const groups = spans.flatMap((span): MeasureGroup[] => {
    const here = within(span);
    const empty: Counted = { key: null, codes: [], amounts: together([]) };
    return (here.length === 0 && by.length === 0 ? [empty] : here)
      .map((one) => ({
        ...span,
        codes: Object.fromEntries(by.map((code, at) => [code, one.codes[at] ?? null])),
        ...shown([one]),
      }))
      .sort((a, b) => by.reduce((order, code) => order || compare(a.codes[code], b.codes[code]), 0));
  });
  return { total: shown(total), groups };
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
