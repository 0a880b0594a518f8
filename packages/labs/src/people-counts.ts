import { ReleasedCount } from "@trama/disclosure";
import { LocalDate } from "@trama/kernel";
import { z } from "zod";

/*
 * Counts of people are of different kinds. Each carries the name of its measure, so that one is never taken for another,
 * and none is a bare number, so that no two of them can be added. They leave by the door of disclosure control.
 */

/** People whose collaboration with a lab is stable, one by one from the record. */
export const StableCollaborators = z
  .object({
    measure: z.literal("stableCollaborators"),
    from: LocalDate,
    to: LocalDate,
    /** After how many months a collaboration is stable. */
    months: z.number().int(),
    people: ReleasedCount,
  })
  .meta({ id: "StableCollaborators" });
export type StableCollaborators = z.output<typeof StableCollaborators>;

/** How many people collaborate, as somebody declared it on a day. */
export const DeclaredCollaborators = z
  .object({
    measure: z.literal("declaredCollaborators"),
    on: LocalDate,
    count: ReleasedCount,
    note: z.string().nullable(),
  })
  .meta({ id: "DeclaredCollaborators" });
export type DeclaredCollaborators = z.output<typeof DeclaredCollaborators>;

/** How many people a help network reaches and how many help in it, as those who are part of it declared on a day. */
export const DeclaredReach = z
  .object({
    measure: z.literal("declaredReach"),
    on: LocalDate,
    people: ReleasedCount.nullable(),
    helpers: ReleasedCount.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "DeclaredReach" });
export type DeclaredReach = z.output<typeof DeclaredReach>;
