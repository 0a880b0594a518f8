import { setImmediate } from "node:timers/promises";
import { type GatheringSummary, gatheringsConfig } from "@trama/gatherings";
import { type Actor, addDays, dayIn, type LocalDate, type RecordRef } from "@trama/kernel";
import type { Instance } from "../instance.js";
import { verbs } from "../verbs.js";
import { eventsOf, fateOn, headCountOn, invented, type LivingLab, seriesOf } from "./weekly-life.js";

/** The span that a demonstration's labs have lived, and the span over which they grow. */
export interface Lived {
  from: LocalDate;
  /** The last day of the series; null while they go on. */
  until: LocalDate | null;
  /** When the growth of the counts begins and ends. */
  first: LocalDate;
  last: LocalDate;
}

type Run = ReturnType<Instance["run"]>;

/** How many days back the counts still wait for somebody to type them. */
const notYetTyped = 9;

interface Living extends LivingLab {
  ref: RecordRef;
}

/** Every gathering of a lab between two days. */
async function between(run: Run, { id }: RecordRef, from: LocalDate, to: LocalDate): Promise<GatheringSummary[]> {
  const found: GatheringSummary[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: GatheringSummary[]; nextCursor: string | null } = await run(verbs.listGatherings, {
      ...{ owner: id, from, to, limit: 200 },
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

/** Opens the recurring activities of a lab and its yearly events. */
async function begin(run: Run, lab: Living, { from, until }: Lived, kinds: readonly string[]): Promise<void> {
  const common = { owner: lab.ref, description: invented };
  const known = (kind: string) => (kinds.includes(kind) ? kind : (kinds[0] ?? kind));
  for (const { usual: _usual, kind, ...one } of seriesOf(lab))
    await run(verbs.openSeries, { ...common, ...one, kind: known(kind), from, until, observesClosures: true });
  const end = until ?? addDays(from, 3 * 366);
  for (let year = Number(from.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    for (const { title, day } of eventsOf(lab, year)) {
      if (day < from || day > end) continue;
      const hours = { day, start: "16:00", end: "19:00" };
      await run(verbs.scheduleGathering, { ...common, kind: known("event"), title, ...hours });
    }
  }
}

/** Says of every date until `to` what became of it: counted month by month, or cancelled. */
async function tell(run: Run, lab: Living, lived: Lived, to: LocalDate, bands: readonly string[]): Promise<void> {
  const usual = new Map([...seriesOf(lab), ...eventsOf(lab, 2000)].map((one) => [one.title, one.usual]));
  for (let from = lived.from; from <= to; from = addDays(from, 90)) {
    const last = addDays(from, 89);
    const dates = (await between(run, lab.ref, from, last < to ? last : to)).filter(
      ({ status }) => status === "confirmed",
    );
    const key = ({ title }: GatheringSummary) => `${lab.slug}/${title}`;
    const known = dates.filter(({ title }) => usual.has(title));
    const off = known.filter((one) => one.seriesId !== null && fateOn(key(one), one.day) === "cancelled");
    for (const { id, version } of off)
      await run(verbs.cancelGathering, { id, version, reason: `La sala non era libera. ${invented}.` });
    const rows = known
      .filter((one) => !off.includes(one))
      .map((one) => ({
        ...{ id: one.id, version: one.version },
        headCount: headCountOn(key(one), usual.get(one.title) ?? 10, one.day, lived, bands),
      }));
    if (rows.length > 0) await run(verbs.countMonth, { owner: lab.ref, rows });
    // The driver answers at once: a pause lets what it held be freed, and a server breathe.
    await setImmediate();
  }
}

const demonstrator: Actor = { kind: "system", name: "demonstration" };

/**
 * Gives the labs that have begun a plausible life, made up by rule and marked as such: recurring activities, councils,
 * feasts, counts until some days ago, a cancelled date now and then.
 */
export async function liveWeekly(instance: Instance, lived: Lived): Promise<void> {
  const run = instance.run(demonstrator);
  const { timeZone, config } = instance.inForce();
  const inUse = (terms: readonly { code: string; retired: boolean }[]) =>
    terms.filter(({ retired }) => !retired).map(({ code }) => code);
  const section = config.section(gatheringsConfig);
  const today = dayIn(timeZone, instance.clock.now());
  const { items } = await run(verbs.listLabs, { limit: 200 });
  for (const { id, phase } of items) {
    if (phase === "planned" || phase === "closed" || phase === "suspended") continue;
    const { slug, activities } = await run(verbs.readLab, { id });
    const lab: Living = { ref: { kind: "lab", id }, slug, activities };
    await begin(run, lab, lived, inUse(section.kinds));
    const typed = addDays(today, -notYetTyped);
    const end = lived.until !== null && lived.until < typed ? lived.until : typed;
    await tell(run, lab, lived, end, inUse(section.bands));
  }
}

/** The two years before today, for the demonstration of a territory. */
export async function liveTwoYears(instance: Instance): Promise<void> {
  const last = dayIn(instance.inForce().timeZone, instance.clock.now());
  const first = addDays(last, -2 * 365);
  await liveWeekly(instance, { from: first, until: null, first, last });
}
