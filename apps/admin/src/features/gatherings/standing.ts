import { type GatheringSummary, statuses } from "@trama/gatherings";

/** How a gathering stands for who looks at a calendar: its status, or that its count is missing. */
export const standings = ["toCount", ...statuses] as const;
export type Standing = (typeof standings)[number];

/** A gathering that is over and that nobody has counted needs somebody: that comes before its status. */
export function standingOf({ countMissing, status }: Pick<GatheringSummary, "countMissing" | "status">): Standing {
  return countMissing ? "toCount" : status;
}
