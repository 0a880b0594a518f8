import { writeVerb } from "@trama/database";
import { addDays, holdsOn, NotFound, newId, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { EndLabPlace, SetLabPlace } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { checkPlace } from "../places.js";
import { authorOf, changeLab, endedBy } from "./change-lab.js";
import { labTables } from "./tables.js";

/** Gives a lab a place; a new main place may end the present one on the day before. */
export const setLabPlace = writeVerb(
  "setLabPlace",
  SetLabPlace,
  (ctx, { id, version, endsCurrent, reason, ...place }): Promise<Lab> =>
    changeLab(ctx, "setLabPlace", { id, version }, async (before) => {
      const { labPlace } = labTables(ctx);
      let { places } = before;
      const from = place.from ?? (endsCurrent ? ctx.today : null);
      const current =
        endsCurrent && place.kind === "main" && from !== null
          ? places.find((one) => one.kind === "main" && holdsOn(one, from))
          : undefined;
      if (current && from !== null) {
        const to = addDays(from, -1);
        if (current.from !== null && to < current.from) {
          throw new RuleBroken("kernel:error.invalid", {}, [
            { path: ["from"], code: "labs:issue.beforeCurrentPlace", params: { name: current.name } },
          ]);
        }
        await ctx.db.update(labPlace).set({ to }).where(eq(labPlace.id, current.id));
        places = places.map((one) => (one.id === current.id ? { ...one, to } : one));
      }
      checkPlace(places, { ...place, from });
      await ctx.db
        .insert(labPlace)
        .values({ id: newId<"labPlace">(), labId: id, ...place, from, reason, author: authorOf(ctx) });
    }),
);

/** Says until when a place of a lab was one of its places. */
export const endLabPlace = writeVerb(
  "endLabPlace",
  EndLabPlace,
  (ctx, { id, version, placeId, to, reason }): Promise<Lab> =>
    changeLab(ctx, "endLabPlace", { id, version }, async (before) => {
      const place = before.places.find((one) => one.id === placeId);
      if (!place) throw new NotFound();
      checkPlace(
        before.places.filter((one) => one.id !== placeId),
        { ...place, to },
        "to",
      );
      const { labPlace } = labTables(ctx);
      await ctx.db
        .update(labPlace)
        .set({ to, endReason: reason, ...endedBy(ctx) })
        .where(eq(labPlace.id, placeId));
    }),
);
