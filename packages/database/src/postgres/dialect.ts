import { Column, is, SQL, StringChunk, sql } from "drizzle-orm";
import { PgDialect, type PgSelectConfig } from "drizzle-orm/pg-core";

type Order = NonNullable<PgSelectConfig["orderBy"]>[number];

const wordsOf = (chunk: unknown) => (is(chunk, StringChunk) ? chunk.value.join("").trim() : "");

/** Whether an order is a plain `column asc` or `column desc` of a column that always has a value. */
function isCertain({ queryChunks: [before, column, after, ...more] }: SQL): boolean {
  const plain = wordsOf(before) === "" && ["asc", "desc"].includes(wordsOf(after)) && more.length === 0;
  return plain && is(column, Column) && column.notNull;
}

/** What has no value comes before all that has one, as the other engine has it; PostgreSQL has it the other way. */
function nothingFirst(order: Order): Order {
  if (is(order, SQL.Aliased)) return order;
  const last = is(order, SQL) ? wordsOf(order.queryChunks.at(-1)) : "";
  if (/\bnulls\b/i.test(last)) return order;
  return /\bdesc$/i.test(last) ? sql`${order} nulls last` : sql`${order} nulls first`;
}

/** PostgreSQL with the order of the other engine: lists come out the same, also where a value is missing. */
export class SameOrderDialect extends PgDialect {
  override buildSelectQuery({ orderBy, ...rest }: PgSelectConfig): SQL {
    // What an outer join does not find has no value in any column.
    const always = rest.joins?.every(({ joinType }) => joinType === "inner") ?? true;
    const same = (order: Order) => {
      const certain = is(order, Column) ? order.notNull : is(order, SQL) && isCertain(order);
      return always && certain ? order : nothingFirst(order);
    };
    return super.buildSelectQuery(orderBy ? { ...rest, orderBy: orderBy.map(same) } : rest);
  }
}
