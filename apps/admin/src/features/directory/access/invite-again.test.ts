import { Invitation, InvitePerson } from "@trama/directory";
import { newId } from "@trama/kernel";
import { expect, it } from "vitest";
import { inviteAgain } from "./invite-again";

const personId = newId<"person">();
const held = (role: string, scope: string | null) => ({
  ...{
    id: newId<"roleAssignment">(),
    personId,
    personName: "Persona (segnaposto)",
    role,
    from: "2026-11-01",
    to: null,
  },
  scope: scope === null ? null : { kind: "lab", id: scope },
  scopeName: scope,
});
const invitation = (roles: object[]) =>
  Invitation.parse({
    ...{
      id: newId<"invitation">(),
      personId,
      name: "Persona (segnaposto)",
      email: "persona@example.org",
      sentBy: null,
    },
    ...{ sentAt: "2026-11-01T10:00:00.000Z", expiresAt: "2026-11-04T10:00:00.000Z", expired: false, roles },
  });

it("an invitation taken back is made again with all that it gave", () => {
  const again = inviteAgain(invitation([held("conductor", "a"), held("evaluator", null), held("conductor", "b")]));
  expect(InvitePerson.parse(again)).toEqual({
    ...{ personId, name: "Persona (segnaposto)", email: "persona@example.org", from: "2026-11-01", to: null },
    roles: [
      {
        role: "conductor",
        scopes: [
          { kind: "lab", id: "a" },
          { kind: "lab", id: "b" },
        ],
      },
      { role: "evaluator", scopes: [] },
    ],
  });
});

it("one whose roles are gone cannot be", () => {
  expect(inviteAgain(invitation([]))).toBeNull();
});
