import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { presetFile } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trama, tramaProcess } from "./testing/command.js";

let folder: string;
let preset: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trama-config-"));
  preset = await readFile(presetFile("fiordaliso"), "utf8");
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the fictional territory with one line changed, and gives the file and the number of that line. */
async function spoiled(name: string, line: string, instead: string) {
  const file = join(folder, `${name}.yaml`);
  expect(preset).toContain(line);
  await writeFile(file, preset.replace(line, instead));
  return { file, at: preset.slice(0, preset.indexOf(line)).split("\n").length };
}

describe("trama config check", () => {
  test("says that a territory is good", async () => {
    const { code, stdout, stderr } = await tramaProcess(["config", "check", "fiordaliso"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/fiordaliso\.yaml: va bene\n/);
  });

  test("lists the flags that its figures raise, in the territory's words", async () => {
    const { code, stdout } = await trama(["config", "check", "pavia"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/pavia\.yaml: va bene\n {2}\S/);
    expect(stdout).not.toMatch(/\w+:flag\.|\{\{/);
  });

  test("names the file, line, column, field and reason of what is wrong", async () => {
    const { file, at } = await spoiled(
      "istat",
      '    - name: Borgo Cicala\n      istat: "111902"',
      '    - name: Borgo Cicala\n      istat: "11190"',
    );
    const { code, stdout } = await trama(["config", "check", file]);
    expect(code).toBe(1);
    const reason = "Non è un codice ISTAT: servono sei cifre, le prime tre da 001 a 111.";
    expect(stdout.split("\n")[0]).toBe(`${file}:${at + 1}:7 territory.municipalities.1.istat: ${reason}`);
  });

  test("says the same in English to an English terminal", async () => {
    const { file } = await spoiled("english", "  timeZone: Europe/Rome", "  timeZone: Mars/Olympus");
    const { code, stdout } = await trama(["config", "check", file], { LANG: "en_GB.UTF-8" });
    expect(code).toBe(1);
    expect(stdout).toMatch(/territory\.timeZone: Unknown time zone/);
  });

  test("finds what is not YAML at all", async () => {
    const { file } = await spoiled("broken", "territory:\n", "territory: [\n");
    const { code, stdout } = await trama(["config", "check", file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/broken\.yaml:\d+:\d+ .*Il file non è YAML valido: /);
  });

  test("checks the others when one is missing or cannot be read", async () => {
    const asFolder = join(folder, "cartella.yaml");
    await mkdir(asFolder);
    const { code, stdout } = await trama(["config", "check", "atlantide", asFolder, "fiordaliso"]);
    expect(code).toBe(1);
    expect(stdout).toContain("Non c'è nessun file o territorio «atlantide».\n");
    expect(stdout).toContain(`Non riesco a leggere «${asFolder}».\n`);
    expect(stdout).toContain("fiordaliso.yaml: va bene");
  });
});

test("trama config schema writes a JSON Schema that names every section", async () => {
  const { code, stdout } = await tramaProcess(["config", "schema"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: "object", properties: { territory: {}, directory: {}, labs: {} } });
});

test("trama config export needs an instance, and writes nothing where there is none", async () => {
  const { code, stdout, stderr } = await trama(["config", "export"], { TRAMA_DATA: join(folder, "niente") });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("non c'è ancora un'istanza");
});
