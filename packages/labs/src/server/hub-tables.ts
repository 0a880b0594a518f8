import { defineTables } from "@trama/database";
import type { HubTranslation } from "../languages.js";
import { labTables } from "./tables.js";

export const hubTables = defineTables((kit) => {
  const { lab } = labTables({ kit });

  const hub = kit.table(
    "hub",
    {
      id: kit.id<"hub">("id").primaryKey(),
      slug: kit.text("slug").notNull(),
      version: kit.int("version").notNull(),
      name: kit.text("name").notNull(),
      municipality: kit.text("municipality").notNull(),
      address: kit.text("address"),
      lat: kit.real("lat"),
      lon: kit.real("lon"),
      opening: kit.text("opening"),
      description: kit.text("description"),
      translations: kit.json<HubTranslation[]>("translations").notNull(),
      published: kit.bool("published").notNull(),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
      endReason: kit.text("end_reason"),
      src: kit.text("src"),
      note: kit.text("note"),
    },
    (t) => [kit.uniqueIndex("hub_by_slug").on(t.slug), kit.index("hub_by_name").on(t.name, t.id)],
  );

  const hubLab = kit.table(
    "hub_lab",
    {
      id: kit.id<"hubLab">("id").primaryKey(),
      hubId: kit
        .id<"hub">("hub_id")
        .notNull()
        .references(() => hub.id),
      labId: kit
        .id<"lab">("lab_id")
        .notNull()
        .references(() => lab.id),
      from: kit.day("from_day"),
      to: kit.day("to_day"),
      author: kit.text("author"),
      endMark: kit.text("end_mark"),
      endAuthor: kit.text("end_author"),
    },
    (t) => [kit.index("hub_lab_by_lab").on(t.labId, t.id), kit.index("hub_lab_by_hub").on(t.hubId)],
  );

  return { hub, hubLab };
});
