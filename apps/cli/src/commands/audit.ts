import type { AuditAnchor, AuditVerdict } from "@trama/instance";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import { CommandFailed, type Terminal } from "../terminal.js";

/** Why an entry of the trail does not hold, in words. */
const faults = {
  missing: "audit.fault.missing",
  altered: "audit.fault.altered",
  values: "audit.fault.values",
  truncated: "audit.fault.truncated",
  rewritten: "audit.fault.rewritten",
} as const satisfies Record<Exclude<AuditVerdict, { intact: true }>["fault"], string>;

/** The end of a trail as it was written down: `12345:` and the fingerprint. @throws {CommandFailed} */
function anchorOf(text: string): AuditAnchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) throw new CommandFailed("audit.badAnchor", { anchor: text });
  return { sequence: Number(sequence), hash };
}

/** Says whether the trail of changes is whole, also since an anchor, or where and why it first is not. */
export async function verifyTrail(
  settings: Settings,
  { print, complain }: Terminal,
  anchor: string | undefined,
): Promise<boolean> {
  const given = anchor === undefined ? {} : { anchor: anchorOf(anchor) };
  const verdict = JSON.parse(await runErrand(settings, "audit", given)) as AuditVerdict;
  if (!verdict.intact) {
    complain("audit.broken", { sequence: verdict.sequence });
    complain(faults[verdict.fault], { sequence: verdict.sequence });
    return false;
  }
  print("audit.intact", { length: verdict.length });
  if (anchor !== undefined) print("audit.passes");
  print("audit.anchor", { anchor: `${verdict.length}:${verdict.head}` });
  return true;
}
