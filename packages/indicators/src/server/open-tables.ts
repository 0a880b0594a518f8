import { type ReadContext, readVerb, writeVerb } from "@trama/database";
import { sayTable } from "@trama/disclosure";
import { previewTables, type ReleasedTable, releaseTable } from "@trama/disclosure/server";
import { NotFound, newId, RuleBroken } from "@trama/kernel";
import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import {
  type OpenContent,
  type OpenTable,
  type OpenTablePreview,
  type OpenTables,
  StateOpenTable,
} from "../open-table.js";
import { authorOf } from "./internal.js";
import type { Measures } from "./measures.js";
import { contentOf, stateTable } from "./state-table.js";
import { indicatorTables, type PublicationRow } from "./tables.js";

/** Under which name a table stands in addresses: what it counts, and by what. */
const codeOf = ({ measure, by }: Pick<StateOpenTable, "measure" | "by">) => (by ? `${measure}-${by}` : measure);

async function lastOf(ctx: ReadContext, code: string): Promise<PublicationRow | undefined> {
  const { publication } = indicatorTables(ctx);
  const [last] = await ctx.db
    .select()
    .from(publication)
    .where(eq(publication.code, code))
    .orderBy(desc(publication.number))
    .limit(1);
  return last;
}

/** Whether a publication would tell anything that the one before does not: the day it was counted is nothing told. */
function saysTheSame(before: PublicationRow | undefined, { asOf: _asOf, ...now }: OpenContent): boolean {
  if (!before) return false;
  const { asOf: _then, ...earlier } = before.content;
  return JSON.stringify(earlier) === JSON.stringify(now);
}

const hiddenIn = ({ rows }: Pick<OpenContent, "rows">) =>
  rows.flatMap(({ cells }) => cells).filter(({ hidden }) => hidden).length;

function outcomeOf(before: PublicationRow | undefined, content: OpenContent): OpenTablePreview["outcome"] {
  const saysSomething = content.rows.some(({ cells }) => cells.some(({ said }) => said !== null));
  if (!saysSomething && hiddenIn(content) > 0) return "wouldTell";
  return saysTheSame(before, content) ? "unchanged" : "publishable";
}

/** What a publication would say now, beside everything that was published: nobody sees more than would be published. */
export const previewOpenTable = (measures: Measures) =>
  readVerb("previewOpenTable", StateOpenTable, async (ctx, asked): Promise<OpenTablePreview> => {
    if (!ctx.may.may("previewOpenTable")) throw new NotFound();
    const table = await stateTable(ctx, measures, asked);
    const answers = await previewTables(ctx, table.statements);
    const content = contentOf(table, answers);
    const alone = contentOf(
      table,
      table.statements.map((statement) => ({ cells: sayTable(statement) })),
    );
    const before = await lastOf(ctx, codeOf(asked));
    return {
      ...content,
      hidden: hiddenIn(content),
      hiddenForEarlier: Math.max(0, hiddenIn(content) - hiddenIn(alone)),
      kept: table.years.flatMap(({ year }, at) => (answers[at]?.kind === "again" ? [year] : [])),
      published: before?.at ?? null,
      outcome: outcomeOf(before, content),
    };
  });

/** Publishes a table to everybody. What would tell of few people, beside what was published, is not in it. */
export const publishOpenTable = (measures: Measures) =>
  writeVerb("publishOpenTable", StateOpenTable, async (ctx, asked): Promise<OpenTable> => {
    if (!ctx.may.may("publishOpenTable")) throw new NotFound();
    const table = await stateTable(ctx, measures, asked);
    const answers: ReleasedTable[] = [];
    for (const statement of table.statements) answers.push(await releaseTable(ctx, statement));
    const content = contentOf(table, answers);
    const code = codeOf(asked);
    const before = await lastOf(ctx, code);
    const outcome = outcomeOf(before, content);
    if (outcome !== "publishable") throw new RuleBroken(`indicators:error.${outcome}`);
    const { publication } = indicatorTables(ctx);
    const number = (before?.number ?? 0) + 1;
    const row = { id: newId<"publication">(), code, number, content, at: ctx.now, author: authorOf(ctx) };
    await ctx.db.insert(publication).values(row);
    const after = { code, number, years: content.years, asOf: content.asOf };
    await ctx.record({ ref: { kind: "publication", id: row.id }, before: null, after });
    return viewTable(measures, await everyPublication(ctx, code));
  });

async function everyPublication(ctx: ReadContext, code?: string): Promise<PublicationRow[]> {
  const { publication } = indicatorTables(ctx);
  return await ctx.db
    .select()
    .from(publication)
    .where(code === undefined ? undefined : eq(publication.code, code))
    .orderBy(asc(publication.code), desc(publication.number));
}

/** A table as it was last published, from all its publications, the last first. */
function viewTable(measures: Measures, rows: readonly PublicationRow[]): OpenTable {
  const [last, ...earlier] = rows;
  if (!last) throw new NotFound();
  const { code, number, at, content } = last;
  const words = measures.words(content);
  return { code, number, at, ...content, words, earlier: earlier.map((one) => ({ number: one.number, at: one.at })) };
}

/** The tables that the territory has published, each as it was last said. */
export const listOpenTables = (measures: Measures) =>
  readVerb("listOpenTables", z.strictObject({}), async (ctx): Promise<OpenTables> => {
    const byCode = Map.groupBy(await everyPublication(ctx), ({ code }) => code);
    return { items: [...byCode.values()].map((rows) => viewTable(measures, rows)) };
  });
