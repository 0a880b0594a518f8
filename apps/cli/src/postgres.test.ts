import { copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { guarded, hasPostgres, type PostgresServer, postgresServer } from "@trama/instance/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, trama, tramaProcess } from "./testing/command.js";
import { post, signIn } from "./testing/instance-over-http.js";

const email = "amministrazione@example.org";
const make = ["init", "--territory", "fiordaliso", "--admin", email];
const password = "parola-segretissima";

describe.runIf(hasPostgres())("an instance on PostgreSQL", () => {
  let server: PostgresServer;
  let folder: string;
  let remove: () => Promise<void>;
  let made = 0;
  let TRAMA_DATABASE: string;
  const env = async (at = folder) => ({ TRAMA_DATA: at, TRAMA_DATABASE, TRAMA_PORT: String(await freePort()) });

  beforeAll(async () => {
    server = await postgresServer();
    await server.admin("postgres", `create role ${guarded} login password '${password}'`);
  });
  beforeEach(async () => {
    ({ folder, remove } = await dataFolder());
    made += 1;
    TRAMA_DATABASE = await server.make(`instance_${made}`);
  });
  afterEach(async () => {
    await endAll();
    await remove();
  });
  afterAll(() => server.remove());

  test("is made, started, entered and exported like every instance", async () => {
    const settings = await env();
    const init = await tramaProcess(make, settings);
    expect([init.code, init.stderr]).toEqual([0, ""]);
    expect(init.stdout).toContain("L'istanza di Ambito della Valle del Fiordaliso è pronta");
    const url = `http://localhost:${settings.TRAMA_PORT}`;
    const [, token = ""] = new RegExp(`^  ${url}/admin/accesso#([\\w-]{20,})$`, "m").exec(init.stdout) ?? [];

    const running = launch(["start"], settings);
    expect(await running.says("Per fermare")).toMatch(/^Dati +postgres:\/\/\S+\/instance_\d+$/m);
    const newPassword = "cinque-cavalli-bianchi";
    expect((await post(url, "/api/auth/reset-password", { token, newPassword })).status).toBe(204);
    const { status, cookie } = await signIn(url, email, newPassword);
    expect(status).toBe(200);
    const session = await (await fetch(`${url}/api/session`, { headers: { cookie } })).json();
    expect(session).toMatchObject({ roles: [{ role: "administrator", scope: null }], demonstration: false });

    const exported = await trama(["config", "export"], settings);
    expect((await running.stop()).code).toBe(0);
    expect(await trama(["config", "export"], settings)).toEqual(exported);
  }, 120_000);

  test("as a demonstration can be started again, and says how to begin again", async () => {
    const settings = { ...(await env()), TRAMA_TERRITORY: "fiordaliso" };
    const first = launch(["demo"], settings);
    expect(await first.says("Per fermare")).toContain("Password di tutti");
    await first.stop();
    const second = launch(["demo"], settings);
    expect(await second.says("Per fermare")).toContain("cancella la cartella dei dati e svuota il database");
    await second.stop();
  }, 120_000);

  const as = (user: string, secret: string, database: string) => {
    const at = new URL(server.url(database));
    at.searchParams.set("user", user);
    at.searchParams.set("password", secret);
    return at.href;
  };
  const says = async (address: string, LANG: string, sentence: RegExp) => {
    TRAMA_DATABASE = address;
    const { code, stdout, stderr } = await trama(["start"], { ...(await env()), LANG });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/segretissima|custodita/);
  };
  const nobody = `postgres://${guarded}:${password}@127.0.0.1:9/trama`;
  test.each<[what: string, address: () => string, language: string, sentence: RegExp]>([
    ["no address", () => `postgres//x:${password}@y`, "it_IT.UTF-8", /^L'impostazione TRAMA_DATABASE non va bene: scr/],
    ["a wrong password", () => as(guarded, `${password}!`, "postgres"), "it_IT.UTF-8", /^Il database \S+ non accetta /],
    ["a silent server", () => nobody, "en_GB.UTF-8", /^The database postgres:\/\/127\.0\.0\.1:9\/trama does not ans/],
  ])("with %s says so in one sentence, and never the password", async (_what, address, language, sentence) => {
    await says(address(), language, sentence);
  });

  test("is served by two processes, each with its folder, when they have the same secret", async () => {
    const settings = await env();
    const init = await trama(make, settings);
    const token = /accesso#(\S+)/.exec(init.stdout)?.[1] ?? "";
    const other = join(dirname(folder), "altra");
    const second = await env(other);
    const stranger = await trama(["start"], second);
    expect([stranger.code, stranger.stdout]).toEqual([1, ""]);
    expect(stranger.stderr).toBe(
      `Il segreto nella cartella ${other} non è quello con cui questo database è stato usato la prima volta: ` +
        "copia lì il file «secret» della prima cartella.\n",
    );
    await copyFile(join(folder, "secret"), join(other, "secret"));
    for (const running of [launch(["start"], settings), launch(["start"], second)]) await running.says("Per fermare");

    const newPassword = "cinque-cavalli-bianchi";
    const [here, there] = [settings, second].map(({ TRAMA_PORT }) => `http://localhost:${TRAMA_PORT}`);
    expect((await post(here ?? "", "/api/auth/reset-password", { token, newPassword })).status).toBe(204);
    const { cookie } = await signIn(here ?? "", email, newPassword);
    expect((await fetch(`${there}/api/session`, { headers: { cookie } })).status).toBe(200);
  }, 120_000);
});
