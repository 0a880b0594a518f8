import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Kit } from "../kit.js";

/** Text whose order and letters are those of its bytes, whatever language the server speaks: as the other engine's. */
const text = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** JSON kept as the text that was given: PostgreSQL's own types would change its order, or parse it twice. */
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text collate "C"',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (stored): unknown => JSON.parse(stored),
});

const columns: object = {
  dialect: "postgres",
  table: pgTable,
  index,
  uniqueIndex,
  check,
  primaryKey,
  id: text,
  text,
  oneOf: (name: string) => text(name),
  int: (name: string) => bigint(name, { mode: "number" }),
  real: (name: string) => doublePrecision(name),
  bool: (name: string) => boolean(name),
  instant: text,
  day: text,
  json,
} satisfies Record<keyof Kit, unknown>;

/** The column kit for PostgreSQL, under the type of the first engine's: queries are written once, against that. */
export const postgresKit = columns as Kit;
