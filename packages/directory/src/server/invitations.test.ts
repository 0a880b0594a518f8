import { territory } from "@trama/territory/fixtures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actor, directorySection, type Office, openOffice, person } from "../fixtures/index.js";
import { directoryPermissions, invitationHours } from "../index.js";
import { registerPerson } from "./register-person.js";
import { roleVerbs } from "./role-verbs.js";

const administrator = actor("administrator");
const { invitePerson, listInvitations, renewInvitation, revokeInvitation, listRoleAssignments } = roleVerbs([]);
const given = {
  email: "invitata@example.org",
  name: "Persona invitata (segnaposto)",
  roles: [{ role: "evaluator" as const }],
  from: "2026-03-02",
};

let office: Office;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
});
afterEach(() => office.close());

// Who invites is a person of the directory.
async function inviter() {
  const { id } = await office.as(actor("coordinator"))(registerPerson, person({ name: "Chi invita (segnaposto)" }));
  return office.as({ ...administrator, personId: id });
}
const later = (hours: number) => {
  office.clock.at = new Date(office.clock.at.getTime() + hours * 60 * 60 * 1000);
};

describe("an invitation", () => {
  it("says who sent it, expires after its hours, and is open again with a new link", async () => {
    const run = await inviter();
    const { invitation, token } = await run(invitePerson, given);
    expect(invitation).toMatchObject({
      sentBy: "Chi invita (segnaposto)",
      expired: false,
      roles: [{ role: "evaluator" }],
    });
    later(invitationHours);
    expect(await run(listInvitations, {})).toMatchObject([{ id: invitation?.id, expired: true }]);
    const renewed = await run(renewInvitation, { id: invitation?.id ?? "" });
    expect(renewed.invitation).toMatchObject({ expired: false });
    expect(renewed.token).not.toBe(token);
  });

  it("of a person of the directory keeps their name, and taken back leaves them without roles", async () => {
    const run = await inviter();
    const { id: personId } = await office.as(actor("coordinator"))(registerPerson, person());
    const { invitation } = await run(invitePerson, { ...given, personId });
    expect(invitation).toMatchObject({ personId, name: "Referente (segnaposto)" });
    expect(await run(listRoleAssignments, {})).toHaveLength(1);
    await run(revokeInvitation, { id: invitation?.id ?? "" });
    expect(await run(listRoleAssignments, {})).toEqual([]);
    expect(await run(listInvitations, {})).toEqual([]);
  });

  it("keeps no token in what is stored", async () => {
    const { token } = await (await inviter())(invitePerson, given);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await office.content())).not.toContain(token);
  });

  it.each(["coordinator", "conductor", "evaluator"] as const)("is not for a %s", async (role) => {
    const asked = office.as(actor(role))(invitePerson, given);
    expect(await office.refusal(asked)).toMatchObject({ name: "NotFound" });
    await expect(office.as(actor(role))(listInvitations, {})).rejects.toMatchObject({ name: "NotFound" });
  });
});
