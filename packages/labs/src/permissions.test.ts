import { type Permission, roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { labPermissions } from "./permissions.js";

/** The labs' part of the role table: ● everything, ◐ what the role names, · nothing; ○ everything, also for the public. */
const table = `
                     coordinator conductor social-worker project-manager board-member evaluator partner-contact administrator
listLabs             ●           ◐         ●             ●               ●            ●         ◐               ·
readLab              ●           ◐         ●             ●               ●            ●         ◐               ·
countStableCollaborators ●       ◐         ●             ●               ●            ●         ◐               ·
listPublicLabs       ○           ○         ○             ○               ○            ○         ○               ○
readPublicLab        ○           ○         ○             ○               ○            ○         ○               ○
listLabSystems       ○           ○         ○             ○               ○            ○         ○               ○
previewLabSystem     ·           ·         ·             ·               ·            ·         ·               ●
listHubs             ●           ●         ●             ●               ●            ●         ●               ·
readHub              ●           ●         ●             ●               ●            ●         ●               ·
listPublicHubs       ○           ○         ○             ○               ○            ○         ○               ○
openHub              ●           ·         ·             ·               ·            ·         ·               ·
loadHub              ·           ·         ·             ·               ·            ·         ·               ·
reviseHub            ●           ·         ·             ·               ·            ·         ·               ·
endHub               ●           ·         ·             ·               ·            ·         ·               ·
openLab              ●           ·         ·             ·               ·            ·         ·               ·
loadLab              ·           ·         ·             ·               ·            ·         ·               ·
reviseLab            ●           ◐         ·             ·               ·            ·         ·               ·
advanceLab           ●           ◐         ·             ·               ·            ·         ·               ·
setLabPlace          ●           ◐         ·             ·               ·            ·         ·               ·
endLabPlace          ●           ◐         ·             ·               ·            ·         ·               ·
assignLabLead        ●           ·         ·             ·               ·            ·         ·               ·
handOverLab          ●           ·         ·             ·               ·            ·         ·               ·
addLabPartner        ●           ◐         ·             ·               ·            ·         ·               ·
endLabPartner        ●           ◐         ·             ·               ·            ·         ·               ·
declareItem          ●           ◐         ·             ·               ·            ·         ·               ·
countCollaborators   ●           ◐         ·             ·               ·            ·         ·               ·
addCollaborators     ●           ◐         ·             ·               ·            ·         ·               ·
endCollaborator      ●           ◐         ·             ·               ·            ·         ·               ·
linkHub              ●           ◐         ·             ·               ·            ·         ·               ·
unlinkHub            ●           ◐         ·             ·               ·            ·         ·               ·
proposeMicroNetwork  ●           ◐         ●             ·               ·            ·         ·               ·
confirmMicroNetwork  ●           ·         ·             ·               ·            ·         ·               ·
reviseMicroNetwork   ●           ◐         ·             ·               ·            ·         ·               ·
declareReach         ●           ◐         ·             ·               ·            ·         ·               ·
endMicroNetwork      ●           ◐         ·             ·               ·            ·         ·               ·
`;
const signOf = { all: "●", always: "●", own: "◐", assigned: "◑", none: "·" };

it("is the role table, cell by cell", () => {
  const [header, ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(header).toEqual([...roleCodes]);
  const cells = Object.entries<Permission>(labPermissions).map(([verb, { roles }]) => [
    verb,
    ...roleCodes.map((role) => (roles.public === "all" ? "○" : signOf[roles[role] ?? "none"])),
  ]);
  expect(cells).toEqual(rows);
});
