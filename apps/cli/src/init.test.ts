import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { openInstance, readPreset } from "@trama/instance";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, trama, tramaProcess } from "./testing/command.js";
import { post, signIn } from "./testing/instance-over-http.js";

let folder: string;
let remove: () => Promise<void>;
let env: { TRAMA_DATA: string; TRAMA_PORT: string };
beforeEach(async () => {
  ({ folder, remove } = await dataFolder());
  env = { TRAMA_DATA: folder, TRAMA_PORT: String(await freePort()) };
});
afterEach(async () => {
  await endAll();
  await remove();
});

const email = "amministrazione@example.org";
const make = ["init", "--territory", "fiordaliso", "--admin", email];

describe("trama init", () => {
  test("makes an instance, and a link that lets its administrator in once", async () => {
    const { code, stdout, stderr } = await tramaProcess(make, env);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("L'istanza di Ambito della Valle del Fiordaliso è pronta");
    expect(stdout).toContain(`Link di accesso per ${email}, valido una volta sola e per 72 ore:`);
    const url = `http://localhost:${env.TRAMA_PORT}`;
    const [, token = ""] = new RegExp(`^  ${url}/admin/accesso#([\\w-]{20,})$`, "m").exec(stdout) ?? [];
    expect(token).not.toBe("");

    const running = launch(["start"], env);
    await running.says("Per fermare");
    const newPassword = "cinque-cavalli-bianchi";
    expect((await post(url, "/api/auth/reset-password", { token, newPassword })).status).toBe(204);
    expect((await post(url, "/api/auth/reset-password", { token, newPassword })).status).toBe(400);
    const { status, cookie } = await signIn(url, email, newPassword);
    expect(status).toBe(200);
    const session = await (await fetch(`${url}/api/session`, { headers: { cookie } })).json();
    expect(session).toMatchObject({ roles: [{ role: "administrator", scope: null }], demonstration: false });
    expect((await running.stop()).code).toBe(0);
  });

  test("keeps what it makes for its own user", async () => {
    await tramaProcess(make, env);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(folder))
      expect({ file, mode: (await stat(join(folder, file))).mode & 0o077 }).toEqual({ file, mode: 0 });
  });

  test("refuses a folder that has an instance already, and changes nothing of it", async () => {
    await trama(make, env);
    const again = await trama(["init", "--territory", "pavia", "--admin", "altra@example.org"], env);
    expect(again).toEqual({
      code: 1,
      stdout: "",
      stderr: `In ${folder} c'è già un'istanza, quella di Ambito della Valle del Fiordaliso. Non ho cambiato nulla.\n`,
    });
    expect((await trama(["demo"], env)).stderr).toContain("c'è un'istanza vera, non una dimostrazione");
  });

  test.each([
    ["no administrator", ["init"], "Serve l'indirizzo e-mail di chi amministrerà l'istanza"],
    ["an address that is none", ["init", "--admin", "qualcuno"], "email: Indirizzo e-mail non valido."],
    [
      "an unknown territory",
      ["init", "--territory", "atlantide", "--admin", email],
      "Non c'è nessun file o territorio «atlantide».",
    ],
    [
      "a territory outside the presets",
      ["init", "--territory", "../presets/pavia", "--admin", email],
      "«../presets/pavia»",
    ],
    ["an unknown option", ["init", "--colour", "red"], "Non capisco: "],
  ])("with %s makes nothing", async (_, args, sentence) => {
    const { code, stdout, stderr } = await trama(args, env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test("finishes an instance that was stopped before anybody could enter it", async () => {
    const { document, records } = await readPreset("fiordaliso");
    const stopped = await openInstance({ folder, url: `http://localhost:${env.TRAMA_PORT}` });
    await stopped.found(document, records, { demonstration: false });
    await stopped.close();
    const { code, stdout } = await trama(make, env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\/admin\/accesso#[\w-]{20,}$/m);
    expect((await trama(make, env)).code).toBe(1);
  });
});

test("trama start needs an instance", async () => {
  const { code, stderr } = await tramaProcess(["start"], env);
  expect([code, stderr]).toEqual([
    1,
    `In ${folder} non c'è ancora un'istanza: creala con «trama init --territory NOME --admin E-MAIL».\n`,
  ]);
});
