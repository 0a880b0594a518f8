import type { AuditVerdict } from "@trama/instance";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import type { Terminal } from "../terminal.js";

/** Says whether the trail of changes is whole, or where it first is not. */
export async function verifyTrail(settings: Settings, { print, complain }: Terminal): Promise<boolean> {
  const verdict = JSON.parse(await runErrand(settings, "audit")) as AuditVerdict;
  if (!verdict.intact) {
    complain("audit.broken", { sequence: verdict.sequence });
    return false;
  }
  print("audit.intact", { length: verdict.length });
  print("audit.head", { head: verdict.head });
  return true;
}
