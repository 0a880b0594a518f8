import { actor } from "@trama/directory/fixtures";
import { newId } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import {
  addLabPartner,
  confirmMicroNetwork,
  countCollaborators,
  declareItem,
  endLabPartner,
  proposeMicroNetwork,
  readLab,
} from "./index.js";

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.openReady();
});
afterEach(() => office.close());

const run = (who = office.coordinator) => office.as(who);
const at = ({ id, version }: Lab) => ({ id, version });
const item = (lab: Lab, code: string) => lab.protocol.items.find((one) => one.code === code)?.met;
const lastOfTrail = async () => (await office.content())["audit"]?.at(-1);

describe("partners", () => {
  const add = (lab: Lab, given: object = {}) =>
    run()(addLabPartner, { ...at(lab), organisationId: office.organisations.orto, ...given });
  const end = (lab: Lab, to: string | null) =>
    run()(endLabPartner, { ...at(lab), organisationId: office.organisations.orto, to });

  it("have the end that was said last taken away, unless they are back", async () => {
    const left = await end(await add(made, { from: "2026-01-01" }), "2026-01-31");
    const again = await end(await add(left, { from: "2026-02-10" }), "2026-02-28");
    const back = await end(again, null);
    expect(back.partners.map(({ from, to }) => [from, to])).toEqual([["2026-02-10", null]]);
    expect(await office.refusal(end(back, null))).toMatchObject({ name: "Conflict" });
  });

  it("join, leave and join again", async () => {
    const joined = await add(made, { contribution: "Il terreno", from: "2026-01-01" });
    expect(joined.partners).toEqual([
      { id: office.organisations.orto, name: "Orto", contribution: "Il terreno", from: "2026-01-01", to: null },
    ]);
    expect(item(joined, "partners")).toBe(true);
    expect(await lastOfTrail()).toMatchObject({
      verb: "addLabPartner",
      fields: JSON.stringify(["partners", "version"]),
    });
    const left = await end(joined, "2026-02-28");
    expect(left.partners).toEqual([]);
    expect((await add(left)).partners).toHaveLength(1);
    expect((await office.content())["lab_partner"]).toHaveLength(2);
  });

  it("are shown until their last day, which is said", async () => {
    const leaving = await end(await add(made, { from: "2026-01-01" }), "2026-03-02");
    expect(leaving.partners).toMatchObject([{ name: "Orto", from: "2026-01-01", to: "2026-03-02" }]);
  });

  it("are not added twice, now or for later", async () => {
    const joined = await add(made, { from: "2026-06-01" });
    expect(joined.partners).toEqual([]);
    for (const from of [null, "2026-03-02", "2026-06-01", "2027-01-01"]) {
      const error = await office.refusal(add(joined, { from }));
      expect(error).toMatchObject({
        name: "Conflict",
        issues: [{ path: ["organisationId"], code: "labs:error.alreadyPartner" }],
      });
    }
  });

  it("are of the directory, and end after they begin", async () => {
    const unknown = await office.refusal(add(made, { organisationId: newId<"organisation">() }));
    expect(unknown).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["organisationId"], code: "directory:issue.unknownOrganisation" }],
    });
    expect(await office.refusal(end(made, "2026-03-01"))).toMatchObject({ name: "NotFound" });
    const joined = await add(made, { from: "2026-02-01" });
    expect(await office.refusal(end(joined, "2026-01-31"))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["to"] }],
    });
  });
});

describe("items declared by hand", () => {
  const declare = (lab: Lab, code: string, met = true) =>
    run()(declareItem, { ...at(lab), item: code, met, note: "Approvato in assemblea" });

  it("are met or not as was said last", async () => {
    const yes = await declare(made, "regulation");
    expect(yes.protocol.items.find(({ code }) => code === "regulation")).toMatchObject({
      met: true,
      detail: "Approvato in assemblea",
    });
    expect(await lastOfTrail()).toMatchObject({
      verb: "declareItem",
      fields: JSON.stringify(["declarations", "version"]),
    });
    expect(item(await declare(yes, "regulation", false), "regulation")).toBe(false);
  });

  it("are those of the structure in force that the record cannot show", async () => {
    expect(await office.refusal(declare(made, "place"))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["item"], code: "labs:issue.itemFromRecord" }],
    });
    expect(await office.refusal(declare(made, "garden"))).toMatchObject({
      issues: [{ path: ["item"], code: "labs:issue.unknownItem", params: { item: "garden" } }],
    });
    office.clock.at = new Date("2025-12-31T10:00:00.000Z");
    expect(await office.refusal(declare(made, "regulation"))).toMatchObject({
      issues: [{ code: "labs:issue.unknownItem" }],
    });
  });
});

describe("the declared collaborators", () => {
  const count = (lab: Lab, on: string, value: number) =>
    run()(countCollaborators, { ...at(lab), on, count: { value, qualifier: "~" } });

  it("are a number with its day and how exactly it is known, never names", async () => {
    const first = await count(made, "2026-02-01", 12);
    expect(first.declaredCollaborators).toEqual({
      measure: "declaredCollaborators",
      on: "2026-02-01",
      count: { value: 12, qualifier: "~" },
      note: null,
    });
    const earlier = await count(first, "2026-01-01", 5);
    expect(earlier.declaredCollaborators?.count.value).toBe(12);
    expect((await office.content())["collaborator_count"]).toHaveLength(2);
    expect(await lastOfTrail()).toMatchObject({
      verb: "countCollaborators",
      fields: JSON.stringify(["collaboratorCounts", "version"]),
    });
  });

  it("are not of tomorrow, nor less than none", async () => {
    expect(await office.refusal(count(made, "2026-03-03", 12))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["on"], code: "labs:issue.futureDate" }],
    });
    expect(await office.refusal(count(made, "2026-03-02", -1))).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: ["count", "value"] }],
    });
  });
});

describe("a micro-network of help", () => {
  const worker = actor("social-worker");
  const propose = (lab: Lab, given: object = {}, who = worker as typeof office.coordinator) =>
    run(who)(proposeMicroNetwork, { ...at(lab), name: "La spesa insieme", since: "2026-02-10", ...given });
  const confirm = (lab: Lab, who = office.coordinator) =>
    run(who)(confirmMicroNetwork, { ...at(lab), microNetworkId: lab.microNetworks[0]?.id ?? "" });

  it("is proposed by a social worker, calls for attention, and counts once the coordinator confirms it", async () => {
    const proposed = await propose(made, { reach: { value: 20, qualifier: "~" } });
    expect(proposed.microNetworks).toEqual([
      {
        id: proposed.microNetworks[0]?.id,
        name: "La spesa insieme",
        state: "proposed",
        ...{
          theme: null,
          municipality: null,
          neighbourhood: null,
          since: "2026-02-10",
          endedOn: null,
          endReason: null,
        },
        reach: {
          measure: "declaredReach",
          on: "2026-03-02",
          people: { value: 20, qualifier: "~" },
          helpers: null,
          note: null,
        },
        earlier: [],
      },
    ]);
    expect(proposed.attention).toContainEqual({ code: "microNetworkToConfirm", severity: "warning", count: 1 });
    expect(proposed.history.filter(({ kind }) => kind === "microNetwork")).toEqual([]);
    const confirmed = await confirm(proposed);
    expect(confirmed.microNetworks[0]?.state).toBe("confirmed");
    expect(confirmed.attention.map(({ code }) => code)).not.toContain("microNetworkToConfirm");
    expect(confirmed.history.filter(({ kind }) => kind === "microNetwork")).toHaveLength(1);
    expect(await lastOfTrail()).toMatchObject({
      verb: "confirmMicroNetwork",
      fields: JSON.stringify(["microNetworks", "version"]),
    });
  });

  it("is confirmed at once when the coordinator reports it, and only proposed by a conductor", async () => {
    expect((await propose(made, {}, office.coordinator)).microNetworks[0]?.state).toBe("confirmed");
    const other = await office.openReady({ name: "Altra" });
    expect((await propose(other, {}, office.conductorOf(other))).microNetworks[0]?.state).toBe("proposed");
  });

  it("is confirmed once, by the coordinator, and if it is there", async () => {
    const proposed = await propose(made);
    for (const who of [worker, office.conductorOf(made), actor("administrator")]) {
      expect(await office.refusal(confirm(proposed, who))).toMatchObject({ name: "NotFound" });
    }
    const missing = run()(confirmMicroNetwork, { ...at(proposed), microNetworkId: newId<"microNetwork">() });
    expect(await office.refusal(missing)).toMatchObject({ name: "NotFound" });
    const confirmed = await confirm(proposed);
    expect(await office.refusal(confirm(confirmed))).toMatchObject({
      name: "Conflict",
      code: "labs:error.alreadyConfirmed",
    });
  });

  it("was born by today, and in a lab that whoever reports it may see", async () => {
    expect(await office.refusal(propose(made, { since: "2026-03-03" }))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["since"], code: "labs:issue.futureDate" }],
    });
    const other = await office.open({ name: "Altra" });
    expect(await office.refusal(propose(other, {}, office.conductorOf(made)))).toMatchObject({ name: "NotFound" });
    expect(await office.refusal(propose(made, {}, actor("board-member")))).toMatchObject({ name: "NotFound" });
  });
});

it("each change is one line of the trail, and a stale or foreign one is none", async () => {
  const changes: ((lab: Lab, who?: typeof office.coordinator) => Promise<Lab>)[] = [
    (lab, who) => run(who)(addLabPartner, { ...at(lab), organisationId: office.organisations.orto }),
    (lab, who) => run(who)(endLabPartner, { ...at(lab), organisationId: office.organisations.orto, to: "2026-03-02" }),
    (lab, who) => run(who)(declareItem, { ...at(lab), item: "regulation", met: true }),
    (lab, who) => run(who)(countCollaborators, { ...at(lab), on: "2026-03-02", count: { value: 1 } }),
    (lab, who) => run(who)(proposeMicroNetwork, { ...at(lab), name: "Spesa", since: "2026-03-02" }),
  ];
  const elsewhere = office.conductorOf(await office.open({ name: "Altra" }));
  let lab = made;
  for (const change of changes) {
    const lines = (await office.content())["audit"]?.length ?? 0;
    expect(await office.refusal(change(lab, elsewhere))).toMatchObject({ name: "NotFound" });
    expect(await office.refusal(change({ ...lab, version: lab.version - 1 }))).toMatchObject({ name: "StaleVersion" });
    lab = await change(lab);
    expect((await office.content())["audit"]).toHaveLength(lines + 1);
  }
  expect(await run()(readLab, { id: made.id })).toEqual(lab);
  expect(lab.version).toBe(changes.length + 1);
});
