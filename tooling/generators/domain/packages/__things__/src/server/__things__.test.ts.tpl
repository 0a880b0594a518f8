import { readFileSync } from "node:fs";
import { actor, type Office, openOffice } from "@trama/directory/fixtures";
import { NotFound, StaleVersion } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { __thing__, __things__Section } from "../fixtures/index.js";
import { __thing__Permissions } from "../permissions.js";
import { list__Things__, open__Thing__, read__Thing__, revise__Thing__ } from "./index.js";

let office: Office;
beforeEach(async () => {
  office = await openOffice({ sections: { __things__: __things__Section() }, permissions: __thing__Permissions });
});
afterEach(() => office.close());

describe("__thing__", () => {
  it("is opened, found and changed", async () => {
    const run = office.as(actor("coordinator"));
    const first = await run(open__Thing__, { name: "__Cosa__ di prova" });
    const { items } = await run(list__Things__, { search: "PROVA" });
    expect(items).toEqual([first]);

    const changed = await run(revise__Thing__, { id: first.id, version: 1, name: "Un altro nome", note: "Perché" });
    expect(changed).toMatchObject({ version: 2, name: "Un altro nome", note: "Perché" });
    expect(await run(read__Thing__, { id: first.id })).toEqual(changed);
  });

  it("is not changed from a version that is no longer the last", async () => {
    const run = office.as(actor("coordinator"));
    const { id } = await run(open__Thing__, __thing__());
    const late = run(revise__Thing__, { id, version: 0, name: "Tardi" });
    expect(await office.refusal(late)).toBeInstanceOf(StaleVersion);
  });

  it("has no longer a name than the territory allows", async () => {
    const run = office.as(actor("coordinator"));
    const { id, version } = await run(open__Thing__, __thing__());
    const name = "Un nome che non finisce più, e poi ancora";
    for (const tried of [run(open__Thing__, { name }), run(revise__Thing__, { id, version, name })])
      expect(await office.refusal(tried)).toMatchObject({ issues: [{ path: ["name"], params: { limit: 30 } }] });
  });

  it("is read by an evaluator, who changes nothing", async () => {
    const { id } = await office.as(actor("coordinator"))(open__Thing__, __thing__());
    const run = office.as(actor("evaluator"));
    expect((await run(read__Thing__, { id })).may).not.toContain("revise__Thing__");
    expect(await office.refusal(run(open__Thing__, __thing__()))).toBeInstanceOf(NotFound);
    expect(await office.refusal(run(revise__Thing__, { id, version: 1, name: "No" }))).toBeInstanceOf(NotFound);
  });

  it("is not seen by who has no role for it", async () => {
    const { id } = await office.as(actor("coordinator"))(open__Thing__, __thing__());
    const run = office.as(actor("partner-contact"));
    expect(await office.refusal(run(list__Things__, {}))).toBeInstanceOf(NotFound);
    expect(await office.refusal(run(read__Thing__, { id }))).toBeInstanceOf(NotFound);
  });
});

it("the example of the README is one of these", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split("\n") ?? [];
  const own = readFileSync(import.meta.filename, "utf8");
  expect(example.length).toBeGreaterThan(0);
  for (const line of example) expect(own).toContain(line);
});
