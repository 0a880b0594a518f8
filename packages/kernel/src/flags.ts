import type { RecordRef } from "./record-ref.js";

export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/**
 * Something in the facts that does not add up. It is shown with its numbers and can be accepted with a note;
 * it is never silently repaired. `id` is stable as long as the subject is the same; when `numbers` change,
 * an earlier acceptance no longer holds.
 */
export interface Flag {
  /** Rule and subject: `population.parts`, `lab.withoutLead:crosione`. */
  id: string;
  /** The message key of its sentence: `territory:flag.populationParts`. */
  rule: string;
  severity: Severity;
  /** The figures that the sentence names. */
  numbers: Readonly<Record<string, string | number>>;
  /** The record it speaks of, when it is one. */
  about: RecordRef | null;
}
