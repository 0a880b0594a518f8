import { defineTables } from "@trama/database";
import { listNames } from "../list-name.js";

export const listTables = defineTables((kit) => {
  const savedView = kit.table(
    "saved_view",
    {
      id: kit.id<"savedView">("id").primaryKey(),
      version: kit.int("version").notNull(),
      list: kit.oneOf("list", listNames).notNull(),
      personId: kit.id<"person">("person_id").notNull(),
      name: kit.text("name").notNull(),
      address: kit.text("address").notNull(),
      shared: kit.bool("shared").notNull(),
    },
    (t) => [
      kit.uniqueIndex("saved_view_by_name").on(t.list, t.personId, t.name),
      kit.index("saved_view_by_list").on(t.list, t.name),
    ],
  );

  /** With which view a list opens, for each person. */
  const usualView = kit.table(
    "usual_view",
    {
      personId: kit.id<"person">("person_id").notNull(),
      list: kit.oneOf("list", listNames).notNull(),
      viewId: kit
        .id<"savedView">("view_id")
        .notNull()
        .references(() => savedView.id),
    },
    (t) => [kit.primaryKey({ columns: [t.personId, t.list] }), kit.index("usual_view_by_view").on(t.viewId)],
  );

  return { savedView, usualView };
});
