import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InArgs, InStatement, ResultSet } from "@libsql/client";
import { connect } from "../connection.js";

/** A statement as it was sent to the engine. */
export interface Statement {
  sql: string;
  args: readonly unknown[];
}

/** Anything that runs statements: the client, or a transaction of it. */
interface Executor {
  execute: (this: Executor, statement: InStatement, args?: InArgs) => Promise<ResultSet>;
}

function listen(executor: Executor, heard: (statement: Statement) => void): () => void {
  const prototype = Object.getPrototypeOf(executor) as Executor;
  const { execute } = prototype;
  prototype.execute = function (this: Executor, statement, args) {
    const sql = typeof statement === "string" ? statement : statement.sql;
    heard({ sql, args: typeof statement === "string" || !Array.isArray(statement.args) ? [] : statement.args });
    return execute.call(this, statement, args);
  };
  return () => {
    prototype.execute = execute;
  };
}

/** Listens to everything that this process sends to embedded databases, until told to stop. */
export async function hearStatements(): Promise<{ heard: () => Statement[]; stop: () => void }> {
  const sent = new Map<string, Statement>();
  const hear = (statement: Statement) => {
    if (!sent.has(statement.sql)) sent.set(statement.sql, statement);
  };
  const client = await connect(join(tmpdir(), `trama-listening-${process.pid}.db`));
  const transaction = await client.transaction("read");
  const undo = [listen(client, hear), listen(transaction, hear)];
  transaction.close();
  client.close();
  return {
    heard: () => [...sent.values()],
    stop() {
      for (const one of undo) one();
    },
  };
}

/** How an embedded database would carry out a statement: one line for each step. */
export async function planOf(file: string, { sql, args }: Statement): Promise<string[]> {
  const client = await connect(file, ["query_only=on"]);
  try {
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: [...args] as never });
    return rows.map(({ detail }) => String(detail));
  } finally {
    client.close();
  }
}
