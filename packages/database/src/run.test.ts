import {
  type Actor,
  type Configuration,
  InvalidInput,
  NotFound,
  newId,
  type PermissionTable,
  publicActor,
} from "@trama/kernel";
import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type ReadContext, readVerb, type Writer, writeVerb } from "./index.js";
import { libsqlKit as kit } from "./kit.js";
import { runAs, type Surroundings, UnrecordedChange } from "./run.js";
import { databaseTables } from "./tables.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

const shelf = kit.table("shelf", { id: kit.int("id").primaryKey(), title: kit.text("title").notNull() });
const { audit, auditPayload } = databaseTables({ kit });

const Book = z.strictObject({ id: z.number().int(), title: z.string().trim().min(1) });

const shelve = writeVerb("shelve", Book, async (ctx, book) => {
  if (!ctx.may.may("shelve")) throw new NotFound();
  await ctx.db.insert(shelf).values(book);
  await ctx.record({ ref: { kind: "book", id: String(book.id) }, before: null, after: book });
  return { ...book, today: ctx.today, now: ctx.now };
});
const rename = writeVerb("rename", Book, async (ctx, { id, title }) => {
  const [before] = await ctx.db.select().from(shelf).where(eq(shelf.id, id));
  await ctx.db.update(shelf).set({ title }).where(eq(shelf.id, id));
  await ctx.record({ ref: { kind: "book", id: String(id) }, before: before ?? null, after: { id, title } });
});
const smuggle = writeVerb("smuggle", Book, async (ctx, book) => {
  await ctx.db.insert(shelf).values(book);
});
const shelveAndFail = writeVerb("shelveAndFail", Book, async (ctx, book) => {
  await shelve(ctx, book);
  throw new NotFound();
});
const shelveTwo = writeVerb("shelveTwo", Book, async (ctx, book) => {
  await shelve(ctx, book);
  await shelve(ctx, { id: book.id + 1, title: `${book.title} 2` });
});
const titles = readVerb(
  "titles",
  z.strictObject({}),
  async (ctx) => await ctx.db.select().from(shelf).orderBy(asc(shelf.id)),
);
const scribble = readVerb("scribble", Book, async (ctx: ReadContext, book) => {
  await (ctx.db as Writer).insert(shelf).values(book);
});

const permissions: PermissionTable = { shelve: { kind: "book", roles: { coordinator: "all" } } };
const personId = newId<"person">();
const coordinator: Actor = {
  kind: "person",
  accountId: "account",
  personId,
  name: "Coordinamento (segnaposto)",
  roles: [{ role: "coordinator", scope: null }],
};
const config: Configuration = {
  section() {
    throw new Error("There is no section in these tests");
  },
};

let at: TemporaryDatabase;
let around: Surroundings;
beforeEach(async () => {
  at = await temporaryDatabase(["create table shelf (id integer primary key, title text not null)"]);
  const clock = { now: () => new Date("2026-03-28T23:30:00.000Z") };
  around = { database: at.database, permissions, clock, inForce: () => ({ config, timeZone: "Europe/Rome" }) };
});
afterEach(() => at.close());

async function refused(work: Promise<unknown>): Promise<unknown> {
  const before = await at.content();
  const error: unknown = await work.then(
    () => expect.fail("it was allowed"),
    (refusal: unknown) => refusal,
  );
  expect(await at.content()).toEqual(before);
  return error;
}

describe("a write", () => {
  it("is parsed, done and recorded as its actor, on the territory's day", async () => {
    const view = await runAs(coordinator, around)(shelve, { id: 1, title: " Quaderno " });
    expect(view).toEqual({ id: 1, title: "Quaderno", today: "2026-03-29", now: "2026-03-28T23:30:00.000Z" });
    const [link, ...more] = await at.database.read.select().from(audit);
    expect(more).toEqual([]);
    expect(link).toMatchObject({
      sequence: 1,
      at: "2026-03-28T23:30:00.000Z",
      actor: personId,
      verb: "shelve",
      recordKind: "book",
      recordId: "1",
      fields: ["id", "title"],
    });
  });

  it("records the names of the fields that changed and no others, and their values apart", async () => {
    const run = runAs(coordinator, around);
    await run(shelve, { id: 1, title: "Quaderno" });
    await run(rename, { id: 1, title: "Diario" });
    await run(rename, { id: 1, title: "Diario" });
    const links = await at.database.read.select().from(audit).orderBy(asc(audit.sequence));
    expect(links.map(({ verb, fields }) => [verb, fields])).toEqual([
      ["shelve", ["id", "title"]],
      ["rename", ["title"]],
      ["rename", []],
    ]);
    const [, renamed] = await at.database.read.select().from(auditPayload).orderBy(asc(auditPayload.sequence));
    expect(JSON.parse(renamed?.content ?? "")).toEqual({ title: { before: "Quaderno", after: "Diario" } });
    expect(JSON.stringify(links)).not.toContain("Diario");
  });

  it("may call another with the same context: one transaction, a record for each change", async () => {
    await runAs(coordinator, around)(shelveTwo, { id: 1, title: "Quaderno" });
    const links = await at.database.read.select().from(audit).orderBy(asc(audit.sequence));
    expect(links.map(({ verb, recordId }) => [verb, recordId])).toEqual([
      ["shelveTwo", "1"],
      ["shelveTwo", "2"],
    ]);
  });

  it("with invalid input is refused before its turn: no transaction is opened for it", async () => {
    let open: (() => void) | undefined;
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const slow = at.database.write(() => gate);
    const error = await runAs(coordinator, around)(shelve, { id: 1, title: " " }).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error).toMatchObject({ issues: [{ path: ["title"], code: "kernel:issue.required" }] });
    open?.();
    await slow;
  });

  it.each([
    [{ id: "1", title: "a" }, "id", "wrongType.number"],
    [{ title: "a" }, "id", "required"],
    [{ id: 1, title: "a", colour: "red" }, "colour", "unknownField"],
  ])("of %j says what is wrong with the field", async (input, field, code) => {
    const error = await refused(runAs(coordinator, around)(shelve, input as z.input<typeof Book>));
    expect(error).toMatchObject({ name: "InvalidInput", issues: [{ path: [field], code: `kernel:issue.${code}` }] });
  });

  it("that recorded nothing is refused and undone", async () => {
    expect(await refused(runAs(coordinator, around)(smuggle, { id: 1, title: "a" }))).toBeInstanceOf(UnrecordedChange);
  });

  it("that fails after recording leaves neither change nor record", async () => {
    expect(await refused(runAs(coordinator, around)(shelveAndFail, { id: 1, title: "a" }))).toBeInstanceOf(NotFound);
    await runAs(coordinator, around)(shelve, { id: 1, title: "a" });
    expect(await at.database.read.$count(audit)).toBe(1);
  });

  it("is asked of the actor's own permissions", async () => {
    expect(await refused(runAs(publicActor, around)(shelve, { id: 1, title: "a" }))).toBeInstanceOf(NotFound);
    await runAs({ kind: "system", name: "jobs" }, around)(shelve, { id: 1, title: "a" });
    const [link] = await at.database.read.select().from(audit);
    expect(link?.actor).toBe("system:jobs");
  });

  it("has the configuration in force when it is asked, not when the door was made", async () => {
    let timeZone = "Europe/Rome";
    const run = runAs(coordinator, { ...around, inForce: () => ({ config, timeZone }) });
    expect((await run(shelve, { id: 1, title: "a" })).today).toBe("2026-03-29");
    timeZone = "UTC";
    expect((await run(shelve, { id: 2, title: "b" })).today).toBe("2026-03-28");
  });
});

describe("a read", () => {
  it("gives what is there and records nothing", async () => {
    await runAs(coordinator, around)(shelve, { id: 1, title: "a" });
    expect(await runAs(publicActor, around)(titles, {})).toEqual([{ id: 1, title: "a" }]);
    expect(await at.database.read.$count(audit)).toBe(1);
  });
  it("cannot write even if its code tries", async () => {
    expect(await refused(runAs(coordinator, around)(scribble, { id: 1, title: "a" }))).toMatchObject({
      cause: { code: "SQLITE_READONLY" },
    });
  });
});

it("a verb carries its name, its input and what it does", () => {
  expect([shelve.verb, shelve.mode, shelve.input]).toEqual(["shelve", "write", Book]);
  expect([titles.verb, titles.mode]).toEqual(["titles", "read"]);
});
