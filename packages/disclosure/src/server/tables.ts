import { defineTables } from "@trama/database";
import type { Covered } from "../release/coverage.js";
import type { AnsweredCell } from "../release/ledger.js";

/** The ledger of releases: what was said, to which question, and what was kept back. Rows are only ever added. */
export const disclosureTables = defineTables((kit) => {
  const release = kit.table(
    "disclosure_release",
    {
      /** The hash of its content: the same answer to the same question is one row. */
      id: kit.text("id").primaryKey(),
      population: kit.text("population").notNull(),
      /** The place in the ledger of its population, from zero. */
      number: kit.int("number").notNull(),
      question: kit.text("question").notNull(),
      threshold: kit.int("threshold").notNull(),
      since: kit.int("since").notNull(),
      cells: kit.json<readonly AnsweredCell[]>("cells").notNull(),
      covered: kit.json<readonly Covered[]>("covered").notNull(),
      at: kit.instant("at").notNull(),
    },
    (t) => [kit.uniqueIndex("disclosure_release_by_number").on(t.population, t.number)],
  );
  return { release };
});
