import {
  type Actor,
  type Configuration,
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  NotFound,
  newId,
  type PermissionTable,
} from "@trama/kernel";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { intentionOf } from "./idempotency.js";
import { libsqlKit as kit } from "./kit.js";
import { runAs, type Surroundings } from "./run.js";
import { databaseTables } from "./tables.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";
import { writeVerb } from "./verb.js";

const shelf = kit.table("shelf", { id: kit.int("id").primaryKey(), title: kit.text("title").notNull() });
const { audit, idempotencyKey: kept } = databaseTables({ kit });

const Title = z.strictObject({ title: z.string().min(1), note: z.string().optional() });
let refusing = false;
const shelve = writeVerb("shelve", Title, async (ctx, { title }) => {
  if (refusing) throw new NotFound();
  const [row] = await ctx.db.insert(shelf).values({ title }).returning();
  await ctx.record({ ref: { kind: "book", id: String(row?.id) }, before: null, after: { title } });
  return { title, id: row?.id ?? 0, at: ctx.now };
});
const shelveInSilence = writeVerb("shelveInSilence", Title, async (ctx, given): Promise<void> => {
  await shelve(ctx, given);
});

const person = (roles: Extract<Actor, { kind: "person" }>["roles"]): Actor => ({
  kind: "person",
  accountId: "account",
  personId: newId<"person">(),
  name: "Coordinamento (segnaposto)",
  roles,
});
const coordinator = person([{ role: "coordinator", scope: null }]);
const permissions: PermissionTable = { shelve: { kind: "book", roles: { coordinator: "all" } } };
const config: Configuration = {
  section() {
    throw new Error("There is no section in these tests");
  },
};
const first = "a-key-of-the-first-request";
const second = "a-key-of-the-second-request";
const hour = 60 * 60 * 1000;
const many = process.env["TRAMA_LONG"] === undefined ? 100 : 1000;

let at: TemporaryDatabase;
let around: Surroundings;
let now: number;
beforeEach(async () => {
  refusing = false;
  now = Date.parse("2026-03-28T10:00:00.000Z");
  at = await temporaryDatabase(["create table shelf (id integer primary key, title text not null)"]);
  const clock = { now: () => new Date(now) };
  around = { database: at.database, permissions, clock, inForce: () => ({ config, timeZone: "Europe/Rome" }) };
});
afterEach(() => at.close());

const under = (idempotencyKey: string, actor = coordinator) => runAs(actor, around, { idempotencyKey });
const books = () => at.database.read.$count(shelf);

describe("a change under a key", () => {
  it("is done once, and sent again gets the first answer, to the byte", async () => {
    const answer = JSON.stringify(await under(first)(shelve, { title: "Diario" }));
    now += hour;
    const again = JSON.stringify(await under(first)(shelve, { title: "Diario" }));
    expect(again).toBe(answer);
    expect([await books(), await at.database.read.$count(audit)]).toEqual([1, 1]);
  });

  it("that answers nothing answers nothing again", async () => {
    await under(first)(shelveInSilence, { title: "Diario" });
    expect(await under(first)(shelveInSilence, { title: "Diario" })).toBeUndefined();
    expect(await books()).toBe(1);
  });

  it("is done anew under another key, by somebody else, or without any", async () => {
    await under(first)(shelve, { title: "Diario" });
    await under(second)(shelve, { title: "Diario" });
    await under(first, person([{ role: "coordinator", scope: null }]))(shelve, { title: "Diario" });
    await runAs(coordinator, around)(shelve, { title: "Diario" });
    expect(await books()).toBe(4);
  });

  it("is refused when the key has served for something else, and nothing is written", async () => {
    await under(first)(shelve, { title: "Diario" });
    const before = await at.content();
    await expect(under(first)(shelve, { title: "Altro" })).rejects.toBeInstanceOf(IdempotencyKeyReused);
    await expect(under(first)(shelveInSilence, { title: "Diario" })).rejects.toBeInstanceOf(IdempotencyKeyReused);
    expect(await at.content()).toEqual(before);
  });

  it("does not give an old answer to who has lost a role since", async () => {
    const { personId } = coordinator as Extract<Actor, { kind: "person" }>;
    await under(first)(shelve, { title: "Diario" });
    const now = { ...person([]), personId };
    await expect(under(first, now)(shelve, { title: "Diario" })).rejects.toBeInstanceOf(IdempotencyKeyReused);
  });

  it("that is refused leaves no trace: the same request may be sent again", async () => {
    refusing = true;
    await expect(under(first)(shelve, { title: "Diario" })).rejects.toBeInstanceOf(NotFound);
    refusing = false;
    await under(first)(shelve, { title: "Altro" });
    expect(await books()).toBe(1);
  });

  it("is told to wait while the first is under way, and is then given its answer", async () => {
    let open: (() => void) | undefined;
    const gate = at.database.write(() => new Promise<void>((done) => (open = done)));
    const answer = under(first)(shelve, { title: "Diario" });
    await expect(under(first)(shelve, { title: "Diario" })).rejects.toBeInstanceOf(IdempotencyKeyInUse);
    const other = under(second)(shelve, { title: "Altro" });
    open?.();
    await Promise.all([gate, other]);
    expect(await under(first)(shelve, { title: "Diario" })).toEqual(await answer);
    expect(await books()).toBe(2);
  });

  it("is forgotten after two days, and the rows go with it", async () => {
    await under(first)(shelve, { title: "Diario" });
    now += 48 * hour;
    await under(first)(shelve, { title: "Diario" });
    expect(await books()).toBe(1);
    now += 1;
    await under(second)(shelve, { title: "Altro" });
    expect(await at.database.read.select({ at: kept.at }).from(kept)).toEqual([{ at: new Date(now).toISOString() }]);
    await under(first)(shelve, { title: "Diario" });
    expect(await books()).toBe(3);
  });

  it("leaves neither the key nor the answer readable in the table", async () => {
    const [before] = await Promise.all([at.database.read.$count(kept)]);
    await under(first)(shelve, { title: "Diario segreto" });
    const stored = JSON.stringify(await at.database.read.select().from(kept));
    expect(before).toBe(0);
    expect(stored).not.toMatch(/segreto|a-key-of/);
    expect(stored).not.toContain(Buffer.from("Diario segreto").toString("base64").slice(0, 12));
  });

  it(`of ${many} sent twice, each is done once`, async () => {
    const keys = Array.from({ length: many }, (_, at) => `one-of-so-many-keys-${at}`);
    const answers = new Map<string, string>();
    for (const key of keys) answers.set(key, JSON.stringify(await under(key)(shelve, { title: key })));
    for (const key of keys.toReversed())
      expect(JSON.stringify(await under(key)(shelve, { title: key }))).toBe(answers.get(key));
    expect(await books()).toBe(many);
  });
});

describe("what an intention is named by", () => {
  const fingerprint = (asked: unknown) => intentionOf(coordinator, first, asked).fingerprint;
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, reversed(inner)]),
    );
  };

  it("does not depend on the order of fields", () => {
    fc.assert(fc.property(fc.jsonValue(), (asked) => fingerprint(reversed(asked)) === fingerprint(asked)));
  });
  it("differs when the content does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(reversed(one)) !== JSON.stringify(reversed(other)));
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        return (fingerprint(one) === fingerprint(other)) === same;
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}
