import {
  addDays,
  type HeldRole,
  holdsOn,
  type LocalDate,
  newId,
  overlaps,
  type Period,
  publicActor,
  roleCodes,
} from "@trama/kernel";
import { territory } from "@trama/territory/fixtures";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actor, directorySection, type Office, openOffice, person } from "../fixtures/index.js";
import { directoryPermissions, type PersonId, type RoleAssignment } from "../index.js";
import { endRole } from "./put-role.js";
import { registerPerson } from "./register-person.js";
import { roleVerbs } from "./role-verbs.js";
import { rolesHeld } from "./roles-held.js";
import { directoryTables } from "./tables.js";

vi.setConfig({ testTimeout: 60_000 });

const administrator = actor("administrator");
const lab = { kind: "lab", id: "lab-1" };
const labs = ["lab-1", "lab-2"].map((id) => ({
  ref: { kind: "lab", id },
  slug: `officina-${id}`,
  name: `Officina ${id}`,
  municipality: "Fiordaliso",
}));
const { grantRole, listRoleAssignments } = roleVerbs([{ kind: "lab", list: async () => labs }]);

let office: Office;
let holder: PersonId;
beforeEach(async () => {
  office = await openOffice({
    sections: { territory: territory(), directory: directorySection() },
    permissions: directoryPermissions,
  });
  holder = (await office.as(actor("coordinator"))(registerPerson, person())).id;
});
afterEach(() => office.close());

type Granted = Omit<Parameters<typeof grantRole>[1], "personId" | "from" | "to" | "scopes"> & {
  from: string;
  to?: string | null;
  scope?: HeldRole["scope"];
};
async function grant({ scope = null, ...given }: Partial<Granted> = {}): Promise<RoleAssignment> {
  const asked = { personId: holder, role: "coordinator" as const, from: "2026-01-01", scopes: scope ? [scope] : [] };
  const [made] = await office.as(administrator)(grantRole, { ...asked, ...given });
  if (!made) throw new Error("No role was given");
  return made;
}
const end = ({ id }: Pick<RoleAssignment, "id">, to: string | null) => office.as(administrator)(endRole, { id, to });
const held = async (today: string) =>
  await rolesHeld({ kit: office.database.kit, db: office.database.read, today: today as LocalDate }, holder);

describe("granting a role", () => {
  it("says who holds what from when, and leaves a line in the trail", async () => {
    const made = await grant({ role: "conductor", scope: lab, to: "2026-12-31" });
    expect(made).toEqual({
      id: made.id,
      personId: holder,
      personName: "Referente (segnaposto)",
      role: "conductor",
      scope: lab,
      scopeName: "Officina lab-1",
      from: "2026-01-01",
      to: "2026-12-31",
    });
    expect(await office.as(administrator)(listRoleAssignments, {})).toEqual([made]);
    const { audit } = await office.content();
    expect(audit?.at(-1)).toMatchObject({ verb: "grantRole", record_kind: "roleAssignment", record_id: made.id });
  });

  it("that ends before it begins is refused on its end", async () => {
    const error = await office.refusal(grant({ from: "2026-02-02", to: "2026-02-01" }));
    expect(error).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
    });
    await grant({ from: "2026-02-02", to: "2026-02-02" });
  });

  it("to somebody who is not there is refused on the person", async () => {
    const asked = office.as(administrator)(grantRole, {
      personId: newId<"person">(),
      role: "coordinator",
      from: "2026-01-01",
    });
    expect(await office.refusal(asked)).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["personId"], code: "directory:issue.unknownPerson" }],
    });
  });

  it.each([
    [{ role: "mayor" }, "role"],
    [{ scope: { kind: "lab", id: "" } }, "scopes.0.id"],
    [{ scope: { kind: "un laboratorio", id: "1" } }, "scopes.0.kind"],
    [{ from: "2026-02-30" }, "from"],
  ])("of %j is refused for its form", async (given, field) => {
    const error = await office.refusal(grant(given as Partial<Granted>));
    expect(error).toMatchObject({
      name: "InvalidInput",
      issues: [{ path: field.split(".").map((part) => (part === "0" ? 0 : part)) }],
    });
  });

  it("twice over the same days is refused, over other days or another record it is not", async () => {
    await grant({ from: "2026-01-01", to: "2026-06-30" });
    const error = await office.refusal(grant({ from: "2026-06-30" }));
    expect(error).toMatchObject({
      name: "Conflict",
      code: "directory:error.roleOverlaps",
      issues: [{ path: ["from"] }],
    });
    await grant({ from: "2026-07-01" });
    await grant({ role: "evaluator" });
    await grant({ scope: lab });
    await grant({ scope: { kind: "lab", id: "lab-2" } });
  });

  it.each(roleCodes.filter((role) => role !== "administrator"))("is not for a %s", async (role) => {
    const asked = office.as(actor(role))(grantRole, { personId: holder, role: "administrator", from: "2026-01-01" });
    expect(await office.refusal(asked)).toMatchObject({ name: "NotFound" });
    await expect(office.as(actor(role))(listRoleAssignments, {})).rejects.toMatchObject({ name: "NotFound" });
  });
});

describe("ending a role", () => {
  it("sets its last day", async () => {
    const made = await grant();
    const { scopeName: _, ...facts } = made;
    expect(await end(made, "2026-03-31")).toEqual({ ...facts, to: "2026-03-31" });
    expect((await office.content())["audit"]?.at(-1)).toMatchObject({
      verb: "endRole",
      fields: JSON.stringify(["to"]),
    });
  });

  it("before it began is refused", async () => {
    const made = await grant({ from: "2026-02-02" });
    expect(await office.refusal(end(made, "2026-02-01"))).toMatchObject({
      name: "RuleBroken",
      issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
    });
  });

  it("later than another begins is refused too", async () => {
    const first = await grant({ to: "2026-03-31" });
    await grant({ from: "2026-05-01" });
    expect(await office.refusal(end(first, "2026-05-01"))).toMatchObject({
      name: "Conflict",
      issues: [{ path: ["to"], code: "directory:error.roleOverlaps" }],
    });
    await end(first, "2026-04-30");
  });

  it("can be taken away again, unless the role is held anew meanwhile", async () => {
    const made = await grant();
    await end(made, "2026-03-31");
    expect(await end(made, null)).toMatchObject({ to: null });
    await end(made, "2026-03-31");
    await grant({ from: "2026-05-01" });
    expect(await office.refusal(end(made, null))).toMatchObject({
      name: "Conflict",
      issues: [{ path: ["to"], code: "directory:error.roleOverlaps" }],
    });
  });

  it("that is not there, or by others than an administrator, is not found", async () => {
    const made = await grant();
    const missing = office.as(administrator)(endRole, { id: newId<"roleAssignment">(), to: "2026-03-31" });
    expect(await office.refusal(missing)).toMatchObject({ name: "NotFound" });
    for (const who of [actor("coordinator"), publicActor]) {
      expect(await office.refusal(office.as(who)(endRole, { id: made.id, to: "2026-03-31" }))).toMatchObject({
        name: "NotFound",
      });
    }
  });
});

describe("the roles held on a day", () => {
  it("are those begun and not yet ended, both ends included", async () => {
    await grant({ role: "conductor", scope: lab, from: "2026-02-10", to: "2026-02-20" });
    const conductor: HeldRole[] = [{ role: "conductor", scope: lab }];
    expect(await held("2026-02-09")).toEqual([]);
    expect(await held("2026-02-10")).toEqual(conductor);
    expect(await held("2026-02-20")).toEqual(conductor);
    expect(await held("2026-02-21")).toEqual([]);
    await grant({ role: "evaluator", from: "2026-02-15" });
    expect(await held("2030-01-01")).toEqual([{ role: "evaluator", scope: null }]);
  });

  it("follow any series of grants and ends, and never double", async () => {
    const start = "2026-01-01" as LocalDate;
    const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays(start, days));
    const change = fc.oneof(
      fc.record({
        from: day,
        to: fc.option(day, { nil: null }),
        role: fc.constantFrom("coordinator" as const, "evaluator" as const),
      }),
      fc.record({ which: fc.nat(5), to: fc.option(day, { nil: null }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 10 }), async (changes) => {
        await office.database.write((tx) => tx.delete(directoryTables(office.database).roleAssignment));
        const expected: { made: RoleAssignment; period: Period }[] = [];
        for (const step of changes) {
          if ("role" in step) {
            const period = { from: step.from, to: step.to };
            const free =
              (step.to === null || step.from <= step.to) &&
              !expected.some(({ made, period: other }) => made.role === step.role && overlaps(other, period));
            const made = await grant(step).catch(() => null);
            expect(made !== null).toBe(free);
            if (made) expected.push({ made, period });
          } else {
            const chosen = expected[step.which];
            if (!chosen) continue;
            const period = { ...chosen.period, to: step.to };
            const others = expected.filter((one) => one !== chosen && one.made.role === chosen.made.role);
            const free =
              (step.to === null || step.to >= chosen.made.from) &&
              !others.some((other) => overlaps(other.period, period));
            const ended = await end(chosen.made, step.to).catch(() => null);
            expect(ended !== null).toBe(free);
            if (ended) chosen.period = period;
          }
        }
        for (let days = 0; days <= 13; days += 1) {
          const today = addDays(start, days);
          const now = expected.filter(({ period }) => holdsOn(period, today)).map(({ made }) => made.role);
          const roles = (await held(today)).map(({ role }) => role);
          expect(roles.toSorted()).toEqual(now.toSorted());
          expect(new Set(roles).size).toBe(roles.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
