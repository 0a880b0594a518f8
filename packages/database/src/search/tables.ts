import { defineTables } from "../kit.js";

/**
 * What can be searched, kept by the changes themselves: one entry for each record, one posting for each of its words,
 * and for each word that any record has, the spellings by which it is found. A spelling is `=` and the word, `-` and
 * the word without one of its letters, or `~` and the word without doubled letters.
 */
export const searchTables = defineTables((kit) => {
  const searchEntry = kit.table(
    "search_entry",
    {
      kind: kit.text("kind").notNull(),
      id: kit.text("id").notNull(),
      /** The record whose changes change this entry: itself, or the one that holds it. */
      carrierKind: kit.text("carrier_kind").notNull(),
      carrierId: kit.text("carrier_id").notNull(),
      title: kit.text("title").notNull(),
      words: kit.text("words").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.kind, t.id] }),
      kit.index("search_entry_by_carrier").on(t.carrierKind, t.carrierId),
    ],
  );
  const searchPosting = kit.table(
    "search_posting",
    { word: kit.text("word").notNull(), kind: kit.text("kind").notNull(), id: kit.text("id").notNull() },
    (t) => [
      kit.primaryKey({ columns: [t.word, t.kind, t.id] }),
      kit.index("search_posting_by_record").on(t.kind, t.id),
    ],
  );
  const searchSpelling = kit.table(
    "search_spelling",
    { key: kit.text("spelling").notNull(), word: kit.text("word").notNull() },
    (t) => [kit.primaryKey({ columns: [t.key, t.word] }), kit.index("search_spelling_by_word").on(t.word)],
  );
  return { searchEntry, searchPosting, searchSpelling };
});
