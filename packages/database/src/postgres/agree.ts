import { onConnection } from "./connection.js";

/**
 * Leaves a mark in a PostgreSQL database, or finds the one that was left first: what every process that shares the
 * data must have alike. Says whether they are the same.
 */
export async function agreeOn(url: string, mark: string): Promise<boolean> {
  return await onConnection(url, async (client) => {
    await client.query(
      "create table if not exists __trama_mark (id integer primary key check (id = 1), mark text not null)",
    );
    await client.query("insert into __trama_mark values (1, $1) on conflict do nothing", [mark]);
    const { rows } = await client.query<{ mark: string }>("select mark from __trama_mark");
    return rows[0]?.mark === mark;
  });
}
