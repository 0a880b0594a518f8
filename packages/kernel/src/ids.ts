import { v7 } from "uuid";
import { z } from "zod";

/** A UUIDv7 in lower-case text that can only name records of kind `K`. Sorting ids sorts by time of creation. */
export type Id<K extends string> = string & { readonly "~id": K };

/** A new id for a record of kind `K`. */
export function newId<K extends string>(): Id<K> {
  return v7() as Id<K>;
}

/** The schema of an id of kind `K`; the kind is a promise of the compiler, the text is checked at run time. */
export function idOf<K extends string>(_kind: K) {
  return z.uuid({ version: "v7" }).transform((text) => text.toLowerCase() as Id<K>);
}
