import { type RecordRef, roleCodes } from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actor, directorySection, type Office, openOffice, organisation, person } from "../fixtures/index.js";
import { directoryPermissions, type PersonId } from "../index.js";
import { registerOrganisation } from "./register-organisation.js";
import { registerPerson } from "./register-person.js";
import { roleVerbs } from "./role-verbs.js";

const administrator = actor("administrator");
const lab = { kind: "lab", id: "lab-1" };
const labs = ["lab-1", "lab-2"].map((id) => ({
  ref: { kind: "lab", id },
  slug: `officina-${id}`,
  name: `Officina ${id}`,
  municipality: "Fiordaliso",
}));
const { grantRole, listRoleScopes } = roleVerbs([{ kind: "lab", list: async () => labs }]);

let office: Office;
let personId: PersonId;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
  personId = (await office.as(actor("coordinator"))(registerPerson, person())).id;
});
afterEach(() => office.close());

const grantOver = (
  scopes: RecordRef[],
  given: Partial<Pick<Parameters<typeof grantRole>[1], "role">> & { to?: string } = {},
) => office.as(administrator)(grantRole, { personId, role: "coordinator", from: "2026-01-01", scopes, ...given });
const anOrganisation = async () => (await office.as(actor("coordinator"))(registerOrganisation, organisation())).id;

describe("what a role is over", () => {
  it("may be several records at once: all of them, or none", async () => {
    const made = await grantOver(
      labs.map(({ ref }) => ref),
      { role: "conductor", to: "2026-06-30" },
    );
    expect(made.map(({ scopeName, to }) => [scopeName, to])).toEqual([
      ["Officina lab-1", "2026-06-30"],
      ["Officina lab-2", "2026-06-30"],
    ]);
    const again = [{ kind: "organisation", id: await anOrganisation() }, lab];
    expect(await office.refusal(grantOver(again, { role: "conductor" }))).toMatchObject({ name: "Conflict" });
  });

  it("must be there", async () => {
    const error = await office.refusal(grantOver([lab, { kind: "lab", id: "lab-3" }], { role: "conductor" }));
    expect(error).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["scopes", 1], code: "directory:issue.unknownScope" }],
    });
    expect(await office.refusal(grantOver([{ kind: "hub", id: "1" }]))).toMatchObject({
      issues: [{ path: ["scopes", 0] }],
    });
  });

  it.each(roleCodes)("is asked for where the role table needs it: %s", async (role) => {
    const asked = grantOver([], { role });
    if (role !== "conductor" && role !== "partner-contact") return void (await asked);
    expect(await office.refusal(asked)).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["scopes"], code: "directory:issue.scopeMissing" }],
    });
  });

  it("is listed by name and municipality, for the administrator alone", async () => {
    const id = await anOrganisation();
    expect(await office.as(administrator)(listRoleScopes, {})).toEqual([
      ...labs,
      {
        ref: { kind: "organisation", id },
        slug: "associazione-vicini-di-valle",
        name: "Associazione Vicini di valle",
        municipality: null,
      },
    ]);
    for (const role of roleCodes.filter((one) => one !== "administrator"))
      await expect(office.as(actor(role))(listRoleScopes, {})).rejects.toMatchObject({ name: "NotFound" });
  });
});
