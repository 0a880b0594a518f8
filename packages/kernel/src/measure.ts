import { z } from "zod";
import { qualifiers } from "./quantity.js";

/**
 * What a figure is a quantity of. The last four are the honest counts of people: each is a type of its own, no two of
 * them can be added, and of distinct people or records not even two of the same kind.
 */
export const quantityKinds = [
  "records",
  "uniqueRecords",
  "uniquePeople",
  "attendances",
  "declaredEstimate",
  "reachedByMicroNetworks",
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

const whole = z.number().int().nonnegative();
const declared = {
  value: z.number().nonnegative(),
  qualifier: z.enum(qualifiers).meta({ description: "= esatto, ~ circa, > più di, < meno di" }),
  declarations: whole.meta({ description: "Da quante dichiarazioni viene" }),
};

/** One number with what it is a number of: an object, so that no code can add it to another by mistake. */
export const Figure = z
  .discriminatedUnion("quantity", [
    z.object({ quantity: z.literal("records"), value: whole }),
    z.object({ quantity: z.literal("uniqueRecords"), value: whole }),
    z.object({ quantity: z.literal("uniquePeople"), value: whole }),
    z.object({ quantity: z.literal("attendances"), value: whole }),
    z.object({ quantity: z.literal("declaredEstimate"), ...declared }),
    z.object({ quantity: z.literal("reachedByMicroNetworks"), ...declared }),
  ])
  .meta({ id: "Figure" });
export type Figure = z.output<typeof Figure>;
export type FigureOf<Q extends QuantityKind> = Extract<Figure, { quantity: Q }>;

/** Distinct registered persons. The unique people of a territory are not the sum of those of its labs. */
export type UniquePeople = FigureOf<"uniquePeople">;
/** Presences: somebody who came twice is two of them. */
export type Attendances = FigureOf<"attendances">;
/** People as somebody declared them, with how exactly they are known. */
export type DeclaredEstimate = FigureOf<"declaredEstimate">;
/** People reached by small help networks, as their helpers declare them. */
export type ReachedByMicroNetworks = FigureOf<"reachedByMicroNetworks">;

/**
 * How a measure's facts stand in time. A `flow` happens on a day and is counted over a period. A `stock` holds from a day
 * until another, and is counted as of one day: the last of the period, never its average and never a sum of months.
 */
export type MeasureTime = "flow" | "stock";

/** Something that a package lets others count. Its words are message keys of that package. */
export interface Measure<Q extends QuantityKind = QuantityKind, T extends MeasureTime = MeasureTime> {
  readonly code: string;
  readonly quantity: Q;
  readonly time: T;
  /** The kind of record that a figure is made of, and that its evidence opens. */
  readonly record: string;
  /** The dimensions that each fact has a code of. */
  readonly dimensions: readonly string[];
  readonly name: string;
  readonly unit: string;
  /** What is counted, what is left out, and what may be read wrongly. */
  readonly definition: string;
  /** Whether its records stand for people, so that a small number of them is a small number of people. */
  readonly ofPeople?: true;
  /** Whether one person can be in several of its facts, once in each, so that a sum is of fewer people than it says. */
  readonly repeats?: true;
}

/** Whether a small figure of a measure could let somebody be known. */
export function speaksOfPeople({ quantity, ofPeople }: Pick<Measure, "quantity" | "ofPeople">): boolean {
  return ofPeople === true || (quantity !== "records" && quantity !== "uniqueRecords");
}

/** Whether being counted tells something of a person: whoever is reached by a help network needed help. */
export function tellsOfNeed({ quantity }: Pick<Measure, "quantity">): boolean {
  return quantity === "reachedByMicroNetworks";
}

/** A way in which figures can be told apart; its name is a message key. */
export interface Dimension {
  readonly code: string;
  readonly name: string;
}
