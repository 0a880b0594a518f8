import type { LocalDate } from "@trama/kernel";
import type { LabSystem, Protocol } from "@trama/labs";

/** Whether a version of the common structure may still be rewritten: it is new in the draft, has not begun, or no lab lives by it. */
export function isOpen(
  { version, from }: Protocol,
  before: LabSystem | undefined,
  today: LocalDate,
  unused = false,
): boolean {
  return unused || from > today || !before?.protocols.some((one) => one.version === version);
}

/** A new version from a day on, that begins as the last; null when that one begins on the same day or later. */
export function nextVersion({ protocols }: LabSystem, from: LocalDate): Protocol | null {
  const last = protocols.at(-1);
  if (!last || from <= last.from) return null;
  const version = Math.max(...protocols.map((one) => one.version)) + 1;
  return { version, from, items: structuredClone(last.items) };
}

/** A code for a new item, unlike those of any version. */
export function codeForItem({ protocols }: LabSystem): string {
  const taken = new Set(protocols.flatMap(({ items }) => items.map(({ code }) => code)));
  let number = taken.size + 1;
  while (taken.has(`item_${number}`)) number += 1;
  return `item_${number}`;
}
