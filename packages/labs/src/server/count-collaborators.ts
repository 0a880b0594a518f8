import { writeVerb } from "@trama/database";
import { newId, RuleBroken } from "@trama/kernel";
import { CountCollaborators } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { authorOf, changeLab } from "./change-lab.js";
import { labTables } from "./tables.js";

/** Records how many people collaborate with a lab, as a declared count. Earlier counts stay. */
export const countCollaborators = writeVerb(
  "countCollaborators",
  CountCollaborators,
  (ctx, { id, version, on, count, note }): Promise<Lab> =>
    changeLab(ctx, "countCollaborators", { id, version }, async () => {
      if (on > ctx.today)
        throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["on"], code: "labs:issue.futureDate" }]);
      const { collaboratorCount } = labTables(ctx);
      await ctx.db
        .insert(collaboratorCount)
        .values({ id: newId<"collaboratorCount">(), labId: id, on, count, note, author: authorOf(ctx) });
    }),
);
