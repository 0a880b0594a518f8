import { createMongoAbility, type MongoAbility, subject } from "@casl/ability";
import type { Actor, HeldRole } from "./actor.js";
import type { RoleCode } from "./roles.js";

/**
 * How far a role reaches with a verb. `own`: the records its role assignment names. `all`: every record, when it is held
 * over the whole territory; held over one record, that record. `always`: every record, whatever it is held over.
 * `assigned`: as `own`, and also the records that name the person who acts.
 */
export type Reach = "all" | "always" | "own" | "assigned";

/** One row of the role table: a verb, the kind of record it touches, and who may use it how far. */
export interface Permission {
  kind: string;
  roles: Partial<Record<RoleCode | "public", Reach>>;
}

/** A package's share of the role table, keyed by verb. */
export type PermissionTable = Readonly<Record<string, Permission>>;

/**
 * What a permission looks at: the record's id, and the records it belongs to.
 * "Own" holds when a role assignment names the record itself or one of `within`; "assigned" also when `within` names the
 * person who acts, as `{ kind: "person" }`.
 */
export interface Scoped {
  id: string;
  within?: readonly { kind: string; id: string }[];
}

/** The records a list may show. `ids` are keyed by the kind of record that the role assignments name. */
export type Scope =
  | { reach: "all" }
  | { reach: "none" }
  | { reach: "own"; ids: Readonly<Record<string, readonly string[]>> };

type Rule = { action: string; subject: string; conditions?: { names: { $in: string[] } } };

const nameOf = (kind: string, id: string) => `${kind}:${id}`;

function rulesOf(actor: Actor, table: PermissionTable): Rule[] {
  const rules: Rule[] = [];
  for (const [verb, { kind, roles }] of Object.entries(table)) {
    if (actor.kind === "system" || roles.public === "all") {
      rules.push({ action: verb, subject: kind });
      continue;
    }
    if (actor.kind !== "person") continue;
    const held = actor.roles.filter(({ role }) => roles[role] !== undefined);
    if (held.some(({ role, scope }) => roles[role] === "always" || (roles[role] === "all" && scope === null))) {
      rules.push({ action: verb, subject: kind });
      continue;
    }
    const names = held.flatMap(({ scope }) => (scope ? [nameOf(scope.kind, scope.id)] : []));
    if (held.some(({ role }) => roles[role] === "assigned")) names.push(nameOf("person", actor.personId));
    if (names.length > 0) rules.push({ action: verb, subject: kind, conditions: { names: { $in: names } } });
  }
  return rules;
}

/** Whether a role reaches only what its assignment names: held over nothing it would open nothing of its own. */
export function reachesOnlyOwn(table: PermissionTable, role: RoleCode): boolean {
  return Object.values(table).some(({ roles }) => roles[role] === "own");
}

/** One way in which somebody may use a verb: how far, and the place among the roles held of the one that gives it. */
export interface Allowance {
  /** `all`: on every record; `own`: on what the role is over; `assigned`: on the records that name the person. */
  reach: "all" | "own" | "assigned";
  by: number;
}

/** Why somebody who holds these roles may use a verb: every way in which the row lets them. Empty when it does not. */
export function allowances({ roles }: Permission, held: readonly HeldRole[]): Allowance[] {
  return held.flatMap(({ role, scope }, by): Allowance[] => {
    const reach = roles[role];
    if (reach === undefined) return [];
    if (reach === "always" || (reach === "all" && scope === null)) return [{ reach: "all", by }];
    const own: Allowance[] = scope === null ? [] : [{ reach: "own", by }];
    return reach === "assigned" ? [...own, { reach: "assigned", by }] : own;
  });
}

/** What an actor may do, computed from the role table once per request. */
export class Permissions {
  readonly #ability: MongoAbility;
  readonly #actor: Actor;
  readonly #table: PermissionTable;

  constructor(actor: Actor, table: PermissionTable) {
    this.#actor = actor;
    this.#table = table;
    this.#ability = createMongoAbility(rulesOf(actor, table));
  }

  /** Whether the verb is allowed at all, on some record. */
  may(verb: string): boolean {
    return this.#ability.can(verb, this.#kind(verb));
  }

  /** Whether the verb is allowed on this record. */
  mayOn(verb: string, record: Scoped): boolean {
    const kind = this.#kind(verb);
    const names = [nameOf(kind, record.id), ...(record.within ?? []).map((owner) => nameOf(owner.kind, owner.id))];
    return this.#ability.can(verb, subject(kind, { names }));
  }

  /** What a person may do by these roles alone, where a rule asks for one of them. Others keep what they may. */
  by(roles: readonly RoleCode[]): Permissions {
    if (this.#actor.kind !== "person") return this;
    const held = this.#actor.roles.filter(({ role }) => roles.includes(role));
    return new Permissions({ ...this.#actor, roles: held }, this.#table);
  }

  /** The records a list, count, search or export made with this verb may show. */
  scopeOf(verb: string): Scope {
    const rules = this.#ability.rulesFor(verb, this.#kind(verb));
    if (rules.length === 0) return { reach: "none" };
    if (rules.some(({ conditions }) => conditions === undefined)) return { reach: "all" };
    const ids = new Map<string, string[]>();
    for (const name of rules.flatMap(({ conditions }) => (conditions as { names: { $in: string[] } }).names.$in)) {
      const cut = name.indexOf(":");
      const kind = name.slice(0, cut);
      ids.set(kind, [...(ids.get(kind) ?? []), name.slice(cut + 1)]);
    }
    return { reach: "own", ids: Object.fromEntries(ids) };
  }

  /** Whether a role of this table is over something that its assignment must name. */
  needsScope(role: RoleCode): boolean {
    return reachesOnlyOwn(this.#table, role);
  }

  /** The verbs the actor may use on some record, for screens that show only what may be done. */
  verbs(): string[] {
    return Object.keys(this.#table).filter((verb) => this.may(verb));
  }

  #kind(verb: string): string {
    const row = Object.hasOwn(this.#table, verb) ? this.#table[verb] : undefined;
    if (!row) throw new Error(`The role table has no row for the verb ${verb}`);
    return row.kind;
  }
}
