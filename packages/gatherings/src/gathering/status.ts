import type { FieldIssue, LocalDate } from "@trama/kernel";

/**
 * A gathering is tentative until its date is sure, confirmed, and in the end held or cancelled. Only held gatherings
 * count. A mistake is mended by going back to confirmed, with a reason; a cancelled gathering keeps its id.
 */
export const statuses = ["tentative", "confirmed", "held", "cancelled"] as const;
export type Status = (typeof statuses)[number];

/** Where each status may go. */
export const statusMoves = {
  tentative: ["confirmed", "held", "cancelled"],
  confirmed: ["held", "cancelled"],
  held: ["confirmed"],
  cancelled: ["confirmed"],
} as const satisfies Record<Status, readonly Status[]>;

/** Why a gathering of a day may not go from its status to another, or null when it may. Tomorrow's cannot be held today. */
export function statusRefusal(
  { status, day }: { status: Status; day: LocalDate },
  to: Status,
  today: LocalDate,
): FieldIssue | null {
  const allowed: readonly Status[] = statusMoves[status];
  if (!allowed.includes(to)) return { path: ["status"], code: `gatherings:refused.${status}` };
  return to === "held" && day > today ? { path: ["status"], code: "gatherings:refused.future" } : null;
}

/** The refusal of a change that only a gathering still to come about, or not yet counted, may have; null when it may. */
export function openRefusal({ status }: { status: Status }): FieldIssue | null {
  return status === "held" || status === "cancelled"
    ? { path: ["status"], code: `gatherings:refused.${status}` }
    : null;
}
