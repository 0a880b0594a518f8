import { defineTables } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import type { LocalTime } from "@trama/kernel";
import { isNotNull } from "drizzle-orm";
import { statuses } from "../gathering/status.js";
import type { Rhythm } from "../series/rule.js";

export const gatheringTables = defineTables((kit) => {
  const { organisation, person } = directoryTables({ kit });
  const time = (name: string) => kit.text(name).$type<LocalTime>();

  const owned = () => ({
    version: kit.int("version").notNull(),
    ownerKind: kit.text("owner_kind").notNull(),
    ownerId: kit.text("owner_id").notNull(),
    title: kit.text("title").notNull(),
    kind: kit.text("kind").notNull(),
    description: kit.text("description"),
    place: kit.text("place"),
    address: kit.text("address"),
    link: kit.text("link"),
    isPublic: kit.bool("is_public").notNull(),
    /** How often a calendar that was already taken away must look again, and since when. */
    sequence: kit.int("sequence").notNull(),
    changedAt: kit.instant("changed_at").notNull(),
  });

  const gatheringSeries = kit.table(
    "gathering_series",
    {
      id: kit.id<"gatheringSeries">("id").primaryKey(),
      ...owned(),
      from: kit.day("from_day").notNull(),
      until: kit.day("until_day"),
      start: time("start_time").notNull(),
      end: time("end_time").notNull(),
      rhythm: kit.json<Rhythm>("rhythm").notNull(),
      observesClosures: kit.bool("observes_closures").notNull(),
      continues: kit.id<"gatheringSeries">("continues"),
      endReason: kit.text("end_reason"),
      /** Up to which day its dates have become gatherings. */
      settledTo: kit.day("settled_to"),
      src: kit.text("src"),
    },
    (t) => [
      kit.index("gathering_series_by_title").on(t.title, t.id),
      kit.index("gathering_series_by_owner").on(t.ownerKind, t.ownerId, t.title, t.id),
      kit.index("gathering_series_by_kind").on(t.kind),
      kit.index("gathering_series_by_until").on(t.until),
      kit.index("gathering_series_by_continues").on(t.continues),
    ],
  );

  const gathering = kit.table(
    "gathering",
    {
      id: kit.id<"gathering">("id").primaryKey(),
      ...owned(),
      seriesId: kit.id<"gatheringSeries">("series_id").references(() => gatheringSeries.id),
      /** When the rule of its series wanted it. */
      originalDay: kit.day("original_day"),
      originalStart: time("original_start"),
      day: kit.day("day").notNull(),
      start: time("start_time").notNull(),
      endDay: kit.day("end_day").notNull(),
      end: time("end_time").notNull(),
      /** Day and start in one text, by which calendars are sorted: `2026-03-02T16:30`. */
      starts: kit.text("starts").notNull(),
      status: kit.oneOf("status", statuses).notNull(),
      cancelReason: kit.text("cancel_reason"),
      total: kit.int("total"),
      /** Whether somebody counted; otherwise the total is the number of those named. */
      counted: kit.bool("counted").notNull(),
      bands: kit.json<Record<string, number>>("bands"),
      newPeople: kit.int("new_people"),
      note: kit.text("note"),
      /** How many are named, and how many of them for the first time: kept when the names are erased. */
      named: kit.int("named").notNull(),
      namedFirstTime: kit.int("named_first_time").notNull(),
      /** Somebody did something to it, so that its series leaves it where it is. */
      touched: kit.bool("touched").notNull(),
      /** Somebody gave it facts of its own, so that its series no longer changes them. */
      ownFacts: kit.bool("own_facts").notNull(),
      /** It stands alone, or is or was not as the rule of its series says: a feed tells it apart. */
      differs: kit.bool("differs").notNull(),
    },
    (t) => [
      kit.uniqueIndex("gathering_by_original").on(t.seriesId, t.originalDay, t.originalStart),
      kit.index("gathering_by_kind").on(t.kind, t.starts, t.id),
      kit.index("gathering_with_note").on(t.day).where(isNotNull(t.note)),
      kit.index("gathering_by_starts").on(t.starts, t.id),
      kit.index("gathering_by_owner").on(t.ownerKind, t.ownerId, t.starts, t.id),
      kit.index("gathering_by_series").on(t.seriesId, t.starts, t.id),
      kit.index("gathering_by_status").on(t.status, t.starts, t.id),
      kit
        .index("gathering_by_owner_status")
        .on(t.ownerKind, t.ownerId, t.status, t.starts, t.kind, t.title, t.isPublic),
      /** What is counted of held gatherings, by day: nothing else is looked at. */
      kit.index("gathering_counted").on(t.status, t.day, t.ownerId, t.kind, t.total, t.newPeople, t.id),
      kit.index("gathering_by_difference").on(t.ownerKind, t.ownerId, t.differs, t.starts),
    ],
  );

  const gatheringId = () =>
    kit
      .id<"gathering">("gathering_id")
      .notNull()
      .references(() => gathering.id);
  const personId = () =>
    kit
      .id<"person">("person_id")
      .notNull()
      .references(() => person.id);

  const gatheringOperator = kit.table(
    "gathering_operator",
    { gatheringId: gatheringId(), personId: personId() },
    (t) => [
      kit.primaryKey({ columns: [t.gatheringId, t.personId] }),
      kit.index("gathering_operator_by_person").on(t.personId, t.gatheringId),
    ],
  );

  const seriesOperator = kit.table(
    "series_operator",
    {
      seriesId: kit
        .id<"gatheringSeries">("series_id")
        .notNull()
        .references(() => gatheringSeries.id),
      personId: personId(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.seriesId, t.personId] }),
      kit.index("series_operator_by_person").on(t.personId, t.seriesId),
    ],
  );

  const presence = kit.table(
    "presence",
    {
      id: kit.id<"presence">("id").primaryKey(),
      gatheringId: gatheringId(),
      personId: kit.id<"person">("person_id").references(() => person.id),
      organisationId: kit.id<"organisation">("organisation_id").references(() => organisation.id),
      firstTime: kit.bool("first_time").notNull(),
      /** Stands for a person whose name was erased: the same in all of their gatherings, and nowhere else. */
      somebody: kit.id<"somebody">("somebody"),
    },
    (t) => [
      /** Who came to held gatherings is counted here alone: the rows themselves are not looked at. */
      kit.index("presence_by_gathering").on(t.gatheringId, t.personId, t.organisationId, t.somebody),
      kit.index("presence_by_person").on(t.personId, t.gatheringId),
      kit.index("presence_by_organisation").on(t.organisationId, t.gatheringId),
    ],
  );

  return { gatheringSeries, gathering, gatheringOperator, seriesOperator, presence };
});

export type GatheringRow = ReturnType<typeof gatheringTables>["gathering"]["$inferSelect"];
export type SeriesRow = ReturnType<typeof gatheringTables>["gatheringSeries"]["$inferSelect"];
