import { z } from "zod";

/** What is told of a backup that was made. */
export const BackupTold = z.object({
  folder: z.string(),
  hash: z.string(),
  rows: z.number(),
  tables: z.number(),
  bytes: z.number(),
});
export type BackupTold = z.output<typeof BackupTold>;
