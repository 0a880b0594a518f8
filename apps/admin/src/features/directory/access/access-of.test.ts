import { RoleAssignment } from "@trama/directory";
import { newId } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { accessOf } from "./access-of";
import { areaCodes } from "./activities";

const today = RoleAssignment.shape.from.parse("2026-03-15");
const one = (facts: object): RoleAssignment =>
  RoleAssignment.parse({
    ...{ id: newId<"roleAssignment">(), personId: newId<"person">(), personName: "Persona (segnaposto)" },
    ...{ scope: null, scopeName: null, from: "2026-01-01" },
    ...facts,
  });
const conductor = one({ role: "conductor", scope: { kind: "lab", id: "1" }, scopeName: "Officina", to: "2026-06-30" });

describe("what somebody may do", () => {
  it("is what the role table gives, with the assignment that gives it", () => {
    const labs = accessOf("labs", [conductor], today);
    expect(labs.find(({ code }) => code === "keepLabs")).toEqual({
      code: "keepLabs",
      reach: "own",
      because: [conductor],
    });
    expect(labs.some(({ code }) => code === "openLabs")).toBe(false);
    expect(accessOf("administration", [conductor], today)).toEqual([]);
  });

  it("is only what holds on the day", () => {
    const ended = { ...conductor, to: RoleAssignment.shape.from.parse("2026-03-14") };
    expect(areaCodes.flatMap((area) => accessOf(area, [ended], today))).toEqual([]);
  });

  it("names, where one role reaches everything, that one alone", () => {
    const coordinator = one({ role: "coordinator" });
    const labs = accessOf("labs", [conductor, coordinator], today);
    expect(labs.find(({ code }) => code === "seeLabs")).toMatchObject({ reach: "all", because: [coordinator] });
  });

  it("reaches, for a social worker, what names them", () => {
    const calendar = accessOf("calendar", [one({ role: "social-worker" })], today);
    expect(calendar.map(({ reach }) => reach)).toContain("assigned");
  });
});
