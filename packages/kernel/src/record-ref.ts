import { z } from "zod";

/** The address of any record of the instance, for whoever must point at one without knowing its package. */
export const RecordRef = z.object({ kind: z.string().min(1).max(40), id: z.string().min(1).max(64) });
export type RecordRef = z.output<typeof RecordRef>;
