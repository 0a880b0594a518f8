import type { SearchSource } from "@trama/database";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { OrganisationId } from "../organisation/organisation.js";
import type { PersonId } from "../person/person.js";
import { type PeopleScope, visiblePeople } from "./list-people.js";
import { viewPeople } from "./person-view.js";
import { directoryTables } from "./tables.js";

/** Organisations are found by every name they have. */
export const organisationSearch: SearchSource = {
  kind: "organisation",
  carrier: "organisation",
  async entries(at, ids) {
    const { organisation } = directoryTables(at);
    const where = ids === null ? undefined : inArray(organisation.id, ids as OrganisationId[]);
    const rows = await at.db.select().from(organisation).where(where);
    return rows.map(({ id, name, fullName, aliases, municipality }) => ({
      ...{ id, carrierId: id, title: name, texts: [fullName, ...aliases] },
      codes: municipality === null ? [] : [municipality],
    }));
  },
  scopeOf(ctx, id) {
    const scope = ctx.may.scopeOf("readOrganisation");
    if (scope.reach !== "own") return Promise.resolve(scope.reach);
    return Promise.resolve(inArray(id, [...(scope.ids["organisation"] ?? [])]));
  },
  async show(ctx, ids) {
    const { organisation } = directoryTables(ctx);
    const territory = ctx.config.section(territoryConfig);
    const rows = await ctx.db
      .select()
      .from(organisation)
      .where(inArray(organisation.id, ids as OrganisationId[]));
    return rows
      .filter((row) => ctx.may.mayOn("readOrganisation", row))
      .map(({ id, name, municipality, seat }) => ({
        ref: { kind: "organisation", id },
        title: name,
        detail: municipality === null ? seat : (municipalityOf(territory, municipality)?.name ?? seat),
        ...{ within: null, day: null },
      }));
  },
};

/** People are found by their name and by the posts they hold; `alsoOwn` as for the list of people. */
export function peopleSearch(alsoOwn: readonly PeopleScope[]): SearchSource {
  return {
    kind: "person",
    carrier: "person",
    async entries(at, ids) {
      const { person, position } = directoryTables(at);
      const those = ids === null ? undefined : inArray(person.id, ids as PersonId[]);
      const where = and(isNull(person.erasedOn), those);
      const rows = await at.db
        .select({ id: person.id, name: person.name, title: position.title })
        .from(person)
        .leftJoin(position, eq(position.personId, person.id))
        .where(where);
      return [...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => ({
        ...{ id, carrierId: id, title: of[0]?.name ?? "" },
        texts: of.map(({ title }) => title),
      }));
    },
    async scopeOf(ctx, id) {
      const ids = await visiblePeople(ctx, alsoOwn);
      return typeof ids === "string" ? ids : inArray(id, ids);
    },
    async show(ctx, ids) {
      const visible = await visiblePeople(ctx, alsoOwn);
      if (visible === "none") return [];
      const seen = visible === "all" ? ids : ids.filter((id) => visible.some((one) => one === id));
      return (await viewPeople(ctx, seen as PersonId[])).map(({ id, name, positions: [post] }) => ({
        ref: { kind: "person", id },
        title: name,
        detail: post ? `${post.title} · ${post.organisationName}` : null,
        ...{ within: null, day: null },
      }));
    },
  };
}
