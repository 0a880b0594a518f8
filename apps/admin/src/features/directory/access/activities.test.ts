import { permissions } from "@trama/instance/browser";
import { type Permission, type PermissionTable, roleCodes } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { type Activity, activities, areaCodes } from "./activities";

const table: PermissionTable = permissions;
const all = areaCodes.flatMap((area): readonly Activity[] => activities[area]);

describe("the activities", () => {
  it("take every verb that some role may use, each once", () => {
    const ofRoles = Object.entries<Permission>(table)
      .filter(([, { roles }]) => roles.public === undefined && Object.keys(roles).length > 0)
      .map(([verb]) => verb);
    expect(all.flatMap(({ verbs }) => verbs).toSorted()).toEqual(ofRoles.toSorted());
  });

  it.each(all)("$code is one thing: each of its verbs is for the same roles, equally far", ({ verbs }) => {
    const reaches = verbs.map((verb) => roleCodes.map((role) => table[verb]?.roles[role] ?? "none").join());
    expect(new Set(reaches).size).toBe(1);
  });
});
