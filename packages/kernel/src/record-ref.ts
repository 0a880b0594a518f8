import { z } from "zod";

/** The address of any record of the instance, for whoever must point at one without knowing its package. */
export const RecordRef = z.strictObject({
  kind: z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
  id: z.string().min(1).max(64),
});
export type RecordRef = z.output<typeof RecordRef>;
