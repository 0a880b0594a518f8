import { readFileSync } from "node:fs";
import { openDatabase, readVerb, runAs, writeVerb } from "@trama/database";
import { type Actor, type Configuration, NotFound, type PermissionTable, systemClock } from "@trama/kernel";
import { expect, it } from "vitest";
import { z } from "zod";
import { defineTables, libsqlKit as kit } from "./kit.js";
import { temporaryDatabase } from "./testing/index.js";

const noteTables = defineTables((kit) => ({
  note: kit.table("note", { id: kit.text("id").primaryKey(), text: kit.text("text").notNull() }),
}));

it("the examples of the README hold", async () => {
  const made = await temporaryDatabase(["create table note (id text primary key, text text not null)"]);
  await made.database.close();
  const { file } = made;
  const { note: noteTable } = noteTables({ kit });
  const Note = z.strictObject({ id: z.string(), text: z.string().min(1) });
  const actor: Actor = { kind: "system", name: "readme" };
  const permissions: PermissionTable = { addNote: { kind: "note", roles: {} } };
  const config: Configuration = { section: () => expect.fail("no section is asked for") };
  const inForce = () => ({ config, timeZone: "Europe/Rome" });
  const onForeignWriter = (error: unknown) => expect.fail(String(error));

  const addNote = writeVerb("addNote", Note, async (ctx, note) => {
    if (!ctx.may.may("addNote")) throw new NotFound();
    await ctx.db.insert(noteTable).values(note);
    await ctx.record({ ref: { kind: "note", id: note.id }, before: null, after: note });
    return note;
  });
  const listNotes = readVerb("listNotes", z.strictObject({}), async (ctx) => await ctx.db.select().from(noteTable));

  const database = await openDatabase({ file, onForeignWriter });
  const run = runAs(actor, { database, permissions, clock: systemClock, inForce });
  await run(addNote, { id: "1", text: "Il primo incontro" });
  const notes = await run(listNotes, {});
  await database.close();

  expect(notes).toEqual([{ id: "1", text: "Il primo incontro" }]);
});

it("the examples of the README are these", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, example = ""]) =>
    example.split("\n").map((line) => line.trim()),
  );
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});
