import { defineTables } from "@trama/database";

export const __thing__Tables = defineTables((kit) => ({
  __thing__: kit.table(
    "__thing__",
    {
      id: kit.id<"__thing__">("id").primaryKey(),
      version: kit.int("version").notNull(),
      name: kit.text("name").notNull(),
      note: kit.text("note"),
    },
    (t) => [kit.index("__thing___by_name").on(t.name, t.id)],
  ),
}));
