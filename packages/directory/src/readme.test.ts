import { readFileSync } from "node:fs";
import { registerOrganisation, registerPerson, rolesHeld, roleVerbs } from "@trama/directory/server";
import type { LocalDate } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { expect, it } from "vitest";
import { actor, directorySection, openOffice } from "./fixtures/index.js";
import { directoryPermissions } from "./permissions.js";

it("the example of the README holds", async () => {
  const sections = { territory: territory(), directory: directorySection() };
  const office = await openOffice({ sections, permissions: directoryPermissions });
  const [run, administer] = [office.as(actor("coordinator")), office.as(actor("administrator"))];
  const at = { kit: office.database.kit, db: office.database.read, today: "2026-03-02" as LocalDate };

  const comune = await run(registerOrganisation, { name: "Comune di Fiordaliso", kind: "municipality" });
  const positions = [{ organisationId: comune.id, title: "Assistente sociale" }];
  const worker = await run(registerPerson, { name: "Assistente sociale (segnaposto)", positions });
  const { grantRole } = roleVerbs([]);
  await administer(grantRole, { personId: worker.id, role: "social-worker", from: "2026-01-01" });
  const held = await rolesHeld(at, worker.id); // [{ role: "social-worker", scope: null }]

  expect(held).toEqual([{ role: "social-worker", scope: null }]);
  expect(comune.slug).toBe("comune-di-fiordaliso");
  await office.close();
});

it("the example of the README is this one", () => {
  const example =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8"))?.[1] ?? "";
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = example.split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});
