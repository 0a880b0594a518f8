import { type Instant, StorageFull } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accountTables, createAuth, sessionOf } from "./index.js";
import { cookiesOf, type Desk, openDesk, rightPassword, secret } from "./testing.js";

const email = "referente@example.org";
const start = Date.parse("2026-02-12T13:00:00.000Z");

let desk: Desk;
let cookie: string;
const read = () => sessionOf(desk.auth, new Headers({ cookie }));
const after = (minutes: number) => vi.setSystemTime(start + minutes * 60_000);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  desk = await openDesk();
  await desk.account(email);
  cookie = cookiesOf(await desk.signIn(email, rightPassword));
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.close();
});

const writes = () => vi.spyOn(desk.database, "write");

describe("a session", () => {
  test("that is used all the time ends thirty days after it began", async () => {
    const keepUsing = async (hours: number) => {
      for (let at = 11; at < hours; at += 11) {
        after(at * 60);
        const [renewed] = (await read())?.cookies ?? [];
        cookie = renewed?.split(";")[0] ?? cookie;
      }
    };
    await keepUsing(30 * 24);
    after(30 * 24 * 60 - 1);
    expect(await read()).toMatchObject({ email });
    after(30 * 24 * 60);
    expect(await read()).toBeNull();
  });

  test("is renewed at most every quarter of an hour, by one write and one cookie", async () => {
    const counted = writes();
    after(14);
    expect(await read()).toMatchObject({ expiresAt: "2026-02-13T01:00:00.000Z", cookies: [] });
    expect(counted).toHaveBeenCalledTimes(0);
    after(15);
    const renewed = await read();
    expect(renewed).toMatchObject({ expiresAt: "2026-02-13T01:15:00.000Z" });
    expect(renewed?.cookies).toHaveLength(1);
    expect(renewed?.cookies[0]).toMatch(/^trama-session=.*; Max-Age=43200/);
    expect(counted).toHaveBeenCalledTimes(1);
    cookie = renewed?.cookies[0]?.split(";")[0] ?? "";
    expect(await read()).toMatchObject({ email, cookies: [] });
  });

  test("ends twelve hours after its last renewal", async () => {
    after(11 * 60 + 59);
    expect(await read()).not.toBeNull();
    after(23 * 60 + 58);
    expect(await read()).not.toBeNull();
    after(23 * 60 + 58 + 12 * 60 + 1);
    expect(await read()).toBeNull();
    expect(await desk.database.read.$count(accountTables(desk.database).accountSession)).toBe(0);
  });

  test("that nobody uses any more is removed when somebody signs in", async () => {
    await desk.account("altra@example.org");
    after(13 * 60);
    desk.clock.at = new Date();
    await desk.signIn("altra@example.org", rightPassword);
    expect(await desk.database.read.$count(accountTables(desk.database).accountSession)).toBe(1);
  });

  test("still holds when the disk is full, only unrenewed", async () => {
    after(20);
    const full = { ...desk.database, write: () => Promise.reject(new StorageFull()) };
    const auth = createAuth({ database: full, secret, baseUrl: desk.baseUrl });
    const session = await sessionOf(auth, new Headers({ cookie }));
    expect(session).toMatchObject({ email, expiresAt: "2026-02-13T01:00:00.000Z", cookies: [] });
  });

  test("is unknown to an instance with another secret", async () => {
    const auth = createAuth({ database: desk.database, secret: `${secret}-other`, baseUrl: desk.baseUrl });
    expect(await sessionOf(auth, new Headers({ cookie }))).toBeNull();
  });

  test("of an account disabled behind its back is none", async () => {
    const { account } = accountTables(desk.database);
    const disabledAt = "2026-02-12T13:00:00.000Z" as Instant;
    await desk.database.write((tx) => tx.update(account).set({ disabledAt }));
    expect(await read()).toBeNull();
  });
});
