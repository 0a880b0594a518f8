import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The commands that a document tells its reader to type, without what follows a `#`. */
async function commandsOf(document: string): Promise<string[]> {
  const text = await readFile(join(root, document), "utf8");
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  return blocks.flatMap((block) =>
    block
      .split("\n")
      .map((line) => line.replace(/\s+#.*$/, "").trim())
      .filter((line) => line !== ""),
  );
}

async function run(command: string, env: Record<string, string>): Promise<{ status: number | null; output: string }> {
  const child = spawn("sh", ["-c", command], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  const [status] = (await once(child, "exit")) as [number | null];
  return { status, output };
}

/** Commands that would not end by themselves, or that are this very run: their script must exist. */
const scripts: Readonly<Record<string, string>> = {
  "npm start": "start",
  "npm test": "test",
  "npm run verify": "verify",
  "npm run trama -- start": "trama",
};

test("every command that README and CONTRIBUTING show works as shown", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trama-readme-"));
  const known = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const commands = [...(await commandsOf("README.md")), ...(await commandsOf("CONTRIBUTING.md"))];
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const script = scripts[command];
    if (script !== undefined) {
      expect(known.scripts, command).toHaveProperty(script);
      continue;
    }
    const { status, output } = await run(command, { TRAMA_DATA: join(folder, "data") });
    expect(status, `${command}\n${output}`).toBe(0);
  }
  await rm(folder, { recursive: true, force: true });
});

test("every command that the guide to backups shows works as shown, in its order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trama-guide-"));
  const env = { TRAMA_DATA: join(folder, "data") };
  const made = await run("npm run trama -- init --territory fiordaliso --admin ada@example.org", env);
  expect(made.status, made.output).toBe(0);
  const commands = await commandsOf("docs/guides/backup.md");
  expect(commands.map((command) => command.split(" ")[4])).toEqual(["backup", "backup", "restore", "audit"]);
  let place = "";
  for (const shown of commands) {
    const command = shown.replace("/media/disco-esterno", join(folder, "disk")).replace("CARTELLA-DEL-BACKUP", place);
    const { status, output } = await run(command, env);
    expect(status, `${command}\n${output}`).toBe(0);
    place = /^(?:Backup fatto|Backup made): (.+)$/m.exec(output)?.[1] ?? place;
  }
  await rm(folder, { recursive: true, force: true });
});
