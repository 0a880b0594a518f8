import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { presetFile } from "@trama/instance";
import { roleCodes } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { controlPath } from "./control.js";
import { dataFolder, endAll, freePort, launch, type Running, trama, tramaProcess } from "./testing/command.js";
import { post, signIn } from "./testing/instance-over-http.js";

let folder: string;
let remove: () => Promise<void>;
let env: { TRAMA_DATA: string; TRAMA_PORT: string; TRAMA_TERRITORY: string };
let url: string;
let running: Running;
let said: string;
let password: string;
beforeAll(async () => {
  ({ folder, remove } = await dataFolder());
  const port = await freePort();
  env = { TRAMA_DATA: folder, TRAMA_PORT: String(port), TRAMA_TERRITORY: "fiordaliso" };
  url = `http://localhost:${port}`;
  running = launch(["demo"], env);
  said = await running.says("Per fermare");
  [, password = ""] = /^Password di tutti: (\S{12,})$/m.exec(said) ?? [];
});
afterAll(async () => {
  await endAll();
  await remove();
});

const coordinator = "coordinator@demo.example";

async function labNames(cookie: string): Promise<string[]> {
  const { items } = (await (await fetch(`${url}/api/labs`, { headers: { cookie } })).json()) as {
    items: { name: string }[];
  };
  return items.map(({ name }) => name);
}

describe("trama demo, the first time", () => {
  test("says where everything is, and each place answers", async () => {
    for (const [line, path] of [
      [`Sito pubblico   ${url}/`, "/"],
      [`API             ${url}/api/docs`, "/api/docs"],
    ]) {
      expect(said).toContain(line);
      expect((await fetch(url + path)).status).toBe(200);
    }
    expect(said).toContain(`Gestione        ${url}/admin`);
    expect(said).toContain(`Dati            ${folder}`);
    expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
  });

  test("names an account for each role, and each signs in with the password it shows", async () => {
    expect(said).toContain("È mostrata solo questa volta");
    for (const role of roleCodes) {
      expect(said).toContain(`  ${role}@demo.example\n`);
      const { status, cookie } = await signIn(url, `${role}@demo.example`, password);
      const answer = await fetch(`${url}/api/session`, { headers: { cookie } });
      const { roles, demonstration } = (await answer.json()) as { roles: { role: string }[]; demonstration: boolean };
      const held = [...new Set(roles.map((one) => one.role))];
      expect({ role, status, held, demonstration }).toEqual({ role, status: 200, held: [role], demonstration: true });
    }
  });

  test("listens to this machine alone, and to the control socket for its own user alone", async () => {
    const socket = await stat(controlPath(folder));
    expect([socket.isSocket(), socket.mode & 0o777]).toEqual([true, 0o600]);
  });

  test("lets the configuration be exported while it runs, byte for byte as the preset", async () => {
    const { code, stdout } = await tramaProcess(["config", "export"], env);
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(presetFile("fiordaliso"), "utf8"));
  });

  test.each([
    ["start", tramaProcess],
    ["demo", trama],
  ])("refuses a second process (%s) on the same data", async (command, run) => {
    const other = { ...env, TRAMA_PORT: String(await freePort()) };
    expect(await run([command], other)).toEqual({
      code: 1,
      stdout: "",
      stderr: `Un altro processo sta già lavorando su questi dati (${folder}): fermalo, oppure usa un'altra cartella con TRAMA_DATA.\n`,
    });
    expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
  });
});

describe("trama demo, stopped and started again", () => {
  const open = async (name: string) => {
    const { cookie } = await signIn(url, coordinator, password);
    return (await post(url, "/api/labs", { name, municipality: "111901" }, cookie)).status;
  };

  test("ends well when asked to, and takes its socket away", async () => {
    expect(await open("Officina prima della pausa")).toBe(201);
    const { code, stdout, stderr } = await running.stop("SIGTERM");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\nFermata\.\n$/);
    expect(existsSync(controlPath(folder))).toBe(false);
  });

  test("exports the configuration while nothing runs, the same bytes", async () => {
    const { code, stdout } = await trama(["config", "export"], env);
    expect([code, stdout]).toEqual([0, await readFile(presetFile("fiordaliso"), "utf8")]);
  });

  test("says so when the port is taken, and leaves the data free", async () => {
    const server = createServer().listen(Number(env.TRAMA_PORT), "127.0.0.1");
    await once(server, "listening");
    const { code, stdout, stderr } = await trama(["start"], env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`La porta ${env.TRAMA_PORT} è già occupata: scegline un'altra con TRAMA_PORT.\n`);
    server.close();
    await once(server, "close");
  });

  test("keeps the data and does not show the password again", async () => {
    running = launch(["demo"], { ...env, TRAMA_TERRITORY: "pavia" });
    said = await running.says("Per fermare");
    expect(said).toContain("c'è già l'istanza di Ambito della Valle del Fiordaliso: TRAMA_TERRITORY=pavia è ignorato.");
    expect(said).toContain("La password è quella mostrata al primo avvio.");
    expect(said).not.toContain("Password di tutti");
    expect(said).not.toContain(password);
    const { status, cookie } = await signIn(url, coordinator, password);
    expect(status).toBe(200);
    expect(await labNames(cookie)).toContain("Officina prima della pausa");
  });

  test("starts again after being killed, with all it had said was saved", async () => {
    expect(await open("Officina prima del guasto")).toBe(201);
    expect((await running.stop("SIGKILL")).code).toBeNull();
    running = launch(["start"], env);
    await running.says("Per fermare");
    const { cookie } = await signIn(url, coordinator, password);
    expect(await labNames(cookie)).toEqual(
      expect.arrayContaining(["Officina prima della pausa", "Officina prima del guasto"]),
    );
    expect((await trama(["config", "export"], env)).code).toBe(0);
    expect((await running.stop("SIGINT")).code).toBe(0);
  });
});

test("a port that is taken the first time loses neither the data nor the password", async () => {
  const other = await dataFolder();
  const port = await freePort();
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const first = await trama(["demo"], { ...env, TRAMA_DATA: other.folder, TRAMA_PORT: String(port) });
  server.close();
  await once(server, "close");
  await other.remove();
  expect(first.code).toBe(1);
  expect(first.stdout).toMatch(/^Password di tutti: \S{12,}$/m);
  expect(first.stdout).not.toContain("Sito pubblico");
});
