import { type Permission, roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { gatheringPermissions } from "./permissions.js";

/** The gatherings' part of the role table: ● everything, ◐ what the role names, ◑ that and what names the person, · nothing; ○ also for the public. */
const table = `
                     coordinator conductor social-worker project-manager board-member evaluator partner-contact administrator
listGatherings       ●           ◐         ◑             ●               ●            ●         ●               ·
readGathering        ●           ◐         ◑             ●               ●            ●         ●               ·
readAttendance       ●           ◐         ◑             ·               ·            ·         ·               ·
listGatheringKinds   ○           ○         ○             ○               ○            ○         ○               ○
listPublicGatherings ○           ○         ○             ○               ○            ○         ○               ○
readPublicGathering  ○           ○         ○             ○               ○            ○         ○               ○
readFeed             ○           ○         ○             ○               ○            ○         ○               ○
scheduleGathering    ●           ◐         ·             ·               ·            ·         ·               ·
reviseGathering      ●           ◐         ·             ·               ·            ·         ·               ·
moveGathering        ●           ◐         ◑             ·               ·            ·         ·               ·
confirmGathering     ●           ◐         ·             ·               ·            ·         ·               ·
cancelGathering      ●           ◐         ◑             ·               ·            ·         ·               ·
reinstateGathering   ●           ◐         ◑             ·               ·            ·         ·               ·
copyGathering        ●           ◐         ·             ·               ·            ·         ·               ·
countGathering       ●           ◐         ◑             ·               ·            ·         ·               ·
recordAttendance     ●           ◐         ◑             ·               ·            ·         ·               ·
countMonth           ●           ◐         ◑             ·               ·            ·         ·               ·
readSeries           ●           ◐         ◑             ●               ●            ●         ●               ·
listSeries           ●           ◐         ◑             ●               ●            ●         ●               ·
openSeries           ●           ◐         ·             ·               ·            ·         ·               ·
reviseSeries         ●           ◐         ·             ·               ·            ·         ·               ·
changeRhythm         ●           ◐         ·             ·               ·            ·         ·               ·
endSeries            ●           ◐         ·             ·               ·            ·         ·               ·
extendSeries         ·           ·         ·             ·               ·            ·         ·               ·
`;
const signOf = { all: "●", always: "●", own: "◐", assigned: "◑", none: "·" };

it("is the role table, cell by cell", () => {
  const [header, ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(header).toEqual([...roleCodes]);
  const cells = Object.entries<Permission>(gatheringPermissions).map(([verb, { roles }]) => [
    verb,
    ...roleCodes.map((role) => (roles.public === "all" ? "○" : signOf[roles[role] ?? "none"])),
  ]);
  expect(cells).toEqual(rows);
});
