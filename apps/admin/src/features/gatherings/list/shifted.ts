import { type GatheringSummary, MoveGathering } from "@trama/gatherings";
import { addDays, issue, LocalTime } from "@trama/kernel";
import { z } from "zod";

const furthest = 366;

/** By how many days, and to which hours, some dates are moved. */
export const Shift = z
  .strictObject({
    days: z.number().int().min(-furthest).max(furthest),
    start: LocalTime.nullable(),
    end: LocalTime.nullable(),
    reason: MoveGathering.shape.reason,
  })
  .superRefine(({ days, start, end }, ctx) => {
    if ((start === null) !== (end === null))
      ctx.addIssue(issue("kernel:issue.required", [start === null ? "start" : "end"]));
    if (days === 0 && start === null && end === null) ctx.addIssue(issue("admin:gatherings.many.unmoved", ["days"]));
  });
export type Shift = z.output<typeof Shift>;

type When = Pick<GatheringSummary, "day" | "start" | "end">;

/** When a date is after such a move. */
export const shifted = ({ day, start, end }: When, by: Pick<Shift, "days" | "start" | "end">): When => ({
  day: addDays(day, by.days),
  start: by.start ?? start,
  end: by.end ?? end,
});
