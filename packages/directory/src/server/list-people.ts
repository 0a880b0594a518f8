import { containing, keyset, type ReadContext, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { OrganisationId } from "../organisation/organisation.js";
import { type Person, PersonId } from "../person/person.js";
import { personRow } from "./internal.js";
import { viewPeople } from "./person-view.js";
import { directoryTables } from "./tables.js";

export const ListPeople = listQuery(["name", "-name"], {
  search: z.string().max(100).optional().meta({ description: "Parte del nome" }),
});

/** Whoever works in the organisations, or for the records, that the actor's roles name: an SQL condition. */
export type PeopleScope = (ctx: ReadContext, ids: Readonly<Record<string, readonly string[]>>) => Promise<PersonId[]>;

async function colleagues(ctx: ReadContext, ids: Readonly<Record<string, readonly string[]>>): Promise<PersonId[]> {
  const { position } = directoryTables(ctx);
  const organisations = (ids["organisation"] ?? []) as OrganisationId[];
  const rows = await ctx.db
    .select({ personId: position.personId })
    .from(position)
    .where(inArray(position.organisationId, organisations));
  return rows.map(({ personId }) => personId);
}

/** The people that the actor may see; `alsoOwn` adds those that records of packages above name. */
export async function visiblePeople(
  ctx: ReadContext,
  alsoOwn: readonly PeopleScope[],
): Promise<PersonId[] | "all" | "none"> {
  const scope = ctx.may.scopeOf("listPeople");
  if (scope.reach !== "own") return scope.reach;
  const found: PersonId[] = [];
  for (const source of [colleagues, ...alsoOwn]) found.push(...(await source(ctx, scope.ids)));
  return [...new Set(found)];
}

/** The verbs that list and read people; `alsoOwn` adds those that records of packages above name. */
export function peopleVerbs(alsoOwn: readonly PeopleScope[]) {
  const visible = async (ctx: ReadContext): Promise<PersonId[] | "all"> => {
    const ids = await visiblePeople(ctx, alsoOwn);
    if (ids === "none") throw new NotFound();
    return ids;
  };

  /** The people that the actor may see. */
  const listPeople = readVerb("listPeople", ListPeople, async (ctx, query): Promise<Page<Person>> => {
    const ids = await visible(ctx);
    const { person } = directoryTables(ctx);
    const keys = keyset({ name: person.name }, person.id, query);
    const rows = await ctx.db
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(
        and(
          keys.where,
          isNull(person.erasedOn),
          query.search === undefined ? undefined : containing(person.name, query.search),
          ids === "all" ? undefined : inArray(person.id, ids),
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit);
    const { items, nextCursor } = keys.page(rows, ({ name, id }) => ({ value: name, id }));
    return {
      items: await viewPeople(
        ctx,
        items.map(({ id }) => id),
      ),
      nextCursor,
    };
  });

  /** One person. */
  const readPerson = readVerb("readPerson", z.strictObject({ id: PersonId }), async (ctx, { id }): Promise<Person> => {
    const row = await personRow(ctx, id);
    const ids = await visible(ctx);
    const [view] = ids === "all" || ids.includes(row.id) ? await viewPeople(ctx, [id]) : [];
    if (!view) throw new NotFound();
    return view;
  });

  return { listPeople, readPerson };
}
