import { type AuditVerdict, type Instance, verifyAudit } from "@trama/instance";

/** Verifies the whole trail of an instance; gives the `AuditVerdict` as text. */
export async function readTrail({ database }: Instance): Promise<string> {
  const verdict: AuditVerdict = await verifyAudit({ kit: database.kit, db: database.read });
  return JSON.stringify(verdict);
}
