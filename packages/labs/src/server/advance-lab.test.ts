import { actor } from "@trama/directory/fixtures";
import { newId, publicActor } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, labSystem, labsSection, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { advanceLab, loadLab, readLab, reviseLab } from "./index.js";

let office: LabOffice;
beforeEach(async () => {
  office = await openLabOffice();
});
afterEach(() => office.close());

type Move = Parameters<typeof advanceLab>[1];
const advance = ({ id, version }: Lab, to: Move["to"], given: object = {}, who = office.coordinator) =>
  office.as(who)(advanceLab, { id, version, to, on: "2026-03-02", reason: "Il gruppo è partito", ...given });

describe("a change of phase", () => {
  it("enters the history with its day, its reason and who decided it", async () => {
    const made = await office.openReady();
    const after = await advance(made, "outreach");
    expect(after).toMatchObject({ phase: "outreach", phaseSince: "2026-03-02", phaseToConfirm: false, version: 2 });
    expect(after.history.find(({ kind }) => kind === "phase")).toEqual({
      on: "2026-03-02",
      kind: "phase",
      subject: null,
      phase: "outreach",
      ...{ count: null, people: null, helpers: null },
      reason: "Il gruppo è partito",
      author: office.coordinator.kind === "person" && office.coordinator.name,
    });
    const content = await office.content();
    expect(content["audit"]?.at(-1)).toMatchObject({
      verb: "advanceLab",
      record_id: made.id,
      fields: JSON.stringify(["phases", "version"]),
    });
    expect(content["lab"]).toMatchObject([{ phase: "outreach" }]);
  });

  it("without a reason is refused on the reason", async () => {
    const made = await office.openReady();
    for (const reason of [undefined, "", "  ", "ok"]) {
      const error = await office.refusal(advance(made, "outreach", { reason }));
      expect(error).toMatchObject({ name: "InvalidInput", issues: [{ path: ["reason"] }] });
    }
  });

  it("in the future, or before the present phase, is refused on the day", async () => {
    const made = await office.openReady();
    const tomorrow = await office.refusal(advance(made, "outreach", { on: "2026-03-03" }));
    expect(tomorrow).toMatchObject({ name: "RuleBroken", issues: [{ path: ["on"], code: "labs:issue.futureDate" }] });
    const id = await office.as({ kind: "system", name: "init" })(loadLab, {
      name: "B",
      slug: "b",
      municipality: "111901",
      phase: "outreach",
    });
    const loaded = await office.as(office.coordinator)(readLab, { id });
    const paused = await advance(loaded, "suspended", { on: "2026-02-20" });
    const yesterday = await office.refusal(advance(paused, "outreach", { on: "2026-02-19" }));
    expect(yesterday).toMatchObject({
      issues: [{ path: ["on"], code: "labs:issue.beforePhase", params: { since: "2026-02-20" } }],
    });
    expect((await advance(paused, "outreach", { on: "2026-02-20" })).phase).toBe("outreach");
  });

  it("confirms the phase that a lab was loaded with, once, without adding a step to its life", async () => {
    const id = await office.as({ kind: "system", name: "init" })(loadLab, {
      name: "B",
      slug: "b",
      municipality: "111901",
      phase: "activation",
    });
    const loaded = await office.as(office.coordinator)(readLab, { id });
    expect(loaded).toMatchObject({ phaseToConfirm: true, phaseSince: null });
    const confirmed = await advance(loaded, "activation", { on: "2025-09-15", reason: "Lo dice il verbale" });
    expect(confirmed).toMatchObject({ phase: "activation", phaseToConfirm: false, phaseSince: "2025-09-15" });
    expect(confirmed.attention.map(({ code }) => code)).not.toContain("phaseToConfirm");
    expect(confirmed.history.filter(({ kind }) => kind === "phase")).toMatchObject([
      { on: "2025-09-15", phase: "activation", reason: "Lo dice il verbale" },
    ]);
    expect(await office.refusal(advance(confirmed, "activation"))).toMatchObject({ code: "labs:error.moveNotAllowed" });
    const paused = await advance(confirmed, "suspended");
    expect(paused.nextPhases.map(({ phase }) => phase)).toEqual(["activation"]);
  });

  it("from an old version is refused", async () => {
    const made = await office.openReady();
    await advance(made, "outreach");
    expect(await office.refusal(advance(made, "outreach"))).toMatchObject({ name: "StaleVersion" });
  });

  it("that the table does not have is refused and says so", async () => {
    const made = await office.openReady();
    for (const to of ["planned", "activation", "maintenance", "closed"] as const) {
      expect(await office.refusal(advance(made, to))).toMatchObject({
        name: "Conflict",
        code: "labs:error.moveNotAllowed",
        issues: [{ path: ["to"] }],
      });
    }
    expect(made.nextPhases.map(({ phase }) => phase)).toEqual(["outreach", "suspended"]);
  });

  it.each([
    ["mainPlace", { mainPlace: null }],
    ["leadOrganisation", { leadOrganisationId: null }],
    ["leadPerson", { leadPersonId: null }],
  ])("out of planned without its %s is refused and names it", async (field, given) => {
    const made = await office.openReady(given);
    expect(made.nextPhases[0]).toEqual({ phase: "outreach", missing: [field] });
    const error = await office.refusal(advance(made, "outreach"));
    expect(error).toMatchObject({
      name: "RuleBroken",
      code: "labs:error.notReady",
      issues: [{ path: [field], code: `labs:missing.${field}` }],
    });
  });

  it("asks for the items of its lab system, by name, and lets go when they are there", async () => {
    const outreach = await advance(await office.openReady(), "outreach");
    expect(outreach.nextPhases[0]).toEqual({ phase: "activation", missing: ["channels"] });
    const error = await office.refusal(advance(outreach, "activation"));
    expect(error).toMatchObject({
      issues: [{ path: ["protocol", "channels"], code: "labs:missing.item", params: { it: "Elemento channels" } }],
    });
    const channels = [{ kind: "poster" }, { kind: "newsletter" }];
    const { id, version, name } = outreach;
    const with2 = await office.as(office.coordinator)(reviseLab, {
      id,
      version,
      name,
      municipality: "111901",
      channels,
    });
    expect((await advance(with2, "activation")).phase).toBe("activation");
  });

  it("through a pause comes back to the phase it left", async () => {
    const outreach = await advance(await office.openReady(), "outreach");
    const paused = await advance(outreach, "suspended");
    expect(paused.nextPhases.map(({ phase }) => phase)).toEqual(["outreach"]);
    expect(await office.refusal(advance(paused, "closed"))).toMatchObject({ name: "Conflict" });
    expect(await advance(paused, "outreach")).toMatchObject({ phase: "outreach", version: 4 });
  });
});

describe("who changes a phase", () => {
  const withApprovers = (...approvers: ("coordinator" | "conductor")[]) => {
    office.sections = { ...office.sections, labs: labsSection({ systems: [labSystem({ approvers })] }) };
  };

  it("are those whom the lab system names, and the lab tells each reader", async () => {
    const made = await office.openReady();
    const conductor = office.conductorOf(made);
    const shownTo = async (who: typeof conductor) => (await office.as(who)(readLab, { id: made.id })).may;
    expect(await shownTo(conductor)).not.toContain("advanceLab");
    expect(await shownTo(conductor)).toContain("reviseLab");
    expect(await office.refusal(advance(made, "outreach", {}, conductor))).toMatchObject({ name: "NotFound" });
    withApprovers("coordinator", "conductor");
    expect(await shownTo(conductor)).toContain("advanceLab");
    await advance(made, "outreach", {}, conductor);
    withApprovers("conductor");
    expect(await shownTo(office.coordinator)).not.toContain("advanceLab");
    expect(await office.refusal(advance({ ...made, version: 2 }, "suspended"))).toMatchObject({ name: "NotFound" });
  });

  it("are not those who approve elsewhere", async () => {
    const [own, other] = [await office.openReady(), await office.openReady({ name: "Altra" })];
    const mixed = actor(
      { role: "conductor", scope: { kind: "lab", id: own.id } },
      { role: "coordinator", scope: { kind: "lab", id: other.id } },
    );
    expect(await office.refusal(advance(own, "outreach", {}, mixed))).toMatchObject({ name: "NotFound" });
    expect((await advance(other, "outreach", {}, mixed)).phase).toBe("outreach");
  });

  it("are not those who only read, and a lab of others looks like none", async () => {
    withApprovers("coordinator", "conductor");
    const [own, other] = [await office.openReady(), await office.openReady({ name: "Altra" })];
    const refused = await office.refusal(advance(other, "outreach", {}, office.conductorOf(own)));
    expect(refused).toEqual(
      await office.refusal(advance({ ...other, id: newId<"lab">() }, "outreach", {}, office.conductorOf(own))),
    );
    for (const who of [actor("board-member"), actor("evaluator"), actor("administrator"), publicActor]) {
      expect(await office.refusal(advance(own, "outreach", {}, who))).toMatchObject({ name: "NotFound" });
    }
  });
});
