import type { WriteContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import { markOf, namedAtOnce } from "./contributions.js";
import { indicatorTables } from "./tables.js";

/** Who a fact was about until now, and the mark that stands there from now on. */
export interface RenamedSubject {
  recordId: string;
  day: LocalDate;
  from: string;
  to: string;
}

/** Lets frozen evidence know the same facts under other subjects: what was kept still equals what is there. */
export async function renameSubjects(ctx: WriteContext, renamed: readonly RenamedSubject[]): Promise<void> {
  const { frozenFact } = indicatorTables(ctx);
  const byRecord = new Map(renamed.map((one) => [one.recordId, one]));
  const ids = [...byRecord.keys()];
  for (let at = 0; at < ids.length; at += namedAtOnce) {
    const some = inArray(frozenFact.recordId, ids.slice(at, at + namedAtOnce));
    const { figureId, recordId, marks: kept } = frozenFact;
    for (const row of await ctx.db.select({ figureId, recordId, marks: kept }).from(frozenFact).where(some)) {
      const one = byRecord.get(row.recordId);
      if (!one) continue;
      const [was, is] = [one.from, one.to].map((subject) => markOf(row.figureId, { day: one.day, subject }));
      if (was === undefined || is === undefined || !row.marks.includes(was)) continue;
      const marks = row.marks.map((mark) => (mark === was ? is : mark)).sort();
      await ctx.db
        .update(frozenFact)
        .set({ marks })
        .where(and(eq(figureId, row.figureId), eq(recordId, row.recordId)));
    }
  }
}
