import { hearStatements } from "@trama/database/testing/statements";
import { deliverDue, type Letter, platformTables, type TakenMail } from "@trama/platform";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAccountLetter } from "./account-letters.js";
import { attemptLimits, authFailure, disableAccount, inOneWrite, sessionOf } from "./index.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.account(email);
});
afterEach(() => desk.close());

const email = "referente@example.org";
const nobody = "nessuno@example.org";
const newPassword = "sette-trattori-verdi";
const asking = (address: string, options: Parameters<Desk["send"]>[1] = {}) =>
  desk.send("/api/auth/forgotten-password", { ...options, body: { email: address } });
const choose = (token: string, options: Parameters<Desk["send"]>[1] = {}) =>
  desk.send("/api/auth/reset-password", { ...options, body: { token, newPassword } });
const later = (minutes: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + minutes * 60_000);
};

const write = (mail: TakenMail) =>
  writeAccountLetter(
    {
      auth: desk.auth,
      say: () => (key) => key,
      moment: (_, at) => at,
      linkTo: (token) => `https://trama.example/admin/accesso#${token}`,
      emailLinkTo: (_, token) => `https://trama.example/admin/indirizzo#${token}`,
      forgottenAt: "https://trama.example/admin/password-dimenticata",
      systemName: "Trama",
    },
    mail,
  );

/** The letters that leave now, each with the kind of its mail. */
async function letters(): Promise<[string, Letter][]> {
  const left: [string, Letter][] = [];
  await deliverDue({
    database: desk.database,
    clock: desk.clock,
    carrier: { kind: "smtp", carry: async () => undefined },
    sender: { address: "trama@trama.example", host: "trama.example" },
    async write(mail) {
      const letter = await write(mail);
      if (letter === null) return null;
      left.push([mail.kind, letter]);
      return { letter, letterhead: { brand: "Trama", foot: [] } };
    },
    onMistake(error) {
      throw error;
    },
  });
  return left;
}
const tokenOf = (letter: Letter | undefined) => letter?.action?.url.split("#")[1] ?? "";
const waiting = () => desk.database.read.$count(platformTables(desk.database).outgoingMail);

describe("a forgotten password", () => {
  test("is answered by a link that works once, for half an hour, and ends sessions and other links", async () => {
    const session = cookiesOf(await desk.signIn(email, rightPassword));
    expect((await asking(` ${email.toUpperCase()}`)).status).toBe(204);
    expect((await asking(email)).status).toBe(204);
    const [[kind, first] = [], [, second] = []] = await letters();
    expect([kind, first?.to.address, first?.language]).toEqual(["passwordReset", email, "it"]);
    expect(first?.after[0]).toBe("directory:letter.passwordReset.until");

    const chosen = await choose(tokenOf(first));
    expect(chosen.status).toBe(204);
    expect(await sessionOf(desk.auth, new Headers({ cookie: session }))).toBeNull();
    for (const token of [tokenOf(first), tokenOf(second)]) expect((await choose(token)).status).toBe(400);
    expect((await desk.signIn(email, rightPassword)).status).toBe(401);
    expect((await desk.signIn(email, newPassword)).status).toBe(200);
    expect((await letters()).map(([one, { action }]) => [one, action?.url])).toEqual([
      ["passwordChanged", "https://trama.example/admin/password-dimenticata"],
      ["newDevice", "https://trama.example/admin/password-dimenticata"],
    ]);
  });

  test("does not work after half an hour, nor is its mail sent then", async () => {
    later(-31);
    await asking(email);
    const [[, letter] = []] = await letters();
    expect((await choose(tokenOf(letter))).status).toBe(400);
    await asking(email);
    later(31);
    expect(await letters()).toEqual([]);
  });

  test("leaves no token in what is stored, and a mail sent again carries the same link until it is used", async () => {
    await asking(email);
    const [row] = await desk.database.read.select().from(platformTables(desk.database).outgoingMail);
    if (!row || row.address === null) throw new Error("no mail");
    const taken = { ...row, address: row.address };
    const token = tokenOf((await write(taken)) ?? undefined);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenOf((await write(taken)) ?? undefined)).toBe(token);
    expect(JSON.stringify(await desk.content())).not.toContain(token);
    expect((await choose(token)).status).toBe(204);
    expect(await write(taken)).toBeNull();
    expect((await choose(token)).status).toBe(400);
  });

  test.each([
    ["an address nobody has", async () => nobody],
    [
      "a suspended account",
      async () => {
        const { accountId } = await desk.account("sospesa@example.org");
        await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
        return "sospesa@example.org";
      },
    ],
    [
      "who was invited and never chose a password",
      async () => {
        await desk.account("invitata@example.org", null);
        return "invitata@example.org";
      },
    ],
  ])("of %s is answered the same, writes to nobody and leaves nothing", async (_, prepare) => {
    const address = await prepare();
    const [known, other] = [await asking(email), await asking(address)];
    expect(other.status).toBe(known.status);
    expect(Object.fromEntries(other.headers)).toEqual(Object.fromEntries(known.headers));
    expect((await letters()).map(([, { to }]) => to.address)).toEqual([email]);
    expect(await waiting()).toBe(1);
  });

  test("asks the database for exactly the same, whether the address belongs to somebody or not", async () => {
    const asked = async (address: string) => {
      const { heard, stop } = await hearStatements();
      try {
        await asking(address);
        return heard().map(({ sql }) => sql);
      } finally {
        stop();
      }
    };
    const known = await asked(email);
    expect(known.length).toBeGreaterThan(4);
    expect(await asked(nobody)).toEqual(known);
    expect(known.join()).not.toMatch(/ from "account"/);
  });

  test("may be asked for from the instance's own pages alone", async () => {
    for (const origin of [null, "https://altrove.example"]) {
      expect(await authFailure(await asking(email, { origin }))).toMatchObject({ status: 403 });
    }
    expect(await waiting()).toBe(0);
  });
});

describe("asking for links", () => {
  const elsewhere = (at: number) => ({ address: `198.51.100.${at}` });

  test.each([email, nobody])(
    "about %s is answered five times an hour, then refused without a mail",
    async (address) => {
      const answers = [];
      for (let at = 0; at < 8; at += 1) answers.push(await asking(address, elsewhere(at)));
      const statuses = answers.map(({ status }) => status);
      expect(statuses).toEqual([...Array(attemptLimits.letter).fill(204), 429, 429, 429]);
      expect(await authFailure(answers[7] ?? new Response())).toMatchObject({ code: "kernel:error.tooManyAttempts" });
      expect(await waiting()).toBe(attemptLimits.letter);
      later(60);
      expect((await asking(address)).status).toBe(204);
    },
  );

  test("does not use up what signing in may try, nor what a known device may ask", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    for (let at = 0; at < 8; at += 1) await asking(email, elsewhere(at));
    expect((await asking(email, { cookie })).status).toBe(204);
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
  });

  test("from one network about many addresses is limited with whatever else is tried from there", async () => {
    const statuses = [];
    for (let at = 0; at < 105; at += 1) statuses.push((await asking(`persona${at}@example.org`)).status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(attemptLimits.network);
    expect((await desk.signIn(email, rightPassword)).status).toBe(429);
  });
});

describe("who has chosen a password with a link", () => {
  test("is known on that device, and comes in while strangers guess", async () => {
    await asking(email);
    const [[, letter] = []] = await letters();
    const cookie = cookiesOf(await choose(tokenOf(letter)));
    for (let at = 0; at < 25; at += 1) await desk.signIn(email, "cinque-cavalli-neri");
    expect((await desk.signIn(email, newPassword)).status).toBe(429);
    expect((await desk.signIn(email, newPassword, { cookie })).status).toBe(200);
  });
});

describe("a notice", () => {
  test("tells of a device that is new, not of the first one and not of a known one", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    expect(await letters()).toEqual([]);
    await desk.signIn(email, rightPassword, { cookie });
    expect(await letters()).toEqual([]);
    await desk.signIn(email, rightPassword);
    expect((await letters()).map(([kind]) => kind)).toEqual(["newDevice"]);
  });

  test("tells of a password changed while signed in", async () => {
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const body = { currentPassword: rightPassword, newPassword };
    expect((await desk.send("/api/auth/change-password", { cookie, body })).status).toBe(204);
    expect((await letters()).map(([kind]) => kind)).toEqual(["passwordChanged"]);
  });

  test("is not sent a week late", async () => {
    await desk.signIn(email, rightPassword);
    await desk.signIn(email, rightPassword);
    later(7 * 24 * 60);
    expect(await letters()).toEqual([]);
  });
});
