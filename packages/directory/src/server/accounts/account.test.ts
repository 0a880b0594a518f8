import { NotFound, newId } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accountOfPerson,
  accountTables,
  disableAccount,
  failureKeys,
  grantOneTimeLink,
  inOneWrite,
  listAccounts,
} from "./index.js";
import { type Desk, openDesk, rightPassword } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const read = () => ({ kit: desk.database.kit, db: desk.database.read });

describe("the list of accounts", () => {
  test("says who may sign in, who did, and who is shut out", async () => {
    const invited = await desk.account("b@example.org", null);
    const active = await desk.account("a@example.org");
    const shut = await desk.account("c@example.org");
    await desk.signIn("a@example.org", rightPassword);
    await inOneWrite(desk.database, (at) => disableAccount(at, shut.accountId), desk.clock);
    const now = desk.clock.at.toISOString();
    const common = { name: "Referente (segnaposto)", locale: "it" };
    const list = await listAccounts(read(), { after: null, limit: 10 });
    const row = ({ accountId: id, personId }: typeof invited) => ({ id, personId, ...common });
    expect(list).toEqual([
      { ...row(active), email: "a@example.org", hasPassword: true, lastSignInAt: now, disabledAt: null },
      { ...row(invited), email: "b@example.org", hasPassword: false, lastSignInAt: null, disabledAt: null },
      { ...row(shut), email: "c@example.org", hasPassword: true, lastSignInAt: null, disabledAt: now },
    ]);
    expect(await accountOfPerson(read(), invited.personId)).toEqual(list[1]);
    expect(await accountOfPerson(read(), newId<"person">())).toBeNull();
  });

  test("comes in pages", async () => {
    for (const name of ["d", "b", "a", "c"]) await desk.account(`${name}@example.org`, null);
    const page = async (after: string | null) =>
      (await listAccounts(read(), { after, limit: 3 })).map(({ email }) => email);
    expect(await page(null)).toEqual(["a@example.org", "b@example.org", "c@example.org"]);
    expect(await page("c@example.org")).toEqual(["d@example.org"]);
  });
});

test("an account that does not exist is not found", async () => {
  const nobody = newId<"account">();
  await expect(inOneWrite(desk.database, (at) => disableAccount(at, nobody))).rejects.toThrow(NotFound);
  await expect(inOneWrite(desk.database, (at) => grantOneTimeLink(at, nobody, { validHours: 1 }))).rejects.toThrow(
    NotFound,
  );
});

test("an account belongs to a person who exists, and takes its sessions and credentials along when it goes", async () => {
  const { accountId } = await desk.account("a@example.org");
  await desk.signIn("a@example.org", rightPassword);
  const { account, accountSession, accountCredential } = accountTables(desk.database);
  const strange = desk.database.write((tx) => tx.update(account).set({ personId: newId<"person">() }));
  await expect(strange).rejects.toMatchObject({ code: "kernel:error.conflict" });
  await desk.database.write((tx) => tx.delete(account));
  const left = await Promise.all([accountSession, accountCredential].map((one) => desk.database.read.$count(one)));
  expect(left).toEqual([0, 0]);
  expect(accountId).toBeTypeOf("string");
});

test("every sentence has its own key", () => expect(new Set(failureKeys).size).toBe(failureKeys.length));
