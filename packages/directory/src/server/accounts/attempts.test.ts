import { hash, verify } from "@node-rs/argon2";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { attempt } from "./asking.js";
import { admit } from "./attempts.js";
import { accountTables, attemptLimits, authFailure, issueOneTimeLink } from "./index.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

// What counts here is how often a password is looked at, not what a look costs: the hash is proved beside the sign-in.
// The files share their modules: those loaded with the stand-in are for this file alone.
vi.hoisted(() => vi.resetModules());
vi.mock("@node-rs/argon2", () => ({
  hash: vi.fn(async (text: string) => `stand-in ${text}`),
  verify: vi.fn(async (stored: string, text: string) => stored === `stand-in ${text}`),
}));

afterAll(() => {
  vi.doUnmock("@node-rs/argon2");
  vi.resetModules();
});

const evaluated = () => vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.account(email);
  vi.clearAllMocks();
});
afterEach(() => desk.close());

const email = "referente@example.org";
const wrong = "cinque-cavalli-neri";

/** Guesses one after another, each from a network of its own. */
async function guess(times: number, subject = email): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < times; at += 1) {
    statuses.push((await desk.signIn(subject, wrong, { address: `198.51.100.${at % 250}` })).status);
  }
  return statuses;
}
const later = (minutes: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + minutes * 60_000);
};

describe("guessing about one account", () => {
  test("is evaluated twenty times an hour, then refused without hashing", async () => {
    const statuses = await guess(30);
    expect(statuses).toEqual([...Array(20).fill(401), ...Array(10).fill(429)]);
    expect(evaluated()).toBe(attemptLimits.account);
    const refused = await desk.signIn(email, rightPassword, { address: "203.0.113.1" });
    expect(await authFailure(refused)).toEqual({
      status: 429,
      code: "kernel:error.tooManyAttempts",
      params: { count: 60 },
      issues: [],
    });
    expect(refused.headers.get("retry-after")).toBe("3600");
  });

  test("is counted the same for an e-mail nobody has, however it is written", async () => {
    await guess(10, "nessuno@example.org");
    expect(await guess(11, " NESSUNO@example.org")).toEqual([...Array(10).fill(401), 429]);
    expect(evaluated()).toBe(20);
  });

  test("is evaluated no more often when a thousand arrive together", async () => {
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, at) => desk.signIn(email, wrong, { address: `10.0.${at >> 8}.${at & 255}` })),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(980);
    expect(evaluated()).toBe(20);
  });

  test("says how long to wait, and goes on afterwards", async () => {
    await guess(10);
    later(30);
    await guess(10);
    const wait = async () => (await authFailure(await desk.signIn(email, wrong)))?.params;
    expect(await wait()).toEqual({ count: 30 });
    later(29);
    expect(await wait()).toEqual({ count: 1 });
    later(1);
    expect(await guess(11)).toEqual([...Array(10).fill(401), 429]);
  });

  test("locks out neither its holder on a known device nor anybody else", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await desk.account("altra@example.org");
    await guess(25);
    expect((await desk.signIn(email, rightPassword)).status).toBe(429);
    expect((await desk.signIn(email, rightPassword, { cookie })).status).toBe(200);
    expect((await desk.signIn("altra@example.org", rightPassword)).status).toBe(200);
    expect((await desk.signIn("altra@example.org", wrong, { cookie })).status).toBe(401);
  });

  test("from a known device is limited too, and a device known to one account is unknown to another", async () => {
    await desk.account("altra@example.org");
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    vi.clearAllMocks();
    const statuses = [];
    for (let at = 0; at < 22; at += 1) statuses.push((await desk.signIn(email, wrong, { cookie })).status);
    expect(statuses).toEqual([...Array(20).fill(401), 429, 429]);
    await guess(20, "altra@example.org");
    expect((await desk.signIn("altra@example.org", wrong, { cookie })).status).toBe(429);
    expect(evaluated()).toBe(40);
  });
});

describe("guessing from one network", () => {
  async function guessFrom(address: (at: number) => string, times: number): Promise<number[]> {
    const answers = await Promise.all(
      Array.from({ length: times }, (_, at) => desk.signIn(`p${at}@example.org`, wrong, { address: address(at) })),
    );
    return answers.map(({ status }) => status);
  }

  test.each([
    ["one IPv4 address", () => "203.0.113.9", "203.0.113.9", "203.0.113.10"],
    ["one IPv6 /64", (at: number) => `2001:db8:1:2::${at.toString(16)}`, "2001:db8:1:2:f::1", "2001:db8:1:3::1"],
  ])("is evaluated a hundred times an hour: %s", async (_, address, inside, outside) => {
    const statuses = await guessFrom(address, 110);
    expect(statuses.filter((status) => status === 401)).toHaveLength(attemptLimits.network);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect(evaluated()).toBe(100);
    expect((await desk.signIn(email, rightPassword, { address: inside })).status).toBe(429);
    expect((await desk.signIn(email, rightPassword, { address: outside })).status).toBe(200);
  });

  test("does not count those who know their password", async () => {
    for (let at = 0; at < attemptLimits.account + 5; at += 1) {
      expect((await desk.signIn(email, rightPassword)).status).toBe(200);
    }
    expect(await desk.database.read.$count(accountTables(desk.database).signInAttempt)).toBe(0);
  });

  test("counts one-time links as well", async () => {
    const send = (token: string) =>
      desk.send("/api/auth/reset-password", { body: { token, newPassword: "sette-trattori-verdi" } });
    const answers = await Promise.all(Array.from({ length: 105 }, (_, at) => send(`guessed-${at}`)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(100);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const { accountId } = await desk.account("altra@example.org", null);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    expect((await send(token)).status).toBe(429);
  });
});

describe("guessing the current password of an open session", () => {
  const change = (cookie: string, currentPassword: string) =>
    desk.send("/api/auth/change-password", { cookie, body: { currentPassword, newPassword: "sette-trattori-verdi" } });

  test("is limited", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const statuses = [];
    for (let at = 0; at < 21; at += 1) statuses.push((await change(cookie, wrong)).status);
    expect(statuses).toEqual([...Array(20).fill(422), 429]);
  });

  test("is counted apart from what strangers guess", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await guess(25);
    expect((await change(cookie, rightPassword)).status).toBe(204);
  });
});

test.each([
  ["a wrong password", "referente@example.org"],
  ["an unknown e-mail", "nessuno@example.org"],
  ["an account without a password", "invitata@example.org"],
])("%s costs exactly one computation, so that time tells nothing", async (_, subject) => {
  await desk.account("invitata@example.org", null);
  vi.clearAllMocks();
  expect((await desk.signIn(subject, wrong)).status).toBe(401);
  expect(evaluated()).toBe(1);
});

describe("a clock that lies", () => {
  const count = () => desk.database.read.$count(accountTables(desk.database).signInAttempt);

  test("old attempts are pruned", async () => {
    await guess(20);
    later(60);
    await guess(20);
    expect(await count()).toBe(20);
  });

  test.each([1, 59, 61, 3 * 24 * 60])(
    "put back by %i minutes frees no limit, and locks out for two hours at most",
    async (back) => {
      await guess(20);
      later(-back);
      expect(await guess(30)).toEqual(Array(30).fill(429));
      later(120);
      expect(await guess(21)).toEqual([...Array(20).fill(401), 429]);
    },
  );

  test("does not lock out the holder on a known device", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await guess(20);
    later(-30);
    expect((await desk.signIn(email, rightPassword, { cookie })).status).toBe(200);
  });
});

describe("ten thousand guesses about one account, each from a network of its own, over five hours", () => {
  test("are looked at twenty times an hour at most, whatever the account's holder does meanwhile", async () => {
    const device = "a-device-known-before";
    const looked: number[] = [];
    for (let at = 0; at < 10_000; at += 1) {
      desk.clock.at = new Date(desk.clock.at.getTime() + 1800);
      const attempted = { subject: email, device: null, address: `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}` };
      const admitted = await admit(desk.auth, attempted).then(
        () => true,
        () => false,
      );
      if (admitted) looked.push(desk.clock.at.getTime());
      if (at % 1000 === 999) await attempt(desk.auth, { subject: email, device, address: null }, async () => undefined);
    }
    expect(looked.length).toBeGreaterThanOrEqual(100);
    const inAnHour = looked.map((from) => looked.filter((one) => one >= from && one < from + 3_600_000).length);
    expect(Math.max(...inAnHour)).toBe(attemptLimits.account);
  });
});
