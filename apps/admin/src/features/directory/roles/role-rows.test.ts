import { RoleAssignment } from "@trama/directory";
import { newId } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { hasEnded, type RoleRow, roleRows } from "./role-rows";

const today = "2026-03-15";
const one = (personName: string, roleName: string, facts: object = {}): RoleRow => ({
  ...RoleAssignment.parse({
    id: newId<"roleAssignment">(),
    personId: newId<"person">(),
    personName,
    role: "coordinator",
    scope: null,
    scopeName: null,
    from: "2026-01-01",
    ...facts,
  }),
  roleName,
  scopeTitle: "Tutto il territorio",
});

const all = [
  one("Zeno", "Coordinamento"),
  one("Alba", "Valutazione", { role: "evaluator", to: "2026-03-15" }),
  one("Bea", "Coordinamento", { to: "2026-03-14" }),
];
const shown = (search: object) =>
  roleRows(all, { cerca: undefined, ruolo: undefined, finiti: undefined, ordine: undefined, ...search }, today).map(
    ({ personName }) => personName,
  );

describe("a role", () => {
  it("still holds on its last day", () => {
    expect(hasEnded({ to: RoleAssignment.shape.from.parse("2026-03-15") }, today)).toBe(false);
    expect(hasEnded({ to: RoleAssignment.shape.from.parse("2026-03-14") }, today)).toBe(true);
    expect(hasEnded({ to: null }, today)).toBe(false);
  });
});

describe("roleRows", () => {
  it("leaves out what has ended, unless asked", () => {
    expect(shown({})).toEqual(["Alba", "Zeno"]);
    expect(shown({ finiti: true })).toEqual(["Alba", "Bea", "Zeno"]);
  });

  it("puts a role without an end after those that have one", () => {
    expect(shown({ finiti: true, ordine: "to" })).toEqual(["Bea", "Alba", "Zeno"]);
    expect(shown({ finiti: true, ordine: "-to" })).toEqual(["Alba", "Bea", "Zeno"]);
  });

  it("finds by role", () => {
    expect(shown({ cerca: "valuta" })).toEqual(["Alba"]);
    expect(shown({ ruolo: "coordinator" })).toEqual(["Zeno"]);
  });
});
