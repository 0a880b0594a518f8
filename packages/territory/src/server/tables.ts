import { defineTables } from "@trama/database";

export const territoryTables = defineTables((kit) => {
  const configurationRevision = kit.table("configuration_revision", {
    number: kit.int("number").primaryKey(),
    at: kit.instant("at").notNull(),
    effectiveFrom: kit.day("effective_from").notNull(),
    author: kit.text("author").notNull(),
    note: kit.text("note").notNull(),
    document: kit.json<Record<string, unknown>>("document").notNull(),
  });
  const flagAcceptance = kit.table("flag_acceptance", {
    flagId: kit.text("flag_id").primaryKey(),
    /** The figures that were accepted, as JSON: other figures raise the flag anew. */
    numbers: kit.text("numbers").notNull(),
    note: kit.text("note").notNull(),
    by: kit.text("by").notNull(),
    at: kit.instant("at").notNull(),
  });
  return { configurationRevision, flagAcceptance };
});
