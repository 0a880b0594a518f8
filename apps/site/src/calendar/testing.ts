import { verbs } from "@trama/instance";
import type { RecordRef } from "@trama/kernel";
import { type TestSite, testSite } from "../testing.js";

/** A Wednesday morning. */
export const calendarClock = { now: () => new Date("2026-02-11T10:00:00.000Z") };

/** The site of the fictional valley, with one lab more that has a full February 2026 and one that nobody may see. */
export interface CalendarSite extends TestSite {
  lab: { id: string; slug: string };
  hidden: { id: string; slug: string };
  /** The gatherings to look at: of the two series, on their own, and those that are not for everybody. */
  ids: Record<"cancelled" | "moved" | "plain" | "tentative" | "inner" | "secret", string>;
}

/** A lab as the owner of gatherings. */
export const ownedBy = ({ id }: { id: string }): RecordRef => ({ kind: "lab", id });

const from = "2026-02-01";
const mornings = {
  every: "week" as const,
  on: ["MO" as const, "TU" as const, "WE" as const, "TH" as const, "FR" as const],
};
const afternoons = { every: "week" as const, on: ["MO" as const, "TH" as const] };
const hours = { start: "08:00", end: "12:00" };

/** Founds the site and gives its labs their gatherings. The caller closes the instance. */
export async function calendarSite(): Promise<CalendarSite> {
  const valley = await testSite("fiordaliso", calendarClock);
  const run = valley.made.asSystem();
  const mainPlace = { name: "Il mulino", address: "via del Mulino 2" };
  const lab = await run(verbs.openLab, { name: "Prova del calendario", municipality: "111901", mainPlace });
  const hidden = await run(verbs.openLab, { name: "Luogo non pubblicato", municipality: "111901", published: false });
  const [owner, unseen] = [ownedBy(lab), ownedBy(hidden)];

  const opening = { kind: "opening", from, rhythm: mornings, ...hours };
  await run(verbs.openSeries, { owner, title: "Porte aperte", ...opening });
  await run(verbs.openSeries, { owner: unseen, title: "Cosa segreta", ...opening });
  const homework = { kind: "activity", from, start: "16:30", end: "18:30", rhythm: afternoons };
  await run(verbs.openSeries, { owner, title: "Compiti insieme", ...homework });

  const single = { kind: "event", day: "2026-02-21", start: "15:00", end: "18:00" };
  const feast = { owner, title: "Festa di quartiere", status: "tentative" as const, ...single };
  const tentative = await run(verbs.scheduleGathering, feast);
  const inner = await run(verbs.scheduleGathering, { owner, title: "Riunione interna", isPublic: false, ...single });
  const secret = await run(verbs.scheduleGathering, { owner: unseen, title: "Altra cosa segreta", ...single });

  const window = { owner: lab.id, from, to: "2026-02-28", limit: 200 };
  const { items } = await run(verbs.listGatherings, window);
  const at = (day: string, start: string) => {
    const found = items.find((one) => one.day === day && one.start === start);
    if (!found) throw new Error(`Nothing on ${day} at ${start}`);
    return found;
  };
  const [cancelled, moved, plain] = [at("2026-02-13", "08:00"), at("2026-02-12", "16:30"), at("2026-02-16", "08:00")];
  await run(verbs.cancelGathering, {
    ...{ id: cancelled.id, version: cancelled.version },
    reason: "Manca il riscaldamento.",
  });
  await run(verbs.moveGathering, {
    ...{ id: moved.id, version: moved.version },
    ...{ day: "2026-02-14", start: "10:00", end: "12:00" },
  });
  const ids = {
    ...{ cancelled: cancelled.id, moved: moved.id, plain: plain.id },
    ...{ tentative: tentative.id, inner: inner.id, secret: secret.id },
  };
  return { ...valley, lab, hidden, ids };
}
