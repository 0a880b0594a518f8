import type { LocalDate, RecordRef } from "@trama/kernel";
import type { AnyColumn, SQL } from "drizzle-orm";
import type { Reader } from "../database.js";
import type { HasKit } from "../kit.js";
import type { ReadContext } from "../verb.js";

/** What of a record can be searched: only what is its own, so that no other record's change makes it wrong. */
export interface SearchEntry {
  id: string;
  carrierId: string;
  title: string;
  /** The texts in which it is found besides its title. */
  texts: readonly (string | null)[];
  /** Codes of the configuration that stand for a name, such as that of a municipality. */
  codes?: readonly string[];
}

/** A record that was found, as whoever asks may see it. */
export interface SearchHit {
  ref: RecordRef;
  title: string;
  /** One line that tells it apart from others of the same name. */
  detail: string | null;
  /** The record on whose screen it is shown, when it has none. */
  within: RecordRef | null;
  /** When it is, for what has a day. */
  day: LocalDate | null;
}

/** How a package lets its records be found. */
export interface SearchSource {
  kind: string;
  /** The kind of record that the audit trail names when one of these changes. */
  carrier: string;
  /** The entries of these carriers, or every one. */
  entries(at: HasKit & { db: Reader }, carrierIds: readonly string[] | null): Promise<SearchEntry[]>;
  /** Which of its records the actor may find, as a condition on the column of their ids. */
  scopeOf(ctx: ReadContext, id: AnyColumn): Promise<SQL | "all" | "none">;
  /** Those of these records that the actor may read, in any order. */
  show(ctx: ReadContext, ids: readonly string[]): Promise<SearchHit[]>;
}
