import type { Instance } from "@trama/instance";

/** Tables in which sign-in keeps its own accounts, which a request touches whatever becomes of it. */
const ofSignIn = ["account_session", "sign_in_attempt"];

/** Every row of every table, by table: two of these are equal exactly when nothing was written between them. */
export async function everythingIn({ database: { kit, read } }: Instance): Promise<Record<string, unknown[]>> {
  const master = kit.table("sqlite_master", { type: kit.text("type"), name: kit.text("name"), sql: kit.text("sql") });
  const tables = (await read.select().from(master)).filter(
    ({ type, name }) => type === "table" && !name?.startsWith("sqlite_"),
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name, sql } of tables) {
    if (name === null || ofSignIn.includes(name)) continue;
    const columns = [...(sql ?? "").matchAll(/^\s*`(\w+)` /gm)].map(
      ([, column = ""]) => [column, kit.text(column)] as const,
    );
    rows[name] = columns.length === 0 ? [] : await read.select().from(kit.table(name, Object.fromEntries(columns)));
  }
  return rows;
}
