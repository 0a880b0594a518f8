import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Instance, liveWeekly, loadDemonstrationAccounts, openInstance, verbs } from "@trama/instance";
import { addDays, type Clock, type Id, type LocalDate } from "@trama/kernel";
import { writeCountedLife } from "./counted-life.ts";
import { largePreset } from "./large-preset.ts";

type PersonId = Id<"person">;

/** One large territory over ten years, as the seeds' counts suggest: what the design sizes itself on. */
const size = { labs: 25, years: 10, people: 3600, named: 4 };
/** The day on which the territory is looked at. */
export const today = "2026-11-20" as LocalDate;
export const password = "prova-in-bottega-2026";

const system = { kind: "system", name: "bench" } as const;
const begun = `${Number(today.slice(0, 4)) - size.years}${today.slice(4)}` as LocalDate;

async function registerPeople(instance: Instance): Promise<PersonId[]> {
  const run = instance.run(system);
  const ids: PersonId[] = [];
  for (let at = 1; at <= size.people; at += 1)
    ids.push(
      (await run(verbs.registerPerson, { name: `Persona di prova ${at}`, nameToEnter: false, positions: [] })).id,
    );
  return ids;
}

/** Names a few of those who came to each held gathering: mostly the same, out of the circle of its lab. */
async function nameAttendance(instance: Instance, people: readonly PersonId[], from: LocalDate, to: LocalDate) {
  const run = instance.run(system);
  let drawn = 1;
  const draw = (below: number) => {
    drawn = (drawn * 48271) % 2147483647;
    return drawn % below;
  };
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listed>> = await listed(instance, from, to, cursor);
    for (const { id, version, owner, headCount } of page.items) {
      if (headCount === null) continue;
      const circle = Math.floor(people.length / size.labs);
      const first = circle * (Number.parseInt(owner.ref.id.slice(-4), 16) % size.labs);
      const named = new Set<PersonId>();
      const wanted = Math.min(headCount.total, 1 + draw(2 * size.named - 1));
      while (named.size < wanted) {
        const person = people[first + draw(circle)];
        if (person !== undefined) named.add(person);
      }
      const presences = [...named].map((personId) => ({ personId, organisationId: null, firstTime: false }));
      await run(verbs.recordAttendance, { id, version, presences });
      // The driver answers at once: without a pause nothing it held would ever be freed.
      await setImmediate();
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function listed(instance: Instance, from: LocalDate, to: LocalDate, cursor: string | null) {
  const query = { from, to, limit: 200, status: "held" as const, ...(cursor === null ? {} : { cursor }) };
  return instance.run(system)(verbs.listGatherings, query);
}

/** A mark of the tables and of what is written into them: another mark asks for another territory. */
function madeBy(): string {
  const migrations = join(import.meta.dirname, "../../../../packages/instance/migrations");
  const files = [...globSync(`${migrations}/**/*.sql`), ...globSync(`${import.meta.dirname}/*.ts`)].sort();
  const mark = createHash("sha256");
  for (const file of files) mark.update(readFileSync(file));
  return mark.digest("hex").slice(0, 12);
}

/**
 * The folder of the large territory, made by the instance's own verbs in some minutes the first time and kept for the
 * next. Every write is one of the application's: the audit trail is as long as ten years would make it.
 */
export async function largeTerritory(parent: string, tell: (line: string) => void): Promise<string> {
  const folder = join(parent, `territory-${madeBy()}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  let now = begun;
  const clock: Clock = { now: () => new Date(`${now}T09:00:00.000Z`) };
  const instance = await openInstance({ folder: making, url: "http://127.0.0.1:4100", clock });
  const { document, records } = await largePreset(size.labs);
  await instance.found(document, records, { demonstration: true });
  await loadDemonstrationAccounts(instance, password);
  const people = await registerPeople(instance);
  for (let from = begun; from < today; from = now) {
    now = `${Number(from.slice(0, 4)) + 2}${from.slice(4)}` as LocalDate;
    const until = now === today ? null : addDays(now, -1);
    await liveWeekly(instance, { from, until, first: begun, last: today });
    for (let month = from; month < now; month = addDays(month, 180))
      await nameAttendance(instance, people, month, addDays(month, 179) < now ? addDays(month, 179) : addDays(now, -1));
    tell(`lived until ${now}`);
  }
  await writeCountedLife(instance, begun);
  tell("counted and observed");
  await instance.close();
  renameSync(making, folder);
  return folder;
}
