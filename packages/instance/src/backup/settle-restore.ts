import { rebuildIndex, writeVerb } from "@trama/database";
import { endEveryAccess } from "@trama/directory/server";
import { NotFound } from "@trama/kernel";
import { holdRestoredMail } from "@trama/platform";
import { z } from "zod";
import { searchSources } from "../verbs.js";

/** Where the data of an instance come from, when they come from a backup. */
export const RestoreNote = z.strictObject({
  backup: z.string(),
  taken: z.iso.datetime(),
  content: z.string(),
  at: z.iso.datetime(),
});

/**
 * What a restored instance does before it serves anybody: a backup brings back sessions and one-time links that may have
 * been ended since, so all of them end, and mail that may have left since, so it is held; the trail says that the data were restored, from which backup.
 */
export const settleRestore = writeVerb("settleRestore", RestoreNote, async (ctx, note): Promise<void> => {
  if (!ctx.may.may("settleRestore")) throw new NotFound();
  await endEveryAccess(ctx);
  await rebuildIndex(ctx, searchSources);
  await holdRestoredMail(ctx);
  await ctx.record({ ref: { kind: "backup", id: note.content }, before: null, after: note });
});
