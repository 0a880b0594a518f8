import type { Qualifier } from "@trama/kernel";

/** How many of some declared numbers are known in each way. */
export type ByQualifier = Readonly<Record<Qualifier, number>>;

/**
 * How exactly the sum of declared numbers of one kind is known: as exactly as the least exact of them, and about when
 * some are more and some are less.
 */
export function leastExact({ "~": about, ">": above, "<": below }: ByQualifier): Qualifier {
  if (about > 0 || (above > 0 && below > 0)) return "~";
  if (above > 0) return ">";
  return below > 0 ? "<" : "=";
}
