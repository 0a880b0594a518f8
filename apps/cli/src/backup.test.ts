import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, type Running, trama, tramaProcess } from "./testing/command.js";
import { post, signIn } from "./testing/instance-over-http.js";

const password = "una frase per le prove";
const email = "coordinator@demo.example";

let folder: string;
let remove: () => Promise<void>;
let env: Record<string, string>;
let url: string;
let running: Running;
beforeAll(async () => {
  ({ folder, remove } = await dataFolder());
  const port = await freePort();
  env = {
    TRAMA_DATA: folder,
    TRAMA_PORT: String(port),
    TRAMA_TERRITORY: "fiordaliso",
    TRAMA_DEMO_PASSWORD: password,
  };
  url = `http://localhost:${port}`;
  running = launch(["demo"], env);
  await running.says("Per fermare");
});
afterAll(async () => {
  await endAll();
  await remove();
});

const start = async () => {
  running = launch(["start"], env);
  await running.says("Per fermare");
};
const register = async (name: string) => {
  const { cookie } = await signIn(url, email, password);
  return (await post(url, "/api/organisations", { name, kind: "association" }, cookie)).status;
};
const names = async () => {
  const { cookie } = await signIn(url, email, password);
  const answer = await fetch(`${url}/api/organisations?search=Prova`, { headers: { cookie } });
  return ((await answer.json()) as { items: { name: string }[] }).items.map(({ name }) => name);
};
const hashIn = (said: string) => /impronta del contenuto: ([0-9a-f]{64})\n/.exec(said)?.[1];
const placeIn = (said: string) => /^Backup fatto: (.+)$/m.exec(said)?.[1] ?? "";

describe("trama backup and trama restore", () => {
  let said: string;
  let place: string;

  test("back up the running instance without stopping it", async () => {
    expect(await register("Prova prima")).toBe(201);
    const made = await tramaProcess(["backup"], env);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    said = made.stdout;
    place = placeIn(said);
    expect(place).toMatch(new RegExp(`^${folder}/backups/trama-fiordaliso-[\\dTZ-]+$`));
    expect(said).toMatch(/ {2}[\d.]+ righe in \d\d tabelle, \d+\.\d MB\n {2}impronta del contenuto: [0-9a-f]{64}\n$/);
    expect(await register("Prova dopo")).toBe(201);
  });

  test("refuse to restore while it runs, and change nothing", async () => {
    const { code, stdout, stderr } = await trama(["restore", place], env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Un altro processo sta già lavorando su questi dati");
    expect(await names()).toEqual(["Prova dopo", "Prova prima"]);
  });

  test("bring the data back after everything is gone, equal by content hash; nobody is still signed in", async () => {
    const { cookie } = await signIn(url, email, password);
    const elsewhere = join(folder, "..", "altrove");
    await cp(place, elsewhere, { recursive: true });
    await running.stop();
    await rm(folder, { recursive: true });
    const restored = await tramaProcess(["restore", elsewhere], env);
    expect([restored.code, restored.stderr]).toEqual([0, ""]);
    expect(restored.stdout).toMatch(
      /^Ho rimesso i dati di Ambito della Valle del Fiordaliso com'erano il \d+ \w+ \d{4}/,
    );
    expect(restored.stdout).toContain("tutte le sessioni e i link di accesso finiscono");
    expect(restored.stdout).not.toContain("da parte");
    expect(hashIn(restored.stdout)).toBe(hashIn(said));
    await start();
    expect((await fetch(`${url}/api/labs`, { headers: { cookie } })).status).toBe(401);
    expect(await names()).toEqual(["Prova prima"]);
  });

  test("work while nothing runs, to another folder, where nothing is thrown away; what is replaced is kept aside", async () => {
    await running.stop();
    const to = join(folder, "..", "disco");
    const places: string[] = [];
    for (let count = 0; count < 2; count += 1)
      places.push(placeIn((await trama(["backup", "--to", to], { ...env, TRAMA_BACKUP_KEEP: "1" })).stdout));
    expect((await readdir(to)).sort()).toEqual(places.map((one) => one.slice(to.length + 1)));
    const restored = await trama(["restore", join(places[0] ?? "", "trama.db")], env);
    expect(restored.code).toBe(0);
    const [, aside = ""] = /da parte in (.+): cancellali/.exec(restored.stdout) ?? [];
    expect((await readdir(aside)).sort()).toEqual(["secret", "trama.db"]);
  });

  describe("say why not", () => {
    const damaged = () => join(folder, "..", "rovinato");
    beforeAll(async () => {
      const made = placeIn((await trama(["backup", "--to", join(folder, "..", "buono")], env)).stdout);
      await cp(made, damaged(), { recursive: true });
      const file = join(damaged(), "trama.db");
      const bytes = await readFile(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(file, bytes);
    });

    test.each([
      ["it_IT.UTF-8", "trama.db non corrisponde a ciò che dice manifest.json. Non ho cambiato nulla"],
      ["en_GB.UTF-8", "trama.db is not what manifest.json says. Nothing was changed"],
    ])("in the language of %s, when the backup is damaged", async (LANG, sentence) => {
      const { code, stdout, stderr } = await trama(["restore", damaged()], { ...env, LANG });
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(sentence);
      expect(await readdir(folder)).not.toContain("restoring");
    });

    test.each([
      [["restore"], "Indica quale backup rimettere"],
      [["restore", "/nessuno"], "In /nessuno non c'è un backup"],
    ])("%j", async (args, sentence) => {
      const { code, stdout, stderr } = await trama(args, env);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(sentence);
    });

    test.each([false, true])("when the folder is no folder (running: %s)", async (isRunning) => {
      if (isRunning) await start();
      const to = join(folder, "..", "occupato");
      await writeFile(to, "un file");
      const { code, stderr } = await trama(["backup", "--to", to], env);
      expect([code, stderr]).toEqual([
        1,
        `Non riesco a scrivere in ${to}: controlla che la cartella ci sia e che si possa usare.\n`,
      ]);
    });
  });
});

describe("trama audit verify", () => {
  beforeAll(async () => {
    await running.stop();
  });

  test("counts the lines of a whole trail, running or not", async () => {
    await start();
    const busy = await trama(["audit", "verify"], env);
    await running.stop();
    const resting = await tramaProcess(["audit", "verify"], env);
    expect(resting).toMatchObject({ code: 0, stderr: "" });
    expect(resting.stdout).toMatch(
      /^Il registro delle modifiche è integro: [\d.]+ righe\.\n {2}àncora da annotare: \d+:[0-9a-f]{64}\n$/,
    );
    expect(busy).toEqual(resting);
  });

  test("with the anchor shown before, shows a trail cut short since, and refuses what is no anchor", async () => {
    const whole = await trama(["audit", "verify"], env);
    const [, anchor = ""] = /(\d+:[0-9a-f]{64})/.exec(whole.stdout) ?? [];
    const passes = await trama(["audit", "verify", "--anchor", anchor], env);
    expect(passes).toMatchObject({ code: 0, stdout: expect.stringContaining("Passa per l'àncora") });
    const copy = join(folder, "..", "accorciato");
    await mkdir(copy);
    await cp(folder, copy, { recursive: true });
    const file = new DatabaseSync(join(copy, "trama.db"));
    const last = Number(anchor.split(":")[0]);
    file.exec(`delete from audit_payload where sequence > ${last - 3}; delete from audit where sequence > ${last - 3}`);
    file.close();
    const shortened = { ...env, TRAMA_DATA: copy };
    expect(await trama(["audit", "verify"], shortened)).toMatchObject({ code: 0 });
    const cut = await trama(["audit", "verify", "--anchor", anchor], shortened);
    expect(cut).toMatchObject({ code: 1, stderr: expect.stringContaining("finisce prima dell'àncora") });
    expect(await trama(["audit", "verify", "--anchor", "12"], env)).toMatchObject({ code: 1 });
  });

  test("names the first line that somebody has changed", async () => {
    const copy = join(folder, "..", "manomesso");
    await mkdir(copy);
    await cp(folder, copy, { recursive: true });
    const file = new DatabaseSync(join(copy, "trama.db"));
    file.exec("update audit set actor = 'system:nobody' where sequence in (7, 9)");
    file.close();
    const broken = await tramaProcess(["audit", "verify"], { ...env, TRAMA_DATA: copy });
    expect(broken).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "Il registro delle modifiche NON è integro: il primo problema è alla riga 7.\nLa riga 7 è stata cambiata dopo essere stata scritta, o spostata.\n",
    });
  });
});
