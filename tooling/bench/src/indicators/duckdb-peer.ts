/** DuckDB over the same rows, kept in its own form. */
export interface DuckPeer {
  ask(sql: string): Promise<unknown>;
  close(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<unknown>;
  closeSync(): void;
}

interface Module {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

const isModule = (found: unknown): found is Module =>
  typeof found === "object" && found !== null && "DuckDBInstance" in found;

/** The peer where `@duckdb/node-api` is installed beside us, null elsewhere: it is no dependency of ours. */
export async function duckdbPeer(file: string): Promise<DuckPeer | null> {
  const name = "@duckdb/node-api";
  const found: unknown = await import(name).catch(() => null);
  if (!isModule(found)) return null;
  const connection = await (await found.DuckDBInstance.create(":memory:")).connect();
  try {
    await connection.run(`install sqlite; load sqlite; attach '${file}' as trama (type sqlite)`);
  } catch {
    connection.closeSync();
    return null;
  }
  await connection.run("create table gathering as select * from trama.gathering");
  await connection.run("create table presence as select * from trama.presence");
  return { ask: (sql) => connection.runAndReadAll(sql), close: () => connection.closeSync() };
}
