import { addDays } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "../http/problem.js";
import { cookiesOf, type House, openHouse, otherLab, ownLab } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const password = "sei-mele-acerbe";
const administer = (path: string, body: object = {}) => house.send("POST", path, { as: "administrator", body });
const Invited = z.object({
  name: z.string(),
  invitation: z.object({ id: z.string(), personId: z.string() }).nullable(),
  link: z.string().nullable(),
});
const Accounts = z.array(z.object({ id: z.string(), email: z.string(), sessions: z.int() }));

async function invite(email: string, given: object = {}) {
  const role = { role: "evaluator" };
  const facts = { email, name: "Persona invitata (segnaposto)", roles: [role], from: house.yesterday, ...given };
  return await administer("/api/invitations", facts);
}
const tokenOf = (link: string | null) => link?.split("#")[1] ?? "";
const choose = (link: string | null, newPassword = password) =>
  house.send("POST", "/api/auth/reset-password", { body: { token: tokenOf(link), newPassword } });
const signIn = async (email: string, agent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0") =>
  await house.send("POST", "/api/auth/sign-in/email", { headers: { "user-agent": agent }, body: { email, password } });
const sees = async (cookie: string) => (await house.send("GET", "/api/labs", { headers: { cookie } })).status;
async function accountOf(email: string) {
  const { body } = await house.send("GET", "/api/accounts", { as: "administrator" });
  return Accounts.parse(body).find((one) => one.email === email);
}

/** Somebody who was invited, chose a password and signed in. */
async function newcomer(email: string) {
  const { link } = Invited.parse((await invite(email)).body);
  expect((await choose(link)).status).toBe(204);
  return cookiesOf(await signIn(email));
}

describe("an invitation", () => {
  test("lets in once, with its roles over the labs named, and is open no longer", async () => {
    const labs = [await house.lab(ownLab), await house.lab(otherLab)];
    const roles = [{ role: "conductor", scopes: labs.map(({ id }) => ({ kind: "lab", id })) }];
    const to = addDays(house.today, 30);
    const made = await invite("due@test.example", { roles, to });
    expect(made.status).toBe(201);
    const { link, invitation } = Invited.parse(made.body);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/admin\/accesso#[\w-]{43}$/);
    const list = async () => (await house.send("GET", "/api/invitations", { as: "administrator" })).body;
    expect(await list()).toMatchObject([
      {
        id: invitation?.id,
        email: "due@test.example",
        sentBy: "Persona administrator (segnaposto)",
        expired: false,
        roles: labs.map(({ name }) => ({ role: "conductor", scopeName: name, to })),
      },
    ]);
    expect((await choose(link)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await choose(link)).status).toBe(400);
    const headers = { cookie: cookiesOf(await signIn("due@test.example")) };
    const seen = await house.send("GET", "/api/labs", { headers });
    expect(z.object({ items: z.array(z.unknown()) }).parse(seen.body).items).toHaveLength(2);
    expect((await administer(`/api/invitations/${invitation?.id}/revocation`)).status).toBe(404);
  });

  test("renewed has a new link, and the one before is refused; taken back, neither works and the roles are gone", async () => {
    const first = Invited.parse((await invite("ripensata@test.example")).body);
    const path = `/api/invitations/${first.invitation?.id}`;
    const second = Invited.parse((await administer(`${path}/renewal`)).body);
    expect((await choose(first.link)).status).toBe(400);
    expect((await administer(`${path}/revocation`)).status).toBe(200);
    expect((await choose(second.link)).status).toBe(400);
    expect(await accountOf("ripensata@test.example")).toBeUndefined();
    const { text } = await house.send("GET", "/api/role-assignments", { as: "administrator" });
    expect(text).not.toContain(first.invitation?.personId);
    expect((await invite("ripensata@test.example")).status).toBe(201);
  });

  test("of somebody who is here gives the role, and no link", async () => {
    const cookie = await newcomer("presente@test.example");
    const again = await invite("Presente@test.example", { roles: [{ role: "administrator" }] });
    expect(Invited.parse(again.body)).toMatchObject({ invitation: null, link: null });
    expect((await house.send("GET", "/api/accounts", { headers: { cookie } })).status).toBe(200);
  });

  test("that is open already, or over nothing that is there, is refused on its field", async () => {
    await invite("doppia@test.example");
    expect(Problem.parse((await invite("doppia@test.example")).body)).toMatchObject({
      status: 409,
      errors: [{ path: "email", code: "directory:invitation.alreadyOpen" }],
    });
    const nowhere = { role: "conductor", scopes: [{ kind: "lab", id: "mai-nato" }] };
    const given = { roles: [nowhere, { role: "conductor" }] };
    expect(Problem.parse((await invite("nuova@test.example", given)).body)).toMatchObject({
      status: 422,
      errors: [
        { path: "roles.0.scopes.0", code: "directory:issue.unknownScope" },
        { path: "roles.1.scopes", code: "directory:issue.scopeMissing" },
      ],
    });
  });

  test.each(["password1234", "laboratorio26", "Fiordaliso2026!"])("does not take %s for a password", async (common) => {
    const { link, invitation } = Invited.parse((await invite(`comune-${common.length}@test.example`)).body);
    const refused = await choose(link, common);
    expect(Problem.parse(refused.body)).toMatchObject({
      status: 422,
      errors: [{ path: "newPassword", code: "directory:issue.commonPassword" }],
    });
    await administer(`/api/invitations/${invitation?.id}/revocation`);
  });
});

describe("a live session", () => {
  test("ends with the request before when the account is suspended, and signing in is refused until it is opened again", async () => {
    const cookie = await newcomer("sospesa@test.example");
    expect(await sees(cookie)).toBe(200);
    const { id } = (await accountOf("sospesa@test.example")) ?? { id: "" };
    expect((await administer(`/api/accounts/${id}/suspension`)).status).toBe(200);
    expect(await sees(cookie)).toBe(401);
    expect((await signIn("sospesa@test.example")).status).toBe(403);
    expect((await administer(`/api/accounts/${id}/resumption`)).status).toBe(200);
    expect(await sees(cookiesOf(await signIn("sospesa@test.example")))).toBe(200);
  });

  test("ends when an administrator ends all of the account's", async () => {
    const cookie = await newcomer("chiusa@test.example");
    const { id, sessions } = (await accountOf("chiusa@test.example")) ?? { id: "", sessions: 0 };
    expect(sessions).toBe(1);
    expect((await administer(`/api/accounts/${id}/sessions-end`)).body).toMatchObject({ sessions: 0 });
    expect(await sees(cookie)).toBe(401);
  });

  test("is not one's own account to suspend", async () => {
    const { id } = (await accountOf("administrator@test.example")) ?? { id: "" };
    expect(Problem.parse((await administer(`/api/accounts/${id}/suspension`)).body)).toMatchObject({
      status: 422,
      code: "directory:account.notYourOwn",
    });
  });
});

describe("my sessions", () => {
  const Sessions = z.array(z.object({ id: z.string(), device: z.string().nullable(), current: z.boolean() }));
  const mine = async (cookie: string) =>
    Sessions.parse((await house.send("GET", "/api/my-sessions", { headers: { cookie } })).body);
  const end = (cookie: string, which: string) =>
    house.send("POST", `/api/my-sessions/${which}`, { headers: { cookie }, body: {} });

  test("are told by device, and ended one by one or all the others at once", async () => {
    const email = "ovunque@test.example";
    const here = await newcomer(email);
    const phone = cookiesOf(await signIn(email, "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Safari/604.1"));
    const [third, fourth] = [cookiesOf(await signIn(email)), cookiesOf(await signIn(email))];
    const listed = await mine(here);
    expect(listed).toHaveLength(4);
    expect(listed.filter(({ current }) => current)).toMatchObject([{ device: "Firefox, Linux" }]);
    const onPhone = listed.find(({ device }) => device === "Safari, iPhone")?.id ?? "";
    const others = await newcomer("altrove@test.example");
    expect((await end(others, `${onPhone}/end`)).status).toBe(404);
    expect(await sees(phone)).toBe(200);
    expect((await end(here, `${onPhone}/end`)).status).toBe(200);
    expect(await sees(phone)).toBe(401);
    expect((await end(here, "others-end")).body).toEqual({ ended: 2 });
    expect([await sees(third), await sees(fourth), await sees(here), await sees(others)]).toEqual([401, 401, 200, 200]);
  });

  test("are nobody's without a session", async () => {
    expect((await house.send("GET", "/api/my-sessions")).status).toBe(401);
    expect((await house.send("POST", "/api/my-sessions/others-end", { body: {} })).status).toBe(401);
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
