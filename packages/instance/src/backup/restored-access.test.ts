import { existsSync } from "node:fs";
import { join } from "node:path";
import { databaseTables } from "@trama/database";
import { grantOneTimeLink, handleAuth, sessionOf } from "@trama/directory/server";
import { accountTables } from "@trama/directory/tables";
import { instantOf } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demonstrationPassword, type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { makeBackup } from "./make-backup.js";
import { restoreBackup } from "./restore-backup.js";

let made: TemporaryInstance;
let to: string;
beforeEach(async () => {
  made = await temporaryInstance({ demonstration: true });
  to = join(made.folder, "backups");
});
afterEach(() => made.close());

describe("what a restore does not bring back", () => {
  const email = "coordinator@demo.example";
  const origin = "http://127.0.0.1:8080";

  const post = (path: string, body: object) =>
    handleAuth(
      made.instance.auth,
      new Request(`${origin}/api/auth/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin },
        body: JSON.stringify(body),
      }),
      { address: null },
    );
  const session = (cookie: string) => sessionOf(made.instance.auth, new Headers({ cookie }));

  it("are sessions and one-time links, though they were good when the backup was made; the trail says so", async () => {
    const answer = await post("sign-in/email", { email, password: demonstrationPassword });
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const found = await session(cookie);
    expect(found?.email).toBe(email);
    const { database } = made.instance;
    const { token } = await database.write((db) =>
      grantOneTimeLink({ kit: database.kit, db, now: instantOf(new Date()) }, found?.accountId as never, {
        validHours: 72,
      }),
    );
    const { folder, manifest } = await makeBackup(made.instance, { to, keep: null });
    await made.instance.close();
    await restoreBackup({ from: folder, folder: made.folder });
    await made.restart();
    expect(await session(cookie)).toBeNull();
    expect((await post("reset-password", { token, newPassword: "un'altra-frase-lunga" })).status).toBe(400);
    expect((await post("sign-in/email", { email, password: demonstrationPassword })).status).toBe(200);
    const { accountVerification } = accountTables(made.instance.database);
    expect(await made.instance.database.read.$count(accountVerification)).toBe(0);
    const { audit } = databaseTables(made.instance.database);
    const noted = await made.instance.database.read.select().from(audit).where(eq(audit.verb, "settleRestore"));
    expect(noted).toMatchObject([{ actor: "system:restore", recordKind: "backup", recordId: manifest.content.hash }]);
    expect(existsSync(join(made.folder, "restored.json"))).toBe(false);
    await made.restart();
    expect(await made.instance.database.read.$count(audit, eq(audit.verb, "settleRestore"))).toBe(1);
    expect(manifest.content.rows["account_session"]).toBe(1);
  });
});
