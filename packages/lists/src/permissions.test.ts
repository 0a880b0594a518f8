import { type Permission, roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { listPermissions } from "./permissions.js";

/** The lists' part of the role table: ● may, · may not. */
const table = `
             coordinator conductor social-worker project-manager board-member evaluator partner-contact administrator
listViews    ●           ●         ●             ●               ●            ●         ●               ●
saveView     ●           ●         ●             ●               ●            ●         ●               ●
reviseView   ●           ●         ●             ●               ●            ●         ●               ●
removeView   ●           ●         ●             ●               ●            ●         ●               ●
chooseView   ●           ●         ●             ●               ●            ●         ●               ●
shareView    ●           ·         ·             ●               ·            ·         ·               ●
tableOfList  ●           ●         ●             ●               ●            ●         ●               ●
exportList   ●           ●         ●             ●               ●            ●         ●               ●
`;

it("is the role table, cell by cell", () => {
  const [header, ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  expect(header).toEqual([...roleCodes]);
  const cells = Object.entries<Permission>(listPermissions).map(([verb, { roles }]) => [
    verb,
    ...roleCodes.map((role) => (roles[role] === undefined ? "·" : "●")),
  ]);
  expect(cells).toEqual(rows);
});
