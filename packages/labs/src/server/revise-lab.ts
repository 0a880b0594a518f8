import { writeVerb } from "@trama/database";
import { eq } from "drizzle-orm";
import { ReviseLab } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { changeLab } from "./change-lab.js";
import { checkFacts } from "./lab-checks.js";
import { labTables } from "./tables.js";

/** Changes the ordinary facts of a lab. Its address on the site stays. */
export const reviseLab = writeVerb(
  "reviseLab",
  ReviseLab,
  (ctx, { id, version, ...facts }): Promise<Lab> =>
    changeLab(ctx, "reviseLab", { id, version }, async (before) => {
      checkFacts(ctx, facts, before);
      const { lab } = labTables(ctx);
      await ctx.db.update(lab).set(facts).where(eq(lab.id, id));
    }),
);
