import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, type Running, trama, tramaProcess } from "./testing/command.js";
import { post, signIn } from "./testing/instance-over-http.js";

let folder: string;
let remove: () => Promise<void>;
let env: { TRAMA_DATA: string; TRAMA_PORT: string };
let url: string;
let running: Running;
beforeAll(async () => {
  ({ folder, remove } = await dataFolder());
  const port = await freePort();
  env = { TRAMA_DATA: folder, TRAMA_PORT: String(port) };
  url = `http://localhost:${port}`;
  await trama(["init", "--territory", "fiordaliso", "--admin", "amministrazione@example.org"], env);
  running = launch(["start"], env);
  await running.says("Per fermare");
});
afterAll(async () => {
  await endAll();
  await remove();
});

const email = "valutazione@example.org";
const open = ["access", email, "--name", "Valutazione (segnaposto)", "--role", "evaluator"];
const newPassword = "cinque-cavalli-bianchi";

const tokenIn = (stdout: string) => new RegExp(`^  ${url}/admin/accesso#([\\w-]{20,})$`, "m").exec(stdout)?.[1] ?? "";
const choose = async (token: string) => (await post(url, "/api/auth/reset-password", { token, newPassword })).status;

describe("trama access", () => {
  test("lets somebody new into the running instance, by a link that works once", async () => {
    const { code, stdout } = await tramaProcess(open, env);
    expect(code).toBe(0);
    expect(stdout).toContain(`Link di accesso per ${email}, valido una volta sola e per 72 ore:`);
    expect(await choose(tokenIn(stdout))).toBe(204);
    expect(await choose(tokenIn(stdout))).toBe(400);
    const { cookie } = await signIn(url, email, newPassword);
    const session = await (await fetch(`${url}/api/session`, { headers: { cookie } })).json();
    expect(session).toMatchObject({ name: "Valutazione (segnaposto)", roles: [{ role: "evaluator", scope: null }] });
  });

  test("gives a role over the labs named", async () => {
    const labs = ["lab:officina-del-mulino", "lab:officina-del-borgo"].flatMap((name) => ["--scope", name]);
    const asked = [
      "access",
      "referente@example.org",
      "--name",
      "Referente (segnaposto)",
      "--role",
      "conductor",
      ...labs,
    ];
    const { code, stdout } = await trama(asked, env);
    expect(code).toBe(0);
    const token = /#([\w-]{20,})$/m.exec(stdout)?.[1] ?? "";
    expect(await choose(token)).toBe(204);
    const { cookie } = await signIn(url, "referente@example.org", newPassword);
    const seen: unknown = await (await fetch(`${url}/api/labs`, { headers: { cookie } })).json();
    expect(seen).toMatchObject({ items: [{ slug: "officina-del-borgo" }, { slug: "officina-del-mulino" }] });
  });

  test("gives a new link for an access that exists, and the one before stops working", async () => {
    const [before, after] = [await trama(["access", email], env), await trama(["access", email], env)];
    expect(await choose(tokenIn(before.stdout))).toBe(400);
    expect(await choose(tokenIn(after.stdout))).toBe(204);
  });

  test("takes a lost second factor away and ends the sessions, in the running instance", async () => {
    const { cookie } = await signIn(url, email, newPassword);
    const { code, stdout } = await trama(["access", email, "--reset-factor"], env);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${email} entra di nuovo con la sola password`)]);
    expect(await (await fetch(`${url}/api/session`, { headers: { cookie } })).json()).toBeNull();
    const unknown = await trama(["access", "nessuno@example.org", "--reset-factor"], env);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining("Non c'è nessun accesso")]);
  });

  test.each([
    ["nothing", ["access"], "Serve l'indirizzo e-mail; per un accesso nuovo anche --name e --role insieme."],
    ["a name without a role", ["access", email, "--name", "Altra"], "--name e --role insieme"],
    [
      "an unknown role",
      ["access", email, "--name", "Altra", "--role", "mayor"],
      "Il ruolo «mayor» non c'è. Ruoli: coordinator, ",
    ],
    [
      "a role over nothing that must be over something",
      ["access", "altra@example.org", "--name", "Altra", "--role", "conductor"],
      "scope: Per quali Laboratori di comunità o per quale organizzazione?",
    ],
    [
      "a role over what is not there",
      ["access", "altra@example.org", "--name", "Altra", "--role", "conductor", "--scope", "lab:mai-nata"],
      "scope: Ciò per cui il ruolo dovrebbe valere non c'è.",
    ],
    ["an address that has an access", open, "email: "],
    [
      "an address without one",
      ["access", "nessuno@example.org"],
      "Non c'è nessun accesso con questo indirizzo e-mail.",
    ],
    [
      "an address that is none",
      ["access", "nessuno", "--name", "Altra", "--role", "evaluator"],
      "email: Indirizzo e-mail non valido.",
    ],
  ])("with %s refuses and says why", async (_, args, sentence) => {
    const { code, stdout, stderr } = await trama(args, env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\w+:(?:error|account)\.|^\s+at /m);
  });

  test("works while nothing runs, too", async () => {
    await running.stop();
    const { code, stdout } = await trama(["access", email], env);
    expect(code).toBe(0);
    running = launch(["start"], env);
    await running.says("Per fermare");
    expect(await choose(tokenIn(stdout))).toBe(204);
  });
});
