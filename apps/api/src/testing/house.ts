import { hashPassword, openAccess, verbs } from "@trama/instance";
import { type TemporaryInstance, temporaryInstance } from "@trama/instance/testing";
import { addDays, dayIn, type LocalDate, type RecordRef, type RoleCode, roleCodes } from "@trama/kernel";
import type { LabSummary } from "@trama/labs";
import { pino } from "pino";
import { createApi } from "../api.js";
import { type Answer, type Ask, answerOf, type Send } from "./ask.js";
import { conformityOf } from "./conformity.js";

/** Somebody who asks: by role, signed in without any role, or without a session. */
export type Asker = RoleCode | "nobody" | "public";

/** The API of a founded territory, with an account for every role. */
export interface House {
  temporary: TemporaryInstance;
  app: ReturnType<typeof createApi>;
  url: string;
  /** Today in the territory, and the day before. */
  today: LocalDate;
  yesterday: LocalDate;
  /** What the API wrote about unexpected errors, one JSON text each. */
  logged: string[];
  /** Sends a request as the instance's own pages do, signed in as `ask.as`; every answer must be a declared one. */
  send: Send<Asker>;
  cookieOf(asker: Asker): Promise<string | undefined>;
  /** A lab by its slug. The conductor's own is `ownLab`, and the partner's organisation leads it. */
  lab(slug: string): Promise<LabSummary>;
  personOf(asker: Exclude<Asker, "public">): string;
  close(): Promise<void>;
}

export const ownLab = "officina-del-mulino";
export const otherLab = "officina-del-lavatoio";
export const password = "cinque-cavalli-bianchi";
export const emailOf = (asker: Asker) => `${asker}@test.example`;

const tenDays = 10 * 24 * 60 * 60 * 1000;

/** The cookies an answer sets, as the next request sends them. */
export function cookiesOf({ headers }: Pick<Answer, "headers">): string {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  return pairs.join("; ");
}

async function openAccounts(temporary: TemporaryInstance, own: Partial<Record<RoleCode, RecordRef[]>>) {
  const run = temporary.asSystem();
  const passwordHash = await hashPassword(password);
  const people = new Map<Asker, string>();
  for (const role of roleCodes) {
    const given = { name: `Persona ${role} (segnaposto)`, email: emailOf(role), role, passwordHash };
    people.set(role, (await run(openAccess, { ...given, scopes: own[role] ?? [null] })).personId);
  }
  const given = { name: "Persona senza ruolo (segnaposto)", email: emailOf("nobody"), passwordHash };
  const { personId } = await run(openAccess, { ...given, role: "coordinator", scopes: [null] });
  people.set("nobody", personId);
  const roles = await run(verbs.listRoleAssignments, {});
  for (const { id, from } of roles.filter((one) => one.personId === personId))
    await run(verbs.endRole, { id, to: from });
  return people;
}

/**
 * Founds the fictional territory ten days ago, with an account for every role; it is opened once for each test file.
 * Its data lie in a file, or in the empty database at `database`.
 */
export async function openHouse(url = "http://127.0.0.1:8080", database?: string): Promise<House> {
  let ago = tenDays;
  const clock = { now: () => new Date(Date.now() - ago) };
  const temporary = await temporaryInstance({ url, clock, ...(database === undefined ? {} : { database }) });
  const { instance } = temporary;
  const logged: string[] = [];
  const app = createApi(instance, pino({ level: "error" }, { write: (line) => void logged.push(line) }));

  const lab: House["lab"] = async (slug) => {
    const { items } = await temporary.asSystem()(verbs.listLabs, { limit: 200 });
    const found = items.find((one) => one.slug === slug);
    if (!found) throw new Error(`There is no lab ${slug}`);
    return found;
  };
  const { id, leadOrganisation } = await lab(ownLab);
  const organisation = leadOrganisation ? [{ kind: "organisation", id: leadOrganisation.id }] : [];
  const people = await openAccounts(temporary, { conductor: [{ kind: "lab", id }], "partner-contact": organisation });
  ago = 0;

  const conforms = conformityOf(app);
  const cookies = new Map<Asker, Promise<string>>();
  const ask = async (method: string, path: string, { body, version, headers = {} }: Ask<Asker>, cookie?: string) => {
    const sent = new Headers({ origin: new URL(url).origin, "sec-fetch-site": "same-origin", ...headers });
    if (body !== undefined && !sent.has("content-type")) sent.set("content-type", "application/json");
    if (typeof version === "number") sent.set("if-match", `"${version}"`);
    if (cookie !== undefined) sent.set("cookie", cookie);
    const content = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const where = new URL(path, url);
    const answer = await answerOf(await app.request(where.href, { method, headers: sent, body: content }));
    conforms(method, where.pathname, answer);
    return answer;
  };
  const signIn = async (asker: Asker) => {
    const answer = await ask("POST", "/api/auth/sign-in/email", { body: { email: emailOf(asker), password } });
    if (answer.status !== 200) throw new Error(`${asker} cannot sign in: ${answer.text}`);
    return cookiesOf(answer);
  };
  const cookieOf: House["cookieOf"] = (asker) => {
    if (asker === "public") return Promise.resolve(undefined);
    const known = cookies.get(asker) ?? signIn(asker);
    cookies.set(asker, known);
    return known;
  };
  const today = dayIn(instance.inForce().timeZone, new Date());

  return {
    temporary,
    app,
    url,
    today,
    yesterday: addDays(today, -1),
    logged,
    send: async (method, path, given = {}) => await ask(method, path, given, await cookieOf(given.as ?? "public")),
    cookieOf,
    lab,
    personOf: (asker) => people.get(asker) ?? "",
    close: () => temporary.close(),
  };
}
