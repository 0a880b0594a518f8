import { type AuditVerdict, type Instance, verifyAudit } from "@trama/instance";
import { z } from "zod";

/** What is asked of the trail: that it also passes through an end written down before. */
export const TrailErrand = z.object({
  anchor: z.object({ sequence: z.number().int().nonnegative(), hash: z.string() }).optional(),
});

/** Verifies the whole trail of an instance; gives the `AuditVerdict` as text. */
export async function readTrail({ database }: Instance, { anchor }: z.output<typeof TrailErrand>): Promise<string> {
  const verdict: AuditVerdict = await verifyAudit({ kit: database.kit, db: database.read }, anchor);
  return JSON.stringify(verdict);
}
