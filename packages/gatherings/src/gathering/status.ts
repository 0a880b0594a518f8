/**
 * A gathering is tentative until its date is sure, confirmed, and in the end held or cancelled. Only held gatherings
 * count. A mistake is mended by going back to confirmed, with a reason; a cancelled gathering keeps its id.
 */
export const statuses = ["tentative", "confirmed", "held", "cancelled"] as const;
export type Status = (typeof statuses)[number];

/** Where each status may go. */
export const statusMoves = {
  tentative: ["confirmed", "held", "cancelled"],
  confirmed: ["tentative", "held", "cancelled"],
  held: ["confirmed"],
  cancelled: ["confirmed"],
} as const satisfies Record<Status, readonly Status[]>;
