import { type Permission, roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { indicatorPermissions } from "./permissions.js";

/** The indicators' part of the role table: ● everything, ◐ what the role names, · nothing. */
const table = `
                       coordinator conductor social-worker project-manager board-member evaluator partner-contact administrator
listMeasures           ●           ●         ·             ●               ●            ●         ·               ●
queryMeasure           ●           ◐         ·             ●               ●            ●         ·               ·
listOpenTables         ·           ·         ·             ·               ·            ·         ·               ·
previewOpenTable       ·           ·         ·             ·               ·            ●         ·               ●
publishOpenTable       ·           ·         ·             ·               ·            ●         ·               ●
withdrawOpenTable      ·           ·         ·             ·               ·            ●         ·               ●
listIndicators         ●           ●         ·             ●               ●            ●         ·               ●
readIndicator          ●           ◐         ·             ●               ●            ●         ·               ·
readDashboard          ●           ◐         ·             ●               ●            ●         ·               ·
readEvidence           ●           ◐         ·             ●               ●            ●         ·               ·
setTarget              ●           ◐         ·             ●               ·            ●         ·               ·
recordObservation      ●           ◐         ·             ●               ·            ·         ·               ·
correctObservation     ●           ◐         ·             ●               ·            ·         ·               ·
listEvaluationStages   ●           ·         ·             ●               ●            ●         ·               ·
readEvaluationStage    ●           ·         ·             ●               ●            ●         ·               ·
recomputeFigure        ●           ·         ·             ●               ●            ●         ·               ·
openEvaluationStage    ●           ·         ·             ●               ·            ●         ·               ·
advanceEvaluationStage ●           ·         ·             ●               ·            ●         ·               ·
recordFinding          ●           ·         ·             ●               ·            ●         ·               ·
recordInvolvement      ●           ·         ·             ●               ·            ●         ·               ·
planCorrectiveAction   ●           ·         ·             ●               ·            ●         ·               ·
endCorrectiveAction    ●           ·         ·             ●               ·            ●         ·               ·
`;
const signOf = { all: "●", always: "●", own: "◐", assigned: "◑", none: "·" };

it("is the role table, cell by cell", () => {
  const [header, ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(header).toEqual([...roleCodes]);
  const cells = Object.entries<Permission>(indicatorPermissions).map(([verb, { roles }]) => [
    verb,
    ...roleCodes.map((role) => signOf[roles[role] ?? "none"]),
  ]);
  expect(cells).toEqual(rows);
});
