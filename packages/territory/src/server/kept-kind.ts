import type { ReadContext, WriteContext } from "@trama/database";
import type { Instant, LocalDate } from "@trama/kernel";
import type { RetentionRule } from "../retention/rules.js";

/** What is no longer kept: whatever began on a day up to `until`, that is, before the moment `before`. */
export interface Bygone {
  until: LocalDate;
  before: Instant;
}

/** A kind of personal data that some package holds, as the rule about it finds and erases it. */
export interface KeptKind {
  rule: RetentionRule;
  /** How many are no longer to be kept. */
  due(at: Pick<ReadContext, "kit" | "db" | "today">, bygone: Bygone): Promise<number>;
  /** Erases some of them, at most `limit`, and says how many. */
  erase(ctx: WriteContext, bygone: Bygone, limit: number): Promise<number>;
}
