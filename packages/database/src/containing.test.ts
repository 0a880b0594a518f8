import { asc } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { containing } from "./containing.js";
import { libsqlKit as kit } from "./kit.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const word = kit.table("word", { id: kit.int("id").primaryKey(), text: kit.text("text").notNull() });
const letters = fc.string({ unit: fc.constantFrom("a", "A", "b", "%", "_", "\\", "'", " "), maxLength: 6 });

let at: TemporaryDatabase;
beforeAll(async () => {
  at = await temporaryDatabase(["create table word (id integer primary key, text text not null)"]);
});
afterAll(() => at.close());

it("finds what holds the very signs typed, whatever the case", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 12 }), letters, async (texts, typed) => {
      await at.database.write(async (tx) => {
        await tx.delete(word);
        await tx.insert(word).values(texts.map((text, id) => ({ id, text })));
      });
      const found = await at.database.read
        .select()
        .from(word)
        .where(containing(word.text, typed))
        .orderBy(asc(word.id));
      const expected = texts.flatMap((text, id) =>
        text.toLowerCase().includes(typed.toLowerCase()) ? [{ id, text }] : [],
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
