import type { ReadContext } from "@trama/database";
import type { FieldIssue, RecordRef } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { asc } from "drizzle-orm";
import type { RoleScope } from "../role/role-scope.js";
import { directoryTables } from "./tables.js";

/** How a package lets its records be what a role is over. */
export interface ScopeSource {
  kind: string;
  /** All of its records, in order of name. */
  list(ctx: ReadContext): Promise<RoleScope[]>;
}

/** A role may be over an organisation: its contact's. */
export const organisationScopes: ScopeSource = {
  kind: "organisation",
  async list(ctx) {
    const { organisation } = directoryTables(ctx);
    const territory = ctx.config.section(territoryConfig);
    const rows = await ctx.db.select().from(organisation).orderBy(asc(organisation.name), asc(organisation.id));
    return rows.map(({ id, slug, name, municipality }) => ({
      ref: { kind: "organisation", id },
      slug,
      name,
      municipality: municipality === null ? null : (municipalityOf(territory, municipality)?.name ?? null),
    }));
  },
};

/** Every kind of record that a role may be over, behind one door. */
export class RoleScopes {
  readonly #sources: readonly ScopeSource[];

  constructor(sources: readonly ScopeSource[]) {
    this.#sources = sources;
  }

  async all(ctx: ReadContext): Promise<RoleScope[]> {
    const lists: RoleScope[][] = [];
    for (const source of this.#sources) lists.push(await source.list(ctx));
    return lists.flat();
  }

  /** The name of a record; null over everything, and for a record that is not there. */
  async names(ctx: ReadContext): Promise<(ref: RecordRef | null) => string | null> {
    const known = new Map((await this.all(ctx)).map(({ ref, name }) => [`${ref.kind}:${ref.id}`, name]));
    return (ref) => (ref === null ? null : (known.get(`${ref.kind}:${ref.id}`) ?? null));
  }

  /** What is wrong with what somebody wants a role to be over: records that are not there, or none where one is needed. */
  async issues(
    ctx: ReadContext,
    { role, scopes }: { role: Parameters<ReadContext["may"]["needsScope"]>[0]; scopes: readonly RecordRef[] },
  ): Promise<FieldIssue[]> {
    if (scopes.length === 0)
      return ctx.may.needsScope(role) ? [{ path: ["scopes"], code: "directory:issue.scopeMissing" }] : [];
    const nameOf = await this.names(ctx);
    return scopes.flatMap((ref, at) =>
      nameOf(ref) === null ? [{ path: ["scopes", at], code: "directory:issue.unknownScope" }] : [],
    );
  }
}
