import { databaseTables } from "@trama/database";
import { deliverDue, type Letter } from "@trama/platform";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAccountLetter } from "./account-letters.js";
import { attemptLimits, authFailure, disableAccount, inOneWrite } from "./index.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

const [email, fresh] = ["referente@example.org", "nuovo@example.org"];

let desk: Desk;
let cookie: string;
let accountId: Awaited<ReturnType<Desk["account"]>>["accountId"];
beforeEach(async () => {
  desk = await openDesk();
  ({ accountId } = await desk.account(email));
  cookie = cookiesOf(await desk.signIn(email, rightPassword));
});
afterEach(() => desk.close());

const later = (minutes: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + minutes * 60_000);
};
const ask = (to = fresh, options: Parameters<Desk["send"]>[1] = {}, password: string | undefined = rightPassword) =>
  desk.send("/api/auth/own-email", { cookie, ...options, body: { email: to, ...(password ? { password } : {}) } });
const confirm = (token: string, to = fresh, options: Parameters<Desk["send"]>[1] = {}) =>
  desk.send("/api/auth/own-email/confirm", { ...options, body: { email: to, token } });

/** The letters that leave now. */
async function letters(): Promise<Letter[]> {
  const left: Letter[] = [];
  await deliverDue({
    database: desk.database,
    clock: desk.clock,
    carrier: { kind: "smtp", carry: async () => undefined },
    sender: { address: "trama@trama.example", host: "trama.example" },
    async write(mail) {
      const letter = await writeAccountLetter(
        {
          auth: desk.auth,
          say: () => (key) => key,
          moment: (_, at) => at,
          linkTo: (token) => `https://trama.example/admin/accesso#${token}`,
          emailLinkTo: (to, token) => `https://trama.example/admin/indirizzo#${token}/${to}`,
          forgottenAt: "https://trama.example",
          systemName: "Trama",
        },
        mail,
      );
      if (letter === null) return null;
      left.push(letter);
      return { letter, letterhead: { brand: "Trama", foot: [] } };
    },
    onMistake(error) {
      throw error;
    },
  });
  return left;
}
const tokenOf = (letter: Letter | undefined) => /#([\w-]+)\//.exec(letter?.action?.url ?? "")?.[1] ?? "";
async function linkFor(to = fresh): Promise<string> {
  expect((await ask(to)).status).toBe(204);
  return tokenOf((await letters()).find(({ action }) => action?.url.includes("indirizzo")));
}

describe("another address", () => {
  test("signs in once its link is used: the old one is told and opens nothing, and the trail names the change", async () => {
    const token = await linkFor();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
    expect((await confirm(token)).status).toBe(204);
    const told = (await letters()).filter(({ subject }) => subject.includes("emailChanged"));
    expect(told.map(({ to, action }) => [to.address, action])).toEqual([[email, null]]);
    expect(JSON.stringify(told)).not.toContain(fresh);
    expect((await desk.signIn(email, rightPassword)).status).toBe(401);
    expect((await desk.signIn(fresh, rightPassword)).status).toBe(200);
    expect(await (await desk.send("/api/auth/get-session", { cookie })).json()).toMatchObject({ email: fresh });
    const { audit } = databaseTables(desk.database);
    const trail = await desk.database.read.select().from(audit);
    expect(trail.map(({ verb, recordId }) => [verb, recordId])).toEqual([["changeOwnEmail", accountId]]);
    expect((await confirm(token)).status).toBe(400);
  });

  test("goes by letter to that address alone, in capitals or not, and its link holds for no other", async () => {
    expect((await ask(` ${fresh.toUpperCase()}`)).status).toBe(204);
    const [letter] = (await letters()).filter(({ action }) => action?.url.includes("indirizzo"));
    expect(letter?.to.address).toBe(fresh);
    expect((await confirm(tokenOf(letter), "altro@example.org")).status).toBe(400);
    expect(
      (
        await desk.send("/api/auth/reset-password", {
          body: { token: tokenOf(letter), newPassword: "sette-trattori-verdi" },
        })
      ).status,
    ).toBe(400);
    expect((await confirm(tokenOf(letter))).status).toBe(204);
  });

  test("is asked for by the holder: with the password, in a session, from these pages", async () => {
    const refused = await ask(fresh, {}, "sbagliata-davvero");
    expect([refused.status, (await authFailure(refused))?.issues.map(({ path }) => path)]).toEqual([
      422,
      [["password"]],
    ]);
    expect((await desk.send("/api/auth/own-email", { cookie, body: { email: fresh } })).status).toBe(422);
    expect((await ask(fresh, { cookie: "" })).status).toBe(401);
    expect((await ask(fresh, { origin: "https://evil.example" })).status).toBe(403);
    expect((await confirm("x".repeat(43), fresh, { origin: null })).status).toBe(403);
    expect(await letters()).toEqual([]);
  });

  test("is confirmed within the hour, while the account is open", async () => {
    const old = await linkFor();
    later(61);
    expect((await confirm(old)).status).toBe(400);
    later(-61);
    const token = await linkFor();
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId), desk.clock);
    expect((await confirm(token)).status).toBe(400);
  });

  test("once it is the account's, no letter for another that was asked for before leaves any more", async () => {
    const token = await linkFor();
    later(1);
    expect((await ask("terzo@example.org")).status).toBe(204);
    expect((await confirm(token)).status).toBe(204);
    expect((await letters()).filter(({ action }) => action?.url.includes("indirizzo"))).toEqual([]);
  });

  test("that has an account gets no letter, and is refused when it gets one meanwhile", async () => {
    await desk.account("altro@example.org");
    expect((await ask("altro@example.org")).status).toBe(204);
    expect((await letters()).filter(({ action }) => action?.url.includes("indirizzo"))).toEqual([]);
    const token = await linkFor();
    await desk.account(fresh);
    expect((await confirm(token)).status).toBe(409);
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
  });

  test("cannot be asked for again and again: nobody's mailbox is filled from here", async () => {
    for (let time = 0; time < attemptLimits.letter; time += 1)
      expect((await ask(`a${time}@example.org`)).status).toBe(204);
    expect((await ask("ancora@example.org")).status).toBe(429);
  });
});
