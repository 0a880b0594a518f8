import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, actorId, type HeldRole, publicActor } from "./actor.js";
import { newId } from "./ids.js";
import {
  allowances,
  Permissions,
  type PermissionTable,
  type Reach,
  reachesOnlyOwn,
  type Scoped,
} from "./permissions.js";
import { type RoleCode, roleCodes } from "./roles.js";

const kinds = ["lab", "organisation", "flag"] as const;
const ids = ["1", "2", "3"] as const;
const verbs = ["read", "write", "close", "list"] as const;

const self = newId<"person">();
const ref = fc.record({ kind: fc.constantFrom(...kinds), id: fc.constantFrom(...ids) });
/** A record may also name a person: the one who acts, or another. */
const named = fc.oneof(
  ref,
  fc.constantFrom(self, newId<"person">()).map((id) => ({ kind: "person", id })),
);
const reach = fc.constantFrom<Reach | undefined>("all", "always", "own", "assigned", undefined);
const row = fc.record({
  kind: fc.constantFrom(...kinds),
  roles: fc
    .record(
      Object.fromEntries([...roleCodes, "public" as const].map((role) => [role, reach])) as Record<
        RoleCode | "public",
        typeof reach
      >,
    )
    .map((roles) => Object.fromEntries(Object.entries(roles).filter(([, far]) => far !== undefined))),
});
const table: fc.Arbitrary<PermissionTable> = fc.record({ read: row, write: row, close: row, list: row });
const held = fc.array(fc.record({ role: fc.constantFrom(...roleCodes), scope: fc.option(ref, { nil: null }) }), {
  maxLength: 4,
});

function person(roles: readonly HeldRole[]): Actor {
  return { kind: "person", accountId: "account", personId: self, name: "Persona (segnaposto)", roles };
}

const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 8, arbitrary: held.map(person) },
  { weight: 1, arbitrary: fc.constant(publicActor) },
  { weight: 1, arbitrary: fc.constant<Actor>({ kind: "system", name: "test" }) },
);

/** Every record there can be: each id of each kind, inside nothing, one or two other records. */
const record = fc.record({ id: fc.constantFrom(...ids), within: fc.array(named, { maxLength: 2 }) });

/** The role table read cell by cell, as a person would. */
function allowed(who: Actor, permissions: PermissionTable, verb: string, on: Scoped | null): boolean {
  const { kind, roles } = permissions[verb] ?? { kind: "", roles: {} };
  if (who.kind === "system" || roles.public === "all") return true;
  if (who.kind === "public") return false;
  return who.roles.some(({ role, scope }) => {
    if (roles[role] === undefined) return false;
    if (roles[role] === "always") return true;
    if (roles[role] === "assigned") {
      if (on === null || (on.within ?? []).some(({ kind: of, id }) => of === "person" && id === who.personId))
        return true;
    }
    if (scope === null) return roles[role] === "all";
    if (on === null) return true;
    return [{ kind, id: on.id }, ...(on.within ?? [])].some((one) => one.kind === scope.kind && one.id === scope.id);
  });
}

describe("Permissions", () => {
  it("agree with the role table in every cell", () => {
    fc.assert(
      fc.property(actor, table, record, (who, permissions, on) => {
        const may = new Permissions(who, permissions);
        for (const verb of verbs) {
          expect(may.mayOn(verb, on), verb).toBe(allowed(who, permissions, verb, on));
          expect(may.may(verb), verb).toBe(allowed(who, permissions, verb, null));
        }
        expect(may.verbs()).toEqual(verbs.filter((verb) => allowed(who, permissions, verb, null)));
      }),
      { numRuns: 1000 },
    );
  });

  it("list exactly the records that they allow one by one", () => {
    fc.assert(
      fc.property(actor, table, record, (who, permissions, on) => {
        const may = new Permissions(who, permissions);
        for (const verb of verbs) {
          const scope = may.scopeOf(verb);
          const owners = [{ kind: permissions[verb]?.kind ?? "", id: on.id }, ...on.within];
          const shown =
            scope.reach === "all" ||
            (scope.reach === "own" && owners.some(({ kind, id }) => scope.ids[kind]?.includes(id)));
          expect(shown, verb).toBe(may.mayOn(verb, on));
          expect(scope.reach === "none", verb).toBe(!may.may(verb));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("by some roles are those of somebody who holds only them", () => {
    fc.assert(
      fc.property(held, table, record, fc.subarray([...roleCodes]), (roles, permissions, on, asked) => {
        const may = new Permissions(person(roles), permissions).by(asked);
        const only = person(roles.filter(({ role }) => asked.includes(role)));
        for (const verb of verbs) expect(may.mayOn(verb, on), verb).toBe(allowed(only, permissions, verb, on));
      }),
    );
    const system = new Permissions({ kind: "system", name: "test" }, { read: { kind: "lab", roles: {} } });
    expect(system.by([]).may("read")).toBe(true);
  });

  it("let a role over one record reach no other, whatever the table gives it", () => {
    const permissions: PermissionTable = { read: { kind: "lab", roles: { coordinator: "all", conductor: "own" } } };
    for (const role of ["coordinator", "conductor"] as const) {
      const may = new Permissions(person([{ role, scope: { kind: "lab", id: "1" } }]), permissions);
      expect(may.mayOn("read", { id: "1" })).toBe(true);
      expect(may.mayOn("read", { id: "2" })).toBe(false);
      expect(may.mayOn("read", { id: "2", within: [{ kind: "lab", id: "1" }] })).toBe(true);
      expect(may.mayOn("read", { id: "1x" })).toBe(false);
      expect(may.scopeOf("read")).toEqual({ reach: "own", ids: { lab: ["1"] } });
    }
    expect(new Permissions(person([{ role: "conductor", scope: null }]), permissions).may("read")).toBe(false);
  });

  it.each(["unknown", "constructor", "toString", "__proto__", ""])("know no verb %j", (verb) => {
    const may = new Permissions({ kind: "system", name: "test" }, { read: { kind: "lab", roles: {} } });
    expect(() => may.may(verb)).toThrow("no row");
    expect(() => may.mayOn(verb, { id: "1" })).toThrow("no row");
    expect(() => may.scopeOf(verb)).toThrow("no row");
  });

  it("give the public what is public, and the system everything", () => {
    const permissions: PermissionTable = {
      look: { kind: "lab", roles: { public: "all" } },
      change: { kind: "lab", roles: { coordinator: "all" } },
      load: { kind: "lab", roles: {} },
    };
    expect(new Permissions(publicActor, permissions).verbs()).toEqual(["look"]);
    expect(new Permissions(person([]), permissions).verbs()).toEqual(["look"]);
    expect(new Permissions({ kind: "system", name: "jobs" }, permissions).verbs()).toEqual(["look", "change", "load"]);
  });
});

it("the audit trail knows each actor by an id", () => {
  const somebody = person([]);
  expect(actorId(somebody)).toBe(somebody.kind === "person" && somebody.personId);
  expect(actorId(publicActor)).toBe("public");
  expect(actorId({ kind: "system", name: "jobs" })).toBe("system:jobs");
});

describe("why somebody may use a verb", () => {
  it("agrees with what they may do: at all, on everything, and on each record", () => {
    const records = kinds.flatMap((kind) => ids.map((id) => ({ kind, id })));
    fc.assert(
      fc.property(table, held, (rows, roles) => {
        const may = new Permissions(person(roles), rows);
        for (const [verb, one] of Object.entries(rows)) {
          if (one.roles.public === "all") continue;
          const found = allowances(one, roles);
          expect(may.may(verb)).toBe(found.length > 0);
          const all = found.some(({ reach: far }) => far === "all");
          expect(may.scopeOf(verb).reach === "all").toBe(all);
          const over = found.filter(({ reach: far }) => far === "own").map(({ by }) => roles[by]?.scope);
          for (const { kind, id } of records) {
            const own = over.some((scope) => scope?.kind === kind && scope.id === id);
            expect(may.mayOn(verb, { id: "none", within: [{ kind, id }] })).toBe(all || own);
          }
        }
      }),
    );
  });

  it("is over something when a row says own", () => {
    const rows: PermissionTable = {
      read: { kind: "lab", roles: { conductor: "own", evaluator: "all", "social-worker": "assigned" } },
    };
    expect(roleCodes.filter((role) => reachesOnlyOwn(rows, role))).toEqual(["conductor"]);
  });
});
