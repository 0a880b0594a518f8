import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const assets = fileURLToPath(new URL("../../../apps/admin/dist/assets/", import.meta.url));

test("the admin bundle holds nothing of the server", async () => {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(scripts.map((name) => readFile(assets + name, "utf8")));
  const bundle = texts.join("\n");
  expect(bundle.length).toBeGreaterThan(100_000);
  // The bundle must be the real one: a word of a domain proves that the search looks at the right text.
  expect(bundle).toContain("error.notReady");
  for (const trace of ["drizzle", "sqlite", "libsql", "pg-protocol", "better-auth", "node:fs"])
    expect(bundle.toLowerCase()).not.toContain(trace);
});
