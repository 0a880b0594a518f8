import { NotFound, RuleBroken } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

let made: TemporaryInstance;
beforeEach(async () => {
  made = await temporaryInstance({ preset: "pavia" });
});
afterEach(() => made.close());

const acceptanceOf = async (id: string) =>
  (await made.asSystem()(verbs.listFlags, {})).find((flag) => flag.id === id)?.accepted;

async function openLab(name: string): Promise<void> {
  await made.asSystem()(verbs.openLab, { name, municipality: "018110" });
}

describe("accepting a flag", () => {
  it("keeps who did it, when and why, and the flag stays in sight", async () => {
    const clock = { now: () => new Date("2026-03-01T10:00:00.000Z") };
    await made.close();
    made = await temporaryInstance({ preset: "pavia", clock });
    const run = await made.as("administrator");
    const note = "La fonte è una scansione: la cifra si chiede al Comune.";
    const accepted = { note, by: expect.stringMatching(/^administrator/), at: "2026-03-01T10:00:00.000Z" };
    expect(await run(verbs.acceptFlag, { id: "population.parts", note })).toMatchObject({
      id: "population.parts",
      accepted,
    });
    expect(await acceptanceOf("population.parts")).toMatchObject(accepted);
    expect(await run(verbs.listFlags, {})).toHaveLength(14);
    await made.restart();
    expect(await acceptanceOf("population.parts")).toMatchObject(accepted);
  });

  it("holds until the numbers change, and holds again if they come back", async () => {
    await made.asSystem()(verbs.acceptFlag, { id: "labs.declared", note: "Uno non ha ancora un nome." });
    expect(await acceptanceOf("labs.declared")).not.toBeNull();
    await openLab("Decimo");
    expect(await acceptanceOf("labs.declared")).toBeUndefined();
    await openLab("Undicesimo");
    expect(await acceptanceOf("labs.declared")).toBeNull();
    await made.asSystem()(verbs.acceptFlag, { id: "labs.declared", note: "Uno in più del dichiarato." });
    expect(await acceptanceOf("labs.declared")).toMatchObject({ note: "Uno in più del dichiarato." });
  });

  it("is for the administrator, and for the coordinator where it speaks of a record", async () => {
    const coordinator = await made.as("coordinator");
    const note = "Chiesto a chi lo sa.";
    await expect(coordinator(verbs.acceptFlag, { id: "population.parts", note })).rejects.toThrow(NotFound);
    await coordinator(verbs.acceptFlag, { id: "lab.withoutLead:crosione", note });
    expect(await acceptanceOf("lab.withoutLead:crosione")).toMatchObject({ note });
    for (const role of ["evaluator", "project-manager", "conductor", "public"] as const) {
      await expect(
        (await made.as(role))(verbs.acceptFlag, { id: "lab.withoutLead:in-scala", note }),
        role,
      ).rejects.toThrow(NotFound);
    }
  });

  it("can be taken back, with a reason that stays in the trail, by whoever might give it", async () => {
    const run = await made.as("administrator");
    const coordinator = await made.as("coordinator");
    const [id, note] = ["population.parts", "Il Comune ha corretto la cifra."];
    await expect(run(verbs.reopenFlag, { id, note })).rejects.toMatchObject({ code: "territory:error.notAccepted" });
    await run(verbs.acceptFlag, { id, note: "Così dice la fonte." });
    await expect(run(verbs.reopenFlag, { id, note: " " })).rejects.toMatchObject({ issues: [{ path: ["note"] }] });
    await expect(coordinator(verbs.reopenFlag, { id, note })).rejects.toThrow(NotFound);
    expect(await acceptanceOf(id)).not.toBeNull();
    expect(await run(verbs.reopenFlag, { id, note })).toMatchObject({ id, accepted: null });
    expect(await acceptanceOf(id)).toBeNull();
    const { items } = await run(verbs.listTrail, { verb: "reopenFlag" });
    expect(JSON.stringify(items)).toContain(note);
    const ofRecord = { id: "lab.withoutLead:crosione", note };
    await coordinator(verbs.acceptFlag, ofRecord);
    await coordinator(verbs.reopenFlag, ofRecord);
    expect(await acceptanceOf(ofRecord.id)).toBeNull();
  });

  it("is refused for a flag that is not raised, and without a reason", async () => {
    const run = await made.as("administrator");
    await expect(run(verbs.acceptFlag, { id: "population.gender", note: "Va bene così." })).rejects.toThrow(RuleBroken);
    await expect(run(verbs.acceptFlag, { id: "population.parts", note: "  " })).rejects.toMatchObject({
      issues: [{ path: ["note"] }],
    });
  });
});

describe("a flag", () => {
  it("goes away when what it asks for is given", async () => {
    const run = made.asSystem();
    const { items } = await run(verbs.listLabs, { search: "Crosione" });
    const [lab] = items;
    const { items: people } = await run(verbs.listPeople, { limit: 1 });
    const { items: organisations } = await run(verbs.listOrganisations, { search: "Acli" });
    if (!lab || !people[0] || !organisations[0]) throw new Error("the preset of Pavia lacks what this test needs");
    const lead = {
      organisationId: organisations[0].id,
      personId: people[0].id,
      from: "2026-01-01",
      reason: "Trovata la referente",
    };
    await run(verbs.assignLabLead, { id: lab.id, version: lab.version, ...lead });
    const { version, id, slug: _slug, src: _src, ...facts } = organisations[0];
    await run(verbs.reviseOrganisation, { ...facts, id, version, headcount: 2 });
    const ids = (await run(verbs.listFlags, {})).map((flag) => flag.id);
    expect(ids).not.toContain("lab.withoutLead:crosione");
    expect(ids).not.toContain("organisation.headcount:acli");
    expect(ids).toHaveLength(12);
  });
});
