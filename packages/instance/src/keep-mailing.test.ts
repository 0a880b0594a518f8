import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { handleAuth } from "@trama/directory/server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepMailing, type MailSettings, mailIsLate, outboxFolder } from "./keep-mailing.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

let made: TemporaryInstance;
beforeEach(async () => {
  made = await temporaryInstance({ preset: "pavia" });
});
afterEach(() => made.close());

const noServer: MailSettings = { smtp: null, from: null };
const invited = {
  email: "invitata@example.org",
  name: "Persona invitata (segnaposto)",
  roles: [{ role: "evaluator" as const }],
  from: "2026-03-02",
};

/** Lets mail leave until the folder holds so many messages; their texts, decoded. */
async function messages(count: number, settings = noServer): Promise<string[]> {
  const mailing = await keepMailing(
    made.instance,
    settings,
    (error) => {
      throw error;
    },
    10,
  );
  const folder = join(made.folder, outboxFolder);
  const names = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  try {
    while ((await names()).length < count) await new Promise((done) => setTimeout(done, 20));
  } finally {
    await mailing.stop();
  }
  return await Promise.all((await names()).sort().map(async (name) => await readFile(join(folder, name), "utf8")));
}

/** The text of a message for who reads no HTML, as it was before it was encoded for the way. */
function plainText(message: string): string {
  const [, part = ""] = message.split("Content-Type: text/plain; charset=utf-8");
  const [encoding = "", ...rest] = (part.split("\r\n----")[0] ?? "").split("\r\n\r\n");
  const content = rest.join("\r\n\r\n");
  if (encoding.includes("base64")) return Buffer.from(content, "base64").toString("utf8");
  const bytes = content
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return encoding.includes("quoted-printable") ? Buffer.from(bytes, "latin1").toString("utf8") : content;
}
const linkIn = (text: string) => /\/admin\/accesso#([\w-]+)/.exec(text)?.[1] ?? "";

it("an invitation arrives in the territory's name, with a link that opens the account", async () => {
  await (await made.as("administrator"))(verbs.invitePerson, invited);
  const [message = ""] = await messages(1);
  const text = plainText(message);
  expect(text).toContain("Buongiorno Persona invitata (segnaposto),");
  expect(text).toContain("ti ha invitato a lavorare su Fare #BeneComune");
  expect(text).toContain("Fare #BeneComune · Ambito distrettuale di Pavia");
  expect(text).not.toMatch(/\{|undefined|directory:/);
  const { url } = made.instance;
  const answer = await handleAuth(
    made.instance.auth,
    new Request(new URL("/api/auth/reset-password", url), {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ token: linkIn(text), newPassword: "sette-trattori-verdi" }),
    }),
    { address: null },
  );
  expect(answer.status).toBe(204);
});

it("a renewed invitation overtakes the mail of the first, and one that was taken back is not sent", async () => {
  const run = await made.as("administrator");
  const { invitation } = await run(verbs.invitePerson, invited);
  await run(verbs.renewInvitation, { id: invitation?.id ?? "" });
  const other = await run(verbs.invitePerson, { ...invited, email: "altra@example.org" });
  await run(verbs.revokeInvitation, { id: other.invitation?.id ?? "" });
  const { items } = await run(verbs.readOutbox, {});
  expect(items.map(({ address, state }) => [address, state])).toEqual([[invited.email, "waiting"]]);
  expect(await messages(1)).toHaveLength(1);
});

it("is not late before it has tried for a while", async () => {
  await (await made.as("administrator"))(verbs.invitePerson, invited);
  expect(await mailIsLate(made.instance)).toBe(false);
});
