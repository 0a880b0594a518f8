import { defineTables } from "@trama/database";

export const instanceTables = defineTables((kit) => ({
  /** One row: when and from what this instance was made. */
  founding: kit.table("founding", {
    id: kit.int("id").primaryKey(),
    at: kit.instant("at").notNull(),
    demonstration: kit.bool("demonstration").notNull(),
  }),
}));
