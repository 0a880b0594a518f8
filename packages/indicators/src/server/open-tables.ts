import { readVerb, writeVerb } from "@trama/database";
import { sayTable } from "@trama/disclosure";
import { previewTables, type ReleasedTable, releaseTable } from "@trama/disclosure/server";
import { NotFound, newId, RuleBroken } from "@trama/kernel";
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
import { type Published, publicationsOf, viewTable } from "./publications.js";
import { contentOf, stateTable } from "./state-table.js";
import { indicatorTables } from "./tables.js";

/** Under which name a table stands in addresses: what it counts, and by what. */
const codeOf = ({ measure, by }: Pick<StateOpenTable, "measure" | "by">) => (by ? `${measure}-${by}` : measure);

/** Whether a publication would tell anything that the one before does not: the day it was counted is nothing told. */
function saysTheSame(before: Published | undefined, { asOf: _asOf, ...now }: OpenContent): boolean {
  if (!before || before.withdrawal) return false;
  const { asOf: _then, ...earlier } = before.content;
  return JSON.stringify(earlier) === JSON.stringify(now);
}

const hiddenIn = ({ rows }: Pick<OpenContent, "rows">) =>
  rows.flatMap(({ cells }) => cells).filter(({ hidden }) => hidden).length;

function outcomeOf(before: Published | undefined, content: OpenContent): OpenTablePreview["outcome"] {
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
    const [before] = await publicationsOf(ctx, codeOf(asked));
    return {
      ...content,
      hidden: hiddenIn(content),
      hiddenForEarlier: Math.max(0, hiddenIn(content) - hiddenIn(alone)),
      kept: table.years.flatMap(({ year }, at) => (answers[at]?.kind === "again" ? [year] : [])),
      published: before && !before.withdrawal ? before.at : null,
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
    const earlier = await publicationsOf(ctx, code);
    const [before] = earlier;
    const outcome = outcomeOf(before, content);
    if (outcome !== "publishable") throw new RuleBroken(`indicators:error.${outcome}`);
    const { publication } = indicatorTables(ctx);
    const number = (before?.number ?? 0) + 1;
    const row = { id: newId<"publication">(), code, number, content, at: ctx.now, author: authorOf(ctx) };
    await ctx.db.insert(publication).values(row);
    const after = { code, number, years: content.years, asOf: content.asOf };
    await ctx.record({ ref: { kind: "publication", id: row.id }, before: null, after });
    return viewTable(measures, [{ ...row, withdrawal: null }, ...earlier]);
  });

/** The tables that the territory has published, each as it was last said; one that was withdrawn without its figures. */
export const listOpenTables = (measures: Measures) =>
  readVerb("listOpenTables", z.strictObject({}), async (ctx): Promise<OpenTables> => {
    const byCode = Map.groupBy(await publicationsOf(ctx), ({ code }) => code);
    return {
      items: [...byCode.values()].flatMap(([last, ...earlier]) =>
        last ? [viewTable(measures, [last, ...earlier])] : [],
      ),
    };
  });
