import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { z } from "zod";
import { type MeasureAnswer, type MeasureView, QueryMeasure } from "../measure-query.js";
import { lastDayKnown } from "./answer-question.js";
import type { Measures } from "./measures.js";

/** What can be counted here. */
export const listMeasures = (measures: Measures) =>
  readVerb("listMeasures", z.strictObject({}), async (ctx): Promise<{ items: MeasureView[] }> => {
    if (!ctx.may.may("listMeasures")) throw new NotFound();
    return { items: measures.catalogue() };
  });

/** Counts a measure over a period, told apart as asked, of what the asker may see. */
export const queryMeasure = (measures: Measures) =>
  readVerb("queryMeasure", QueryMeasure, async (ctx, query): Promise<MeasureAnswer> => {
    const question = measures.within(ctx, "queryMeasure", measures.question(query));
    const answered = await measures.answer(ctx, question);
    const { code, quantity, time } = question.source.measure;
    return {
      measure: code,
      quantity,
      from: question.from,
      to: question.to,
      asOf: time === "stock" ? lastDayKnown(question, ctx.today) : null,
      bucket: question.bucket,
      by: [...question.by],
      ...answered,
      labels: await measures.labels(ctx, question, answered),
    };
  });
