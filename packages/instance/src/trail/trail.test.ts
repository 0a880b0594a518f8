import { NotFound, roleCodes } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { readableChanges } from "./readable-changes.js";
import type { ListTrail, TrailEntry } from "./trail-view.js";

type Asked = Partial<Record<keyof (typeof ListTrail)["shape"], unknown>>;

let made: TemporaryInstance;
let labId: string;
beforeAll(async () => {
  made = await temporaryInstance({ clock: { now: () => new Date("2026-03-02T10:00:00.000Z") } });
  const coordinator = await made.as("coordinator");
  const [lab] = (await coordinator(verbs.listLabs, {})).items;
  labId = lab?.id ?? "";
  const { version, municipality } = await coordinator(verbs.readLab, { id: labId });
  await coordinator(verbs.reviseLab, { id: labId, version, name: "Bottega nuova", municipality: municipality.istat });
  await coordinator(verbs.registerPerson, { name: "Persona nuova (segnaposto)" });
});
afterAll(() => made.close());

async function every(as: "administrator" | "coordinator", asked: Asked = {}): Promise<TrailEntry[]> {
  const run = await made.as(as);
  const lines: TrailEntry[] = [];
  let cursor: number | undefined;
  do {
    const page = await run(verbs.listTrail, { limit: 7, cursor, ...asked } as never);
    lines.push(...page.items);
    cursor = page.nextCursor === null ? undefined : Number(page.nextCursor);
  } while (cursor !== undefined);
  return lines;
}

describe("the trail that is read", () => {
  it("comes whole and in order, page after page, each line once", async () => {
    const numbers = (await every("administrator")).map(({ sequence }) => sequence);
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers).toEqual(numbers.map((_, at) => numbers.length - at));
  });

  it("is narrowed by who, what, which kind, which record and when", async () => {
    const of = async (asked: Asked) => await every("administrator", asked);
    const revised = await of({ verb: "reviseLab" });
    expect(revised).toMatchObject([{ record: { kind: "lab", id: labId }, fields: expect.arrayContaining(["name"]) }]);
    const [{ actor }] = revised as [TrailEntry];
    expect(actor.name).toMatch(/^coordinator/);
    expect((await of({ actor: actor.id })).map(({ verb }) => verb)).toEqual(["registerPerson", "reviseLab"]);
    expect((await of({ kind: "lab", record: labId })).map(({ verb }) => verb)).toEqual(["reviseLab", "foundInstance"]);
    expect((await of({ kind: "person" })).every(({ record }) => record.kind === "person")).toBe(true);
    expect(await of({ from: "2026-03-03" })).toEqual([]);
    expect(await of({ to: "2026-03-01" })).toEqual([]);
    expect((await of({ from: "2026-03-02", to: "2026-03-02" })).length).toBeGreaterThan(30);
  });

  it("shows what changed to who may read it, and to others which fields alone", async () => {
    const [forCoordinator] = await every("coordinator", { verb: "reviseLab" });
    const changes = readableChanges(forCoordinator?.values ?? {});
    expect(changes.map(({ path, after }) => [path, after])).toContainEqual([[{ field: "name" }], "Bottega nuova"]);
    expect(forCoordinator).toMatchObject({ title: "Bottega nuova", withheld: null });

    const [forAdministrator] = await every("administrator", { verb: "reviseLab" });
    expect(forAdministrator).toMatchObject({
      values: null,
      title: null,
      withheld: "private",
      fields: expect.arrayContaining(["name"]),
    });
    const [person] = await every("administrator", { verb: "registerPerson" });
    expect(person?.values).toMatchObject({ name: { after: "Persona nuova (segnaposto)" } });
  });

  it("shows an administrator nothing of records that only others may read, in any line", async () => {
    const read = new Set(["person", "roleAssignment", "account", "invitation", "session", "flag", "configuration"]);
    for (const { record, values, title } of await every("administrator"))
      if (!read.has(record.kind)) expect([record.kind, values, title]).toEqual([record.kind, null, null]);
  });

  it("shows a coordinator the lines of what a coordinator may read, and no accounts", async () => {
    const kinds = new Set((await every("coordinator")).map(({ record }) => record.kind));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(["lab", "organisation", "person"]));
    for (const kind of ["account", "roleAssignment", "configuration"]) expect(kinds.has(kind)).toBe(false);
    expect(await every("coordinator", { kind: "account" })).toEqual([]);
  });

  it("is nobody else's, and of a coordinator of one lab not even that lab's", async () => {
    for (const role of [...roleCodes, "public"] as const) {
      const over = role === "coordinator" ? [{ kind: "lab", id: labId }] : undefined;
      if (role === "administrator") continue;
      await expect((await made.as(role, over))(verbs.listTrail, {}), role).rejects.toThrow(NotFound);
      await expect((await made.as(role, over))(verbs.verifyTrail, {}), role).rejects.toThrow(NotFound);
    }
  });

  it("is whole, and says who is in it", async () => {
    const { verdict, actors } = await (await made.as("administrator"))(verbs.verifyTrail, {});
    expect(verdict).toMatchObject({ intact: true });
    expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["system:init", "system:test"]));
    expect(actors.some(({ name }) => name?.startsWith("coordinator"))).toBe(true);
  });
});
