import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { presetFile } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, type Running, trama, tramaProcess } from "./testing/command.js";

let folder: string;
let remove: () => Promise<void>;
let files: string;
let preset: string;
let env: { TRAMA_DATA: string; TRAMA_PORT: string };
let running: Running;
let site: string;
beforeAll(async () => {
  ({ folder, remove } = await dataFolder());
  files = await mkdtemp(join(tmpdir(), "trama-revisions-"));
  preset = await readFile(presetFile("fiordaliso"), "utf8");
  const port = await freePort();
  env = { TRAMA_DATA: folder, TRAMA_PORT: String(port) };
  site = `http://localhost:${port}/`;
  await trama(["init", "--territory", "fiordaliso", "--admin", "amministrazione@example.org"], env);
  running = launch(["start"], env, 300_000);
  await running.says("Per fermare");
});
afterAll(async () => {
  await endAll();
  await remove();
  await rm(files, { recursive: true });
});

/** The fictional territory with texts replaced, as a file of its own; and the line at which the first stands. */
async function changed(name: string, ...replacing: [text: string, instead: string][]) {
  const file = join(files, `${name}.yaml`);
  let text = preset;
  for (const [one, other] of replacing) {
    expect(text).toContain(one);
    text = text.replace(one, other);
  }
  await writeFile(file, text);
  return { file, text, line: preset.slice(0, preset.indexOf(replacing[0]?.[0] ?? "")).split("\n").length };
}

const renamed: [string, string] = ["name: Ambito della Valle del Fiordaliso", "name: Ambito della Valle Grande"];
const nextYear = `${new Date().getFullYear() + 1}-01-01`;

describe("trama config diff", () => {
  test("says so when nothing differs, and ends with 0", async () => {
    const { code, stdout } = await trama(["config", "diff", presetFile("fiordaliso")], env);
    expect(code).toBe(0);
    expect(stdout).toContain("nessuna differenza dalla configurazione in vigore.");
  });

  test("tells section, place in words, old and new, and ends with 1", async () => {
    const { file } = await changed(
      "diff",
      renamed,
      ["    text: sette\n", ""],
      ["      retired: true", "      retired: false"],
    );
    const { code, stdout, stderr } = await tramaProcess(["config", "diff", file], env);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toBe(
      [
        "Territorio",
        "  Nome dell'ambito",
        "    «Ambito della Valle del Fiordaliso» → «Ambito della Valle Grande»",
        "Persone e organizzazioni",
        "  Tipi di organizzazione › Pro loco › Ritirata",
        "    «sì» → «no»",
        "Officine di comunità",
        "  Officine dichiarate › Con le parole della fonte",
        "    «sette» → (niente)",
        "",
      ].join("\n"),
    );
  });

  test("says the same in English", async () => {
    const { file } = await changed("english", renamed);
    const { stdout } = await trama(["config", "diff", file], { ...env, LANG: "en_GB.UTF-8" });
    expect(stdout).toBe(
      "Territory\n  Name of the territory\n    «Ambito della Valle del Fiordaliso» → «Ambito della Valle Grande»\n",
    );
  });

  test("without a file asks for one", async () => {
    expect(await trama(["config", "diff"], env)).toMatchObject({
      code: 1,
      stderr: "Serve un file di configurazione.\n",
    });
  });
});

describe("trama config apply", () => {
  test("is taken at once by the instance that runs, and exported byte for byte", async () => {
    const { file, text } = await changed("name", renamed);
    const { code, stdout } = await trama(["config", "apply", file, "--note", "Il nome nuovo"], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/«Ambito della Valle Grande»\nRevisione 2: in vigore da oggi, \d{4}-\d\d-\d\d\.\n$/);
    expect(await (await fetch(site)).text()).toContain("Ambito della Valle Grande");
    expect((await trama(["config", "export"], env)).stdout).toBe(text);
    expect((await trama(["config", "export", "--revision", "1"], env)).stdout).toBe(preset);
  });

  test("refuses with file, line, field and reason, in the territory's words, what records need", async () => {
    const { file, line } = await changed(
      "municipality",
      [preset.slice(preset.indexOf("    - name: Pratogrillo"), preset.indexOf("    - name: Montelume")), ""],
      ['        - "111905"\n', ""],
    );
    const { code, stdout, stderr } = await trama(["config", "apply", file], env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(line).toBeGreaterThan(20);
    const at = preset.slice(0, preset.indexOf("  municipalities:\n")).split("\n").length;
    expect(stderr.split("\n")).toEqual([
      "La configurazione lascerebbe senza appoggio dei dati che ci sono.",
      `${file}:${at}:3 territory.municipalities: Il Comune di Pratogrillo non può uscire: lì ha sede Gruppo del Mercoledì.`,
      `${file}:${at}:3 territory.municipalities: Il Comune di Pratogrillo non può uscire: ospita Officina di Pratogrillo.`,
      "",
    ]);
  });

  test("refuses a malformed file before asking anybody", async () => {
    const { file, line } = await changed("malformed", ["  timeZone: Europe/Rome", "  timeZone: Mars/Olympus"]);
    const { code, stderr } = await trama(["config", "apply", file], { TRAMA_DATA: join(folder, "niente") });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:${line}:3 territory.timeZone: `);
  });

  test("refuses what was made from a revision that is no longer the last", async () => {
    const { file } = await changed("stale", renamed, ['accent: "#5b3b8c"', 'accent: "#123456"']);
    const { code, stderr } = await trama(["config", "apply", file, "--based-on", "1"], env);
    expect(code).toBe(1);
    expect(stderr).toContain("versione");
    expect((await trama(["config", "apply", file, "--based-on", "2"], env)).code).toBe(0);
  });

  test("keeps for its day what begins later, and lists it as planned", async () => {
    const { file, text } = await changed("later", renamed, ["systemName: Vicini di valle", "systemName: Vicini"]);
    const { code, stdout } = await trama(["config", "apply", file, "--from", nextYear], env);
    expect(code).toBe(0);
    expect(stdout).toContain(`Revisione 4: in vigore dal ${nextYear}.`);
    expect(await (await fetch(site)).text()).toContain("Vicini di valle");
    expect((await trama(["config", "export", "--at", nextYear], env)).stdout).toBe(text);
    const { stdout: listed } = await trama(["config", "revisions"], env);
    const lines = listed.split("\n").filter((line) => /^\d/.test(line));
    expect(lines).toEqual([
      `4. dal ${nextYear}, In attesa — trama: Applicata dalla riga di comando`,
      expect.stringMatching(/^3\. dal \S+, In vigore — trama: /),
      expect.stringMatching(/^2\. dal \S+, Passata — trama: Il nome nuovo$/),
      expect.stringMatching(/^1\. dal \S+, Passata — trama: Configurazione iniziale$/),
    ]);
  });

  test("says what is wrong with a day, and with a revision that is not there", async () => {
    const { file } = await changed("day", renamed);
    expect((await trama(["config", "apply", file, "--from", "domani"], env)).stderr).toMatch(/effectiveFrom: \S/);
    expect((await trama(["config", "apply", file, "--from", "2020-01-01"], env)).stderr).toContain("già passato");
    for (const asked of [
      ["--at", "2020-01-01"],
      ["--revision", "ultima"],
    ]) {
      const { code, stdout, stderr } = await trama(["config", "export", ...asked], env);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/\S/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  test("works while nothing runs, too", async () => {
    await running.stop();
    const { file, text } = await changed("stopped", renamed, ['accent: "#5b3b8c"', 'accent: "#654321"']);
    const { code, stdout } = await trama(["config", "apply", file], env);
    expect([code, stdout.split("\n").at(-2)]).toEqual([0, expect.stringMatching(/^Revisione 5: in vigore da oggi/)]);
    expect((await trama(["config", "export"], env)).stdout).toBe(text);
  });
});
