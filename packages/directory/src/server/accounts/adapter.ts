import type { Database, Reader, Writer } from "@trama/database";
import { newId } from "@trama/kernel";
import type { BetterAuthOptions } from "better-auth";
import { type CleanedWhere, type CustomAdapter, createAdapterFactory, type DBAdapter } from "better-auth/adapters";
import { asc, desc, eq, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf, conditionOf } from "./condition.js";
import { namedIn, sealRow, sealWhere, unsealing } from "./sealing.js";
import { accountTables } from "./tables.js";

type Row = Record<string, unknown>;

/** Where the adapter reads and how it writes: the database's doors, or one transaction under way. */
interface Doors {
  read: Reader;
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>;
}

function operations(doors: Doors, tables: Record<string, SQLiteTable>): CustomAdapter {
  const tableOf = (model: string) => {
    const table = tables[model];
    if (!table) throw new Error(`The account tables have none for ${model}.`);
    return table;
  };

  /** One question: the table, the condition on stored values, and how to give rows back. */
  const asked = (model: string, where: readonly CleanedWhere[] | undefined) => {
    const table = tableOf(model);
    return {
      table,
      id: columnOf(table, "id"),
      condition: conditionOf(table, sealWhere(model, where)),
      back: unsealing(model, namedIn(model, where)),
    };
  };

  const firstId = async (
    tx: Writer,
    table: SQLiteTable,
    id: ReturnType<typeof columnOf>,
    condition: SQL | undefined,
  ) => {
    const [found] = await tx.select({ id }).from(table).where(condition).limit(1);
    return found?.id;
  };

  return {
    async create<T extends Row>({ model, modelKey = model, data }: Created<T>) {
      const table = tableOf(modelKey);
      const [row] = await doors.write((tx) => tx.insert(table).values(sealRow(modelKey, data)).returning());
      return unsealing(modelKey, [data.token])(row ?? {}) as T;
    },
    async findOne<T>({ model, modelKey = model, where }: Asked) {
      const { table, condition, back } = asked(modelKey, where);
      const [row] = await doors.read.select().from(table).where(condition).limit(1);
      return row ? (back(row) as T) : null;
    },
    async findMany<T>({ model, modelKey = model, where, limit, offset, sortBy }: AskedMany) {
      const { table, id, condition, back } = asked(modelKey, where);
      const order = sortBy ? columnOf(table, sortBy.field) : id;
      const rows = await doors.read
        .select()
        .from(table)
        .where(condition)
        .orderBy(sortBy?.direction === "desc" ? desc(order) : asc(order))
        .limit(limit)
        .offset(offset ?? 0);
      return rows.map((row) => back(row) as T);
    },
    async count({ model, modelKey = model, where }) {
      const { table, condition } = asked(modelKey, where);
      return await doors.read.$count(table, condition);
    },
    async update<T>({ model, modelKey = model, where, update }: Asked & { update: T }) {
      const { table, id, condition, back } = asked(modelKey, where);
      const row = await doors.write(async (tx) => {
        const found = await firstId(tx, table, id, condition);
        if (found === undefined) return undefined;
        const [changed] = await tx
          .update(table)
          .set(sealRow(modelKey, Object.fromEntries(Object.entries(update ?? {}))))
          .where(eq(id, found))
          .returning();
        return changed;
      });
      return row ? (back(row) as T) : null;
    },
    async updateMany({ model, modelKey = model, where, update }) {
      const { table, id, condition } = asked(modelKey, where);
      const set = sealRow(modelKey, update);
      return (await doors.write((tx) => tx.update(table).set(set).where(condition).returning({ id }))).length;
    },
    async delete({ model, modelKey = model, where }) {
      const { table, condition } = asked(modelKey, where);
      await doors.write((tx) => tx.delete(table).where(condition));
    },
    async deleteMany({ model, modelKey = model, where }) {
      const { table, id, condition } = asked(modelKey, where);
      return (await doors.write((tx) => tx.delete(table).where(condition).returning({ id }))).length;
    },
    async consumeOne<T>({ model, modelKey = model, where }: Asked) {
      const { table, id, condition, back } = asked(modelKey, where);
      const row = await doors.write(async (tx) => {
        const found = await firstId(tx, table, id, condition);
        return found === undefined ? undefined : (await tx.delete(table).where(eq(id, found)).returning())[0];
      });
      return row ? (back(row) as T) : null;
    },
  };
}

type Created<T> = Omit<Parameters<CustomAdapter["create"]>[0], "data"> & { data: T };
type Asked = Parameters<CustomAdapter["findOne"]>[0];
type AskedMany = Parameters<CustomAdapter["findMany"]>[0];

/**
 * better-auth's data through the instance's two doors: reads on the reader, writes in the one queue. Its transactions
 * (spending a link, revoking sessions and storing the new hash) are one write, in which it awaits only this adapter.
 */
export function databaseAdapter(database: Database): (options: BetterAuthOptions) => DBAdapter {
  const { account, accountSession, accountCredential, accountVerification } = accountTables(database);
  const tables = {
    user: account,
    session: accountSession,
    account: accountCredential,
    verification: accountVerification,
  };
  const config = {
    adapterId: "trama",
    supportsDates: false,
    supportsBooleans: true,
    supportsJSON: false,
    supportsNumericIds: false,
    customIdGenerator: () => newId(),
  };
  return (options) => {
    const inside = (tx: Writer): DBAdapter =>
      createAdapterFactory({
        config: { ...config, transaction: false },
        adapter: () => operations({ read: tx, write: (change) => change(tx) }, tables),
      })(options);
    return createAdapterFactory({
      config: { ...config, transaction: (callback) => database.write((tx) => callback(inside(tx))) },
      adapter: () => operations(database, tables),
    })(options);
  };
}
