import { writeVerb } from "@trama/database";
import { NotFound, newId } from "@trama/kernel";
import { like } from "drizzle-orm";
import { type Organisation, RegisterOrganisation } from "../organisation/organisation.js";
import { freeSlug, slugOf } from "../slug.js";
import { checkOrganisation } from "./organisation-checks.js";
import { directoryTables } from "./tables.js";

/** Adds an organisation to the directory. */
export const registerOrganisation = writeVerb(
  "registerOrganisation",
  RegisterOrganisation,
  async (ctx, given): Promise<Organisation> => {
    if (!ctx.may.may("registerOrganisation")) throw new NotFound();
    checkOrganisation(ctx, given);
    const { organisation } = directoryTables(ctx);
    const taken = await ctx.db
      .select({ slug: organisation.slug })
      .from(organisation)
      .where(like(organisation.slug, `${slugOf(given.name)}%`));
    const view: Organisation = {
      id: newId<"organisation">(),
      slug: freeSlug(given.name, new Set(taken.map(({ slug }) => slug))),
      version: 1,
      ...given,
      src: given.src ?? null,
      note: given.note ?? null,
    };
    await ctx.db.insert(organisation).values({ ...view, note: view.note ?? null });
    await ctx.record({ ref: { kind: "organisation", id: view.id }, before: null, after: view });
    return view;
  },
);
