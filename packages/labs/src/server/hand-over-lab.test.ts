import { readVerb } from "@trama/database";
import { actor } from "@trama/directory/fixtures";
import { endRole, roleVerbs } from "@trama/directory/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { handOverLab, labFlagSource, labScopes, openLab, proposeMicroNetwork, readLab } from "./index.js";

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.openReady();
});
afterEach(() => office.close());

const { grantRole, listRoleAssignments } = roleVerbs([labScopes]);
const administrator = actor("administrator");
const both = actor({ role: "coordinator", scope: null }, { role: "administrator", scope: null });
const at = ({ id, version }: Lab) => ({ id, version });
const handOver = (lab: Lab, given: object = {}, who = office.coordinator) =>
  office.as(who)(handOverLab, {
    ...at(lab),
    organisationId: office.organisations.orto,
    personId: office.people.ortolana,
    from: "2026-03-02",
    reason: "Marta comincia un altro lavoro",
    ...given,
  });
const conduct = (personId = office.people.vicina, from = "2026-01-01") =>
  office.as(administrator)(grantRole, { personId, role: "conductor", scopes: [{ kind: "lab", id: made.id }], from });
const roles = async () =>
  (await office.as(administrator)(listRoleAssignments, {})).map(({ personId, from, to }) => [personId, from, to]);
const flags = readVerb("listLabs", z.strictObject({}), (ctx) => labFlagSource(ctx));
const waiting = async () =>
  (await office.as(office.coordinator)(flags, {})).filter(({ rule }) => rule === "labs:flag.roleToPass");

describe("handing a lab over", () => {
  it("names who leads from a day on, and leaves a note and what is open", async () => {
    const reported = await office.as(actor("social-worker"))(proposeMicroNetwork, {
      ...at(made),
      name: "La spesa insieme",
      since: "2026-02-01",
    });
    const after = await handOver(reported, { note: "Il giovedì la chiave è dal barista." });
    expect(after.leadPerson?.id).toBe(office.people.ortolana);
    expect(after.handover).toEqual({
      from: "2026-03-02",
      reason: "Marta comincia un altro lavoro",
      note: "Il giovedì la chiave è dal barista.",
      items: after.protocol.items.filter(({ met }) => !met).map(({ code, it, en }) => ({ code, it, en, met: false })),
      networksToConfirm: 1,
    });
    expect(after.handover?.items.length).toBeGreaterThan(0);
    expect(after.history.find(({ kind }) => kind === "handover")).toMatchObject({
      on: "2026-03-02",
      subject: "Orto, Referente dell'Orto (segnaposto)",
      reason: "Marta comincia un altro lavoro",
    });
  });

  it("is read by those who run the lab, while it is recent", async () => {
    await handOver(made, { note: "Il giovedì la chiave è dal barista." });
    const seenBy = (who: typeof office.coordinator) => office.as(who)(readLab, { id: made.id });
    expect((await seenBy(office.conductorOf(made))).handover).not.toBeNull();
    expect((await seenBy(actor("evaluator"))).handover).toBeNull();
    office.clock.at = new Date("2026-06-02T10:00:00.000Z");
    expect((await seenBy(office.coordinator)).handover).toBeNull();
  });

  it("passes the role of conductor at once, by who may also give roles", async () => {
    await conduct();
    await handOver(made, {}, both);
    expect(await roles()).toEqual([
      [office.people.vicina, "2026-01-01", "2026-03-01"],
      [office.people.ortolana, "2026-03-02", null],
    ]);
    expect(await waiting()).toEqual([]);
  });

  it("by a coordinator leaves the role as it is, and asks for it until somebody passes it", async () => {
    const [held] = await conduct();
    await handOver(made);
    expect(await roles()).toEqual([[office.people.vicina, "2026-01-01", null]]);
    expect(await waiting()).toMatchObject([
      { numbers: { name: made.name, from: "2026-03-02" }, about: { kind: "lab", id: made.id } },
    ]);
    await office.as(administrator)(endRole, { id: held?.id ?? "", to: "2026-03-01" });
    expect(await waiting()).toHaveLength(1);
    await conduct(office.people.ortolana, "2026-03-02");
    expect(await waiting()).toEqual([]);
  });

  it("asks for no role when it was not to pass", async () => {
    await conduct();
    await handOver(made, { movesRole: false }, both);
    expect(await roles()).toEqual([[office.people.vicina, "2026-01-01", null]]);
    expect(await waiting()).toEqual([]);
  });

  it("ends a role that begins with the handover on its first day, and gives none to who has it", async () => {
    await conduct(office.people.vicina, "2026-03-02");
    await conduct(office.people.ortolana);
    await handOver(made, {}, both);
    expect(await roles()).toEqual([
      [office.people.vicina, "2026-03-02", "2026-03-02"],
      [office.people.ortolana, "2026-01-01", null],
    ]);
  });

  it("needs somebody who leads, somebody else who comes, and a coordinator", async () => {
    const nobody = await office.as(office.coordinator)(openLab, { name: "Nuova", municipality: "111901" });
    expect(await office.refusal(handOver(nobody))).toMatchObject({ name: "Conflict", code: "labs:error.nobodyLeads" });
    expect(await office.refusal(handOver(made, { organisationId: null, personId: null }))).toMatchObject({
      issues: [{ path: ["personId"], code: "labs:issue.newLeadMissing" }],
    });
    const same = { organisationId: office.organisations.vicini, personId: office.people.vicina };
    expect(await office.refusal(handOver(made, same))).toMatchObject({
      issues: [{ path: ["personId"], code: "labs:issue.sameLead" }],
    });
    expect(await office.refusal(handOver(made, {}, office.conductorOf(made)))).toMatchObject({ name: "NotFound" });
    expect(await office.refusal(handOver(made, { reason: "" }))).toMatchObject({ issues: [{ path: ["reason"] }] });
  });
});
