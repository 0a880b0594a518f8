import type { FactReader, FactSource } from "@trama/database";
import { type Bucket, keyOf, type Span } from "../bucket.js";
import { type Amounts, amountsFrom } from "./amounts.js";
import type { Dimensions } from "./narrow-facts.js";
import { codeAt, type Grouping, selectCounts } from "./select-counts.js";

/** One group that was found: its bucket, or the day it was looked at; its codes, in the order asked; what is in it. */
export interface Counted {
  key: string | null;
  codes: (string | null)[];
  amounts: Amounts;
}

/** Counts the facts of a measure in one question to the engine, grouped by time and by codes. */
export async function countFacts(at: FactReader, dimensions: Dimensions, grouping: Grouping): Promise<Counted[]> {
  const rows = await selectCounts(at, dimensions, grouping);
  return rows.map((row) => ({
    key: textOf(row["key"]),
    codes: grouping.by.map((_, index) => textOf(row[codeAt(index)])),
    amounts: amountsFrom((name) => Number(row[name] ?? 0)),
  }));
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Under which key the counted groups of a span are found: the bucket it is, or the day it was looked at. */
export function keyOfSpan(
  { measure: { time } }: FactSource,
  { from, to }: Span,
  bucket: Bucket | null,
  spans: number,
): string | null {
  if (time === "stock") return spans > 1 ? to : null;
  return bucket === null ? null : keyOf(from, bucket);
}
