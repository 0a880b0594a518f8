import { actor } from "@trama/directory/fixtures";
import { newId } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LabOffice, openLabOffice } from "../fixtures/index.js";
import type { Lab } from "../lab-view.js";
import { assignLabLead, readLab } from "./index.js";

vi.setConfig({ testTimeout: 60_000 });

let office: LabOffice;
let made: Lab;
beforeEach(async () => {
  office = await openLabOffice();
  made = await office.open();
});
afterEach(() => office.close());

const reason = "Il Comune ha dato le chiavi";
const read = () => office.as(office.coordinator)(readLab, { id: made.id });

describe("who leads a lab", () => {
  type Given = { organisationId?: string | null; personId?: string | null; from?: string; reason?: string };
  const assign = ({ id, version }: Lab, given: Given = {}, who = office.coordinator) => {
    const { vicini } = office.organisations;
    return office.as(who)(assignLabLead, {
      id,
      version,
      organisationId: vicini,
      personId: office.people.vicina,
      from: "2026-03-02",
      reason,
      ...given,
    });
  };
  const item = (lab: Lab, code: string) => lab.protocol.items.find((one) => one.code === code)?.met;

  it("is assigned with a day and a reason, and the missing items turn met", async () => {
    expect([item(made, "person"), item(made, "organisation")]).toEqual([false, false]);
    const after = await assign(made);
    expect([item(after, "person"), item(after, "organisation")]).toEqual([true, true]);
    expect(after.protocol.met).toBe(made.protocol.met + 2);
    expect(after.leadPerson).toEqual({
      id: office.people.vicina,
      name: "Referente dei Vicini (segnaposto)",
      nameToEnter: false,
    });
    const { audit } = await office.content();
    expect(audit?.at(-1)).toMatchObject({ verb: "assignLabLead", fields: JSON.stringify(["leads", "version"]) });
  });

  it("hands over on a day, and who led until then stays in the history", async () => {
    const first = await assign(made, { from: "2026-01-01" });
    const { ortolana } = office.people;
    const after = await assign(first, {
      personId: ortolana,
      organisationId: office.organisations.orto,
      from: "2026-02-15",
    });
    expect(after.leadPerson?.id).toBe(ortolana);
    const leads = ((await office.content())["lab_lead"] ?? []) as {
      person_id: string;
      from_day: string;
      to_day: string | null;
    }[];
    expect(leads.map(({ person_id, from_day, to_day }) => [person_id, from_day, to_day])).toEqual([
      [office.people.vicina, "2026-01-01", "2026-02-14"],
      [ortolana, "2026-02-15", null],
    ]);
    expect(after.history.filter(({ kind }) => kind === "lead").map(({ subject }) => subject)).toEqual([
      "Orto, Referente dell'Orto (segnaposto)",
      "Vicini, Referente dei Vicini (segnaposto)",
    ]);
  });

  it("named for a later day does not lead before it", async () => {
    const first = await assign(made, { from: "2026-01-01" });
    const after = await assign(first, { personId: office.people.ortolana, from: "2026-04-01" });
    expect(after.leadPerson?.id).toBe(office.people.vicina);
    office.clock.at = new Date("2026-04-01T10:00:00.000Z");
    expect((await read()).leadPerson?.id).toBe(office.people.ortolana);
  });

  it("may be nobody, and the lab says so", async () => {
    const after = await assign(await assign(made), { organisationId: null, personId: null, from: "2026-03-02" });
    expect(after).toMatchObject({ leadOrganisation: null, leadPerson: null });
  });

  it.each([
    [{ personId: newId<"person">() }, "personId", "directory:issue.unknownPerson"],
    [{ organisationId: newId<"organisation">() }, "organisationId", "directory:issue.unknownOrganisation"],
  ])("is not %j", async (given, field, code) => {
    expect(await office.refusal(assign(made, given))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: [field], code }],
    });
  });

  it("is not assigned behind the back of a later one, nor without a reason, nor by a conductor", async () => {
    const first = await assign(made, { from: "2026-02-10" });
    const error = await office.refusal(assign(first, { personId: office.people.ortolana, from: "2026-02-09" }));
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["from"], code: "labs:issue.beforeLead", params: { since: "2026-02-10" } }],
    });
    expect(await office.refusal(assign(first, { reason: " " }))).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: ["reason"] }],
    });
    expect(await office.refusal(assign({ ...first, version: 1 }))).toMatchObject({ name: "StaleVersion" });
    for (const who of [office.conductorOf(made), actor("administrator")]) {
      expect(await office.refusal(assign(first, {}, who))).toMatchObject({ name: "NotFound" });
    }
  });
});
