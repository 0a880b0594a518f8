import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { presetFile } from "@trama/instance";
import { afterAll, beforeAll, expect, test } from "vitest";

const guide = fileURLToPath(new URL("../../../docs/guides/configurare-un-territorio.md", import.meta.url));
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const run = promisify(execFile);

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trama-guide-"));
  const bin = join(folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "trama"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  await chmod(join(bin, "trama"), 0o755);
  const preset = presetFile("fiordaliso");
  await copyFile(preset, join(folder, "territorio.yaml"));
  await copyFile(preset.replace(".yaml", ".records.yaml"), join(folder, "territorio.records.yaml"));
  const PATH = [bin, process.env.PATH ?? ""].join(delimiter);
  env = { PATH, LANG: "it_IT.UTF-8", TRAMA_DATA: join(folder, "dati") };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string) => readFile(join(folder, file), "utf8");

test("every command of the guide for territories works as shown, in its order", async () => {
  const blocks = [...(await readFile(guide, "utf8")).matchAll(/^```sh\n([^`]+)```$/gm)].map(([, text = ""]) => text);
  const commands = blocks.flatMap((text) => text.trim().split("\n"));
  expect(commands.length).toBeGreaterThan(9);
  const said: string[] = [];
  for (const command of commands) {
    const { stdout } = await run("sh", ["-ec", command], { cwd: folder, env });
    said.push(stdout);
  }
  const all = said.join("");
  expect(all).toContain("territorio.yaml: va bene");
  expect(all).toContain("/admin/accesso#");
  expect(all).toContain("«Vicini di valle» → «Vicini della valle»");
  expect(all).toContain("ci sono differenze");
  expect(all).toMatch(/Revisione 2: in vigore da oggi/);
  expect(all).toContain("Revisione 3: in vigore dal 2199-01-01.");
  expect(await read("prima.yaml")).toBe(await readFile(presetFile("fiordaliso"), "utf8"));
  expect(await read("futura.yaml")).toBe(await read("territorio.yaml"));
});
