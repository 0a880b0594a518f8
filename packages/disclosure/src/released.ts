import { Quantity } from "@trama/kernel";
import type { z } from "zod";
import type { DisclosureSection } from "./config.js";

/**
 * A number of people, or a figure of theirs, that may leave: exact, rounded or only "fewer than". Nothing but the
 * functions of this package makes one; whatever shows counts to people without access to the persons asks for it.
 */
export const ReleasedCount = Quantity.extend({ value: Quantity.shape.value.brand<"ReleasedCount">() }).meta({
  id: "ReleasedCount",
});
export type ReleasedCount = z.output<typeof ReleasedCount>;

/** Makes a released count. For this package alone: a test looks for others. */
export function asReleased(quantity: Quantity): ReleasedCount {
  return ReleasedCount.parse(quantity);
}

/** What the reader of a count may see, and the territory's threshold. */
export interface Reader {
  /** They may see the persons one by one, so that their number tells them nothing more. */
  readonly seesPersons: boolean;
  readonly threshold: number;
}

/** Of how many people a count is not told: of those of whom being counted says that they are in need, of more. */
export function thresholdFor({ threshold, tellingThreshold }: DisclosureSection, telling: boolean): number {
  return telling ? Math.max(threshold, tellingThreshold) : threshold;
}

/**
 * A count that changes from day to day, as whoever asks may have it: exact for those who see the persons. For
 * others it is fewer than the threshold, zero included, or the nearest multiple of it, so that one person more is not seen.
 */
export function sayCount(people: number, { seesPersons, threshold }: Reader): ReleasedCount {
  if (seesPersons) return asReleased({ value: people, qualifier: "=" });
  if (people < threshold) return asReleased({ value: threshold, qualifier: "<" });
  return asReleased({ value: Math.round(people / threshold) * threshold, qualifier: "~" });
}

/** A number of records that stand for nobody, as labs or organisations are: anybody may know it exactly. */
export function sayRecords(records: number): ReleasedCount {
  return asReleased({ value: records, qualifier: "=" });
}

/** A count like those of {@link sayCount} that somebody declared, which keeps saying how exactly it is known. */
export function sayQuantity(declared: Quantity, reader: Reader): ReleasedCount {
  if (reader.seesPersons) return asReleased(declared);
  const said = sayCount(declared.value, reader);
  const isHedged = declared.qualifier === "<" || declared.qualifier === ">";
  return isHedged && said.qualifier !== "<" ? { ...said, qualifier: declared.qualifier } : said;
}

/** A part of a whole in hundredths, whole ones; null when either is hidden or only known roughly, or nothing is there. */
export function sayShare(part: ReleasedCount | null, whole: ReleasedCount | null): ReleasedCount | null {
  if (!isExact(part) || !isExact(whole) || whole.value === 0) return null;
  return asReleased({ value: Math.round((100 * part.value) / whole.value), qualifier: "=" });
}

/** A sum over a number, to one decimal; null when either is hidden or only known roughly, or nobody is there. */
export function sayMean(sum: ReleasedCount | null, number: ReleasedCount | null): ReleasedCount | null {
  if (!isExact(sum) || !isExact(number) || number.value === 0) return null;
  return asReleased({ value: Math.round((10 * sum.value) / number.value) / 10, qualifier: "=" });
}

function isExact(count: ReleasedCount | null): count is ReleasedCount {
  return count?.qualifier === "=";
}
