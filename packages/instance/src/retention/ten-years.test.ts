import { directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { addDays, dayIn, type Id, instantOf, type LocalDate } from "@trama/kernel";
import { platformTables, putMail } from "@trama/platform";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readPreset } from "../preset.js";
import { holdGathering } from "../testing/canary.js";
import { revise, type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { applyRules } from "./keep-retention.js";

/*
 * Ten years of a small territory: evenings with names and notes, posts that end, mail. The clock stands on the day before
 * each term runs out and on that day. What is there is held against a recount that knows nothing of the program.
 */

const start = "2026-03-02" as LocalDate;
const zone = "Europe/Rome";
const dayWithin = (days: number) => fc.integer({ min: 0, max: days }).map((past) => addDays(start, -past));

const life = fc.record({
  evenings: fc.array(
    fc.record({ day: dayWithin(120), people: fc.uniqueArray(fc.integer({ min: 0, max: 3 })), noted: fc.boolean() }),
    { minLength: 3, maxLength: 5 },
  ),
  posts: fc.array(fc.option(fc.integer({ min: 0, max: 900 }).map((ahead) => addDays(start, ahead))), {
    minLength: 4,
    maxLength: 4,
  }),
  // Minutes into the day of UTC: around midnight the territory's day is another one.
  mail: fc.array(fc.constantFrom(1, 700, 1379, 1381, 1439), { minLength: 2, maxLength: 3 }),
  months: fc.record({ attendance: fc.integer({ min: 1, max: 60 }), notes: fc.integer({ min: 1, max: 60 }) }),
  people: fc.integer({ min: 1, max: 60 }),
});
type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

/** The same day so many months on, counted on a paper calendar. */
function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const far = month - 1 + months;
  for (let last = date; last > 0; last -= 1) {
    const at = new Date(Date.UTC(year, far, last));
    if (at.getUTCMonth() === ((far % 12) + 12) % 12) return at.toISOString().slice(0, 10);
  }
  throw new Error(`No such day: ${day} and ${months} months`);
}

const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? null;

/** When each thing must be gone: never, where nothing says so. */
function recount({ evenings, posts, mail, months, people }: Life) {
  const names = posts.map((_post, person) => {
    const last = latest(evenings.filter((one) => one.people.includes(person)).map(({ day }) => day));
    return last === null ? null : monthsOn(last, months.attendance);
  });
  return {
    names,
    notes: evenings.map(({ day, noted }) => (noted ? monthsOn(day, months.notes) : null)),
    people: posts.map((to, person) => {
      if (to === null) return null;
      return latest([monthsOn(latest([to, start]) ?? start, people), names[person] ?? start]);
    }),
    addresses: mail.map((minutes) => addDays(dayIn(zone, sentAt(minutes)), 7) as string),
  };
}

const sentAt = (minutes: number) => new Date(Date.parse(`${start}T00:00:00.000Z`) + minutes * 60_000);

async function live(made: TemporaryInstance, { evenings, posts, mail }: Life) {
  const run = made.asSystem();
  const [organisation] = (await run(verbs.listOrganisations, { limit: 1 })).items;
  const organisationId = organisation?.id;
  if (organisationId === undefined) throw new Error("The territory is empty");
  const people: Id<"person">[] = [];
  for (const [at, to] of posts.entries()) {
    const positions = [{ organisationId, title: "Educatrice", from: null, to }];
    people.push((await run(verbs.registerPerson, { name: `Persona ${at} (segnaposto)`, positions })).id);
  }
  const gatherings = [];
  for (const { day, people: named, noted } of evenings)
    gatherings.push(
      await holdGathering(made, {
        day,
        people: named.flatMap((at) => people[at] ?? []),
        note: noted ? "Una nota" : null,
      }),
    );
  const { database } = made.instance;
  const { outgoingMail } = platformTables(database);
  const mails = [];
  for (const minutes of mail) {
    const now = instantOf(sentAt(minutes));
    mails.push(
      await database.write(async (db) => {
        const given = { kind: "invitation", address: "prova@example.org", about: null };
        const id = await putMail({ kit: database.kit, db, now }, given);
        await db.update(outgoingMail).set({ state: "sent", settledAt: now }).where(eq(outgoingMail.id, id));
        return id;
      }),
    );
  }
  return { people, gatherings: gatherings.map(({ id }) => id), mails };
}

/** What is still there, in the order of the recount. */
async function stillThere({ instance: { database } }: TemporaryInstance, of: Awaited<ReturnType<typeof live>>) {
  const { person } = directoryTables(database);
  const { gathering, presence } = gatheringTables(database);
  const { outgoingMail } = platformTables(database);
  const [people, gatherings, presences, mails] = [
    await database.read.select().from(person),
    await database.read.select().from(gathering),
    await database.read.select().from(presence),
    await database.read.select().from(outgoingMail),
  ];
  return {
    names: of.people.map((id) => presences.some(({ personId }) => personId === id)),
    notes: of.gatherings.map((id) => gatherings.some((one) => one.id === id && one.note !== null)),
    people: of.people.map((id) => people.some((one) => one.id === id && one.name.startsWith("Persona"))),
    addresses: of.mails.map((id) => mails.some((one) => one.id === id && one.address !== null)),
  };
}

it("in ten years nothing stays a day too long, and nothing goes a day too early", async () => {
  await fc.assert(
    fc.asyncProperty(life, async (given) => {
      let now = new Date(`${start}T12:00:00.000Z`);
      const made = await temporaryInstance({ clock: { now: () => now } });
      try {
        const { document } = await readPreset("fiordaliso");
        await revise(made, document, 1, ({ retention: { attendance, gatheringNotes, people } }) => {
          attendance.months = given.months.attendance;
          gatheringNotes.months = given.months.notes;
          people.months = given.people;
        });
        const of = await live(made, given);
        const gone = recount(given);
        const ends = Object.values(gone).flatMap((days) => days.filter((day) => day !== null));
        const visits = ends.flatMap((day) => [addDays(day as LocalDate, -1), day as LocalDate]);
        for (const today of [...new Set([...visits, addDays(start, 3653)])].filter((day) => day >= start).sort()) {
          now = new Date(`${today}T12:00:00.000Z`);
          await applyRules(made.instance);
          const kept = (days: readonly (string | null)[], there: (at: number) => boolean) =>
            days.map((day, at) => there(at) && (day === null || today < day));
          expect(await stillThere(made, of), today).toEqual({
            names: kept(gone.names, (at) => gone.names[at] !== null),
            notes: kept(gone.notes, (at) => gone.notes[at] !== null),
            people: kept(gone.people, () => true),
            addresses: kept(gone.addresses, () => true),
          });
        }
      } finally {
        await made.close();
      }
    }),
    { numRuns: process.env["TRAMA_LONG"] ? 40 : 2 },
  );
});
