import type { DBAdapter, Where } from "better-auth/adapters";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseAdapter } from "./adapter.js";
import { digestOf } from "./digest.js";
import { type AccountId, accountTables } from "./index.js";
import { type Desk, openDesk } from "./testing.js";

interface Stay {
  id: string;
  token: string;
  userId: string;
  expiresAt: Date;
}

const day = (number: number) => new Date(Date.UTC(2026, 1, number));
const times = { createdAt: day(1), updatedAt: day(1) };

let desk: Desk;
let adapter: DBAdapter;
let accountId: AccountId;

beforeEach(async () => {
  desk = await openDesk();
  adapter = databaseAdapter(desk.database)({});
  ({ accountId } = await desk.account("referente@example.org", null));
});
afterEach(() => desk.close());

describe("a session's token", () => {
  const open = (token: string) =>
    adapter.create<object, Stay>({ model: "session", data: { token, userId: accountId, expiresAt: day(5), ...times } });
  const byToken = (token: string): Where[] => [{ field: "token", value: token }];

  test("is stored as a digest and known by itself alone", async () => {
    const { id, token } = await open("secret-token");
    expect(token).toBe("secret-token");
    const { accountSession } = accountTables(desk.database);
    expect(await desk.database.read.select().from(accountSession)).toMatchObject([{ token: digestOf("secret-token") }]);
    const find = (one: string) => adapter.findOne<Stay>({ model: "session", where: byToken(one) });
    expect(await find("secret-token")).toMatchObject({ id, token: "secret-token" });
    expect(await find(digestOf("secret-token"))).toBeNull();
  });

  test("comes back as it was asked for, and from any other question as the digest", async () => {
    await open("first");
    await open("second");
    const where: Where[] = [{ field: "token", operator: "in", value: ["first", "second"] }];
    const asked = await adapter.findMany<Stay>({ model: "session", where });
    expect(asked.map(({ token }) => token).sort()).toEqual(["first", "second"]);
    const all = await adapter.findMany<Stay>({ model: "session", where: [{ field: "userId", value: accountId }] });
    expect(all.map(({ token }) => token).sort()).toEqual([digestOf("first"), digestOf("second")].sort());
    const update = { expiresAt: day(9) };
    const changed = await adapter.update<Stay>({ model: "session", where: byToken("first"), update });
    expect(changed).toMatchObject({ token: "first", expiresAt: day(9) });
    await adapter.delete({ model: "session", where: byToken("first") });
    expect(await adapter.count({ model: "session" })).toBe(1);
  });
});
