import type { Id, Instant, LocalDate } from "@trama/kernel";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * The column kit: the only vocabulary in which tables are written, so that a second engine can stand behind the
 * same definitions. Columns are named, nullable unless `.notNull()`; days and instants are ISO text.
 */
export const libsqlKit = {
  dialect: "libsql",
  table: sqliteTable,
  index,
  uniqueIndex,
  check,
  primaryKey,
  id: <K extends string>(name: string) => text(name).$type<Id<K>>(),
  text: (name: string) => text(name),
  oneOf: <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
    text(name, { enum: values as V & [string, ...string[]] }),
  int: (name: string) => integer(name),
  real: (name: string) => real(name),
  bool: (name: string) => integer(name, { mode: "boolean" }),
  instant: (name: string) => text(name).$type<Instant>(),
  day: (name: string) => text(name).$type<LocalDate>(),
  json: <T>(name: string) => text(name, { mode: "json" }).$type<T>(),
} as const;

/** Any engine's kit. The types are those of the first engine, which the other kits are cast to. */
export type Kit = Omit<typeof libsqlKit, "dialect"> & { readonly dialect: "libsql" | "postgres" };

/** Anything that knows which engine is in use: a kit's holder, such as a verb's context. */
export interface HasKit {
  kit: Kit;
}

/** A package's tables, defined once and made for the engine in use. */
export function defineTables<T>(build: (kit: Kit) => T): (at: HasKit) => T {
  const made = new WeakMap<Kit, T>();
  return ({ kit }) => {
    const tables = made.get(kit) ?? build(kit);
    made.set(kit, tables);
    return tables;
  };
}
