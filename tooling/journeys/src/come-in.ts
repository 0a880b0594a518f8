import { type RoleCode, roleCodes } from "@trama/kernel";

/** The password of every account of a demonstration under test. */
export const password = "una frase per le prove";

/** The cookies of somebody who came in, as a browser sends them: `name=value; name=value`. */
export type Sessions = Readonly<Record<string, string>>;

/** Comes in with each role's account of a demonstration, as the form does. */
export async function comeIn(url: string, roles: readonly RoleCode[] = roleCodes): Promise<Sessions> {
  const sessions: Record<string, string> = {};
  for (const role of roles) {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ email: `${role}@demo.example`, password }),
    });
    if (!answer.ok) throw new Error(`The ${role} is not let in: ${answer.status} ${await answer.text()}`);
    sessions[role] = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.replace(/;.*$/, ""))
      .join("; ");
  }
  return sessions;
}
