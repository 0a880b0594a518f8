import type { Run } from "@trama/database";
import { NotFound, type RecordRef, type RoleCode, roleCodes } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

let made: TemporaryInstance;
beforeAll(async () => {
  made = await temporaryInstance();
});
afterAll(() => made.close());

async function labRef(slug: string): Promise<RecordRef> {
  const { items } = await made.asSystem()(verbs.listLabs, {});
  const found = items.find((lab) => lab.slug === slug);
  if (!found) throw new Error(`no lab ${slug}`);
  return { kind: "lab", id: found.id };
}

async function labsSeen(role: RoleCode | "public", scopes?: RecordRef[]): Promise<string[]> {
  const { items } = await (await made.as(role, scopes))(verbs.listLabs, {});
  return items.map(({ slug }) => slug);
}

describe("reading labs", () => {
  it("as a conductor shows one's own labs, and no other even by its id", async () => {
    const [mulino, borgo] = [await labRef("officina-del-mulino"), await labRef("officina-del-borgo")];
    expect(await labsSeen("conductor", [mulino])).toEqual(["officina-del-mulino"]);
    const run = await made.as("conductor", [mulino]);
    expect((await run(verbs.readLab, { id: mulino.id })).slug).toBe("officina-del-mulino");
    await expect(run(verbs.readLab, { id: borgo.id })).rejects.toThrow(NotFound);
  });

  it("as a partner's contact shows the labs that the organisation leads or takes part in", async () => {
    const { items } = await made.asSystem()(verbs.listOrganisations, { search: "Valle Chiara" });
    const organisation = { kind: "organisation", id: items[0]?.id ?? "" };
    expect(await labsSeen("partner-contact", [organisation])).toEqual(["officina-del-lavatoio", "officina-del-mulino"]);
  });

  it.each(["coordinator", "social-worker", "project-manager", "board-member", "evaluator"] as const)(
    "as %s shows all of them",
    async (role) => {
      expect(await labsSeen(role)).toHaveLength(8);
    },
  );

  it("as an administrator shows none", async () => {
    await expect(labsSeen("administrator")).rejects.toThrow(NotFound);
    const { id } = await labRef("officina-del-mulino");
    await expect((await made.as("administrator"))(verbs.readLab, { id })).rejects.toThrow(NotFound);
  });

  it("as anybody shows those published, and no person's name", async () => {
    await expect(labsSeen("public")).rejects.toThrow(NotFound);
    const shown = await (await made.as("public"))(verbs.listPublicLabs, {});
    expect(shown.map(({ slug }) => slug)).toEqual([
      "officina-del-borgo",
      "officina-del-lavatoio",
      "officina-del-mulino",
      "officina-della-stazione",
      "officina-di-castelnespolo",
      "officina-di-pratogrillo",
    ]);
    expect(JSON.stringify(shown)).not.toContain("segnaposto");
  });
});

describe("reading the rest", () => {
  /** Who may ask for what; the others are told that there is no such thing. */
  const askers: [name: string, ask: (run: Run) => Promise<unknown>, allowed: readonly string[]][] = [
    ["flags", (run) => run(verbs.listFlags, {}), ["coordinator", "project-manager", "evaluator", "administrator"]],
    ["the configuration's document", (run) => run(verbs.exportConfiguration, {}), ["administrator"]],
    ["role assignments", (run) => run(verbs.listRoleAssignments, {}), ["administrator"]],
    ["people", (run) => run(verbs.listPeople, {}), ["coordinator", "conductor", "administrator", "partner-contact"]],
  ];

  it.each(askers)("of %s answers those whose work it is", async (_name, ask, allowed) => {
    for (const role of [...roleCodes, "public"] as const) {
      const scope = { kind: role === "conductor" ? "lab" : "organisation", id: "none" };
      const own = role === "conductor" || role === "partner-contact";
      const asked = ask(await made.as(role, own ? [scope] : undefined));
      if (allowed.includes(role)) await expect(asked, role).resolves.toBeDefined();
      else await expect(asked, role).rejects.toThrow(NotFound);
    }
  });

  it("of the territory answers everybody, without its internal facts", async () => {
    const territory = await (await made.as("public"))(verbs.readTerritory, {});
    expect(territory).toMatchObject({ code: "fiordaliso", systemName: "Vicini di valle" });
    expect(territory).not.toHaveProperty("context");
  });

  it("ends on the day after a role's last", async () => {
    const clock = { at: new Date("2026-03-01T10:00:00.000Z"), now: () => clock.at };
    const other = await temporaryInstance({ clock });
    try {
      const actor = await other.actor("coordinator");
      if (actor.kind !== "person") throw new Error("not a person");
      const assigned = await other.asSystem()(verbs.listRoleAssignments, {});
      const { id } = assigned.find(({ personId }) => personId === actor.personId) ?? { id: "" };
      await other.asSystem()(verbs.endRole, { id, to: "2026-03-01" });
      expect(await other.instance.actorOf(actor)).toMatchObject({ roles: [{ role: "coordinator", scope: null }] });
      // 23:30 in Rome is still the first of March, half an hour later it no longer is.
      clock.at = new Date("2026-03-01T22:30:00.000Z");
      expect(await other.instance.actorOf(actor)).toMatchObject({ roles: [{ role: "coordinator" }] });
      clock.at = new Date("2026-03-01T23:00:00.000Z");
      const after = await other.instance.actorOf(actor);
      expect(after).toMatchObject({ roles: [] });
      await expect(other.instance.run(after)(verbs.listLabs, {})).rejects.toThrow(NotFound);
    } finally {
      await other.close();
    }
  });
});
