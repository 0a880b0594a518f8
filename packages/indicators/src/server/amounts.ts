import type { FactRows } from "@trama/database";
import type { Figure, Measure, QuantityKind } from "@trama/kernel";
import { type SQL, sql } from "drizzle-orm";
import { leastExact } from "../declared.js";

/**
 * The numbers behind the figure of a group. `filled` is of how many facts somebody is in, where the same person may be
 * in several; those after it are for what was declared alone.
 */
export const amountNames = ["value", "filled", "about", "above", "below", "declarations"] as const;
type AmountName = (typeof amountNames)[number];
export type Amounts = Readonly<Record<AmountName, number>>;

/** Amounts, each asked for by its name. */
export const amountsFrom = (of: (name: AmountName) => number): Amounts => ({
  value: of("value"),
  filled: of("filled"),
  about: of("about"),
  above: of("above"),
  below: of("below"),
  declarations: of("declarations"),
});

const isDeclared = (quantity: QuantityKind) => quantity === "declaredEstimate" || quantity === "reachedByMicroNetworks";
const isDistinct = (quantity: QuantityKind) => quantity === "uniqueRecords" || quantity === "uniquePeople";

/** How the engine counts each kind of quantity. Of what is distinct, each is counted once in each group. */
export function countedValue(quantity: QuantityKind, facts: FactRows): SQL<number> {
  if (quantity === "records") return sql`count(*)`.mapWith(Number);
  if (isDistinct(quantity)) return sql`count(distinct ${facts.field("subject")})`.mapWith(Number);
  return sql`coalesce(sum(${facts.field("value")}), 0)`.mapWith(Number);
}

/** How the engine counts what a figure of a quantity is made of. */
export function amountsOf(
  { quantity, repeats }: Pick<Measure, "quantity" | "repeats">,
  facts: FactRows,
): Partial<Record<AmountName, SQL<number>>> {
  const value = countedValue(quantity, facts);
  if (repeats) return { value, filled: sql<number>`sum(case when ${facts.field("value")} > 0 then 1 else 0 end)` };
  if (!isDeclared(quantity)) return { value };
  const known = (as: string) => sql<number>`sum(case when ${facts.field("qualifier")} = ${as} then 1 else 0 end)`;
  return { value, about: known("~"), above: known(">"), below: known("<"), declarations: sql<number>`count(*)` };
}

/** The figure of these numbers; null when nobody declared anything. */
export function figureOf(quantity: QuantityKind, { value, about, above, below, declarations }: Amounts): Figure | null {
  if (quantity !== "declaredEstimate" && quantity !== "reachedByMicroNetworks") return { quantity, value };
  if (declarations === 0) return null;
  const qualifier = leastExact({ "=": declarations - about - above - below, "~": about, ">": above, "<": below });
  return { quantity, value, qualifier, declarations };
}

/** What is in groups that have no fact in common, taken together; without any, what is in nothing. */
export function together(groups: readonly { amounts: Amounts }[]): Amounts {
  return amountsFrom((name) => groups.reduce((sum, { amounts }) => sum + amounts[name], 0));
}

/** Whether groups of a quantity may be taken together: whoever is counted once in each may be in several. */
export const mayBeTaken = (quantity: QuantityKind): boolean => !isDistinct(quantity);
