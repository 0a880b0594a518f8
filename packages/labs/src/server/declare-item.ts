import { writeVerb } from "@trama/database";
import { newId, RuleBroken } from "@trama/kernel";
import { DeclareItem } from "../lab.js";
import { protocolOn } from "../lab-system.js";
import type { Lab } from "../lab-view.js";
import { authorOf, changeLab } from "./change-lab.js";
import { labTables } from "./tables.js";

/** Says by hand that a protocol item is there or not, where the record cannot show it. */
export const declareItem = writeVerb(
  "declareItem",
  DeclareItem,
  (ctx, { id, version, item, met, note }): Promise<Lab> =>
    changeLab(ctx, "declareItem", { id, version }, async (before) => {
      const known = protocolOn(before.system, ctx.today).items.find(({ code }) => code === item);
      if (known?.rule !== "declared") {
        throw new RuleBroken("kernel:error.invalid", {}, [
          { path: ["item"], code: known ? "labs:issue.itemFromRecord" : "labs:issue.unknownItem", params: { item } },
        ]);
      }
      const { labDeclaration } = labTables(ctx);
      await ctx.db
        .insert(labDeclaration)
        .values({ id: newId<"labDeclaration">(), labId: id, item, met, note, on: ctx.today, author: authorOf(ctx) });
    }),
);
