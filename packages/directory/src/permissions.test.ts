import { type Permission, roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { directoryPermissions } from "./permissions.js";

/** The directory's part of the role table: ● everything, ◐ what the role names, · nothing; ○ everything, also for the public. */
const table = `
                      coordinator conductor social-worker project-manager board-member evaluator partner-contact administrator
listOrganisationKinds ○           ○         ○             ○               ○            ○         ○               ○
listBodies            ●           ●         ●             ●               ●            ●         ●               ●
listOrganisations     ●           ●         ●             ●               ●            ●         ◐               ·
readOrganisation      ●           ●         ●             ●               ●            ●         ◐               ·
registerOrganisation  ●           ·         ·             ·               ·            ·         ·               ·
reviseOrganisation    ●           ·         ·             ·               ·            ·         ◐               ·
listPeople            ●           ◐         ·             ·               ·            ·         ◐               ●
readPerson            ●           ◐         ·             ·               ·            ·         ◐               ●
registerPerson        ●           ·         ·             ·               ·            ·         ·               ·
revisePerson          ●           ·         ·             ·               ·            ·         ·               ·
listRoleAssignments   ·           ·         ·             ·               ·            ·         ·               ●
listRoleScopes        ·           ·         ·             ·               ·            ·         ·               ●
grantRole             ·           ·         ·             ·               ·            ·         ·               ●
endRole               ·           ·         ·             ·               ·            ·         ·               ●
invitePerson          ·           ·         ·             ·               ·            ·         ·               ●
listInvitations       ·           ·         ·             ·               ·            ·         ·               ●
renewInvitation       ·           ·         ·             ·               ·            ·         ·               ●
revokeInvitation      ·           ·         ·             ·               ·            ·         ·               ●
listAccounts          ·           ·         ·             ·               ·            ·         ·               ●
suspendAccount        ·           ·         ·             ·               ·            ·         ·               ●
resumeAccount         ·           ·         ·             ·               ·            ·         ·               ●
endAccountSessions    ·           ·         ·             ·               ·            ·         ·               ●
resetAccountFactors   ·           ·         ·             ·               ·            ·         ·               ●
grantAccessLink       ·           ·         ·             ·               ·            ·         ·               ●
listMySessions        ○           ○         ○             ○               ○            ○         ○               ○
endMySession          ○           ○         ○             ○               ○            ○         ○               ○
endMyOtherSessions    ○           ○         ○             ○               ○            ○         ○               ○
`;

const signOf = { all: "●", always: "●", own: "◐", assigned: "◑", none: "·" };

it("is the role table, cell by cell", () => {
  const [header, ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(header).toEqual([...roleCodes]);
  const cells = Object.entries<Permission>(directoryPermissions).map(([verb, { roles }]) => [
    verb,
    ...roleCodes.map((role) => (roles.public === "all" ? "○" : signOf[roles[role] ?? "none"])),
  ]);
  expect(cells).toEqual(rows);
});
