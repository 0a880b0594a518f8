import { verbs } from "../../verbs.js";
import { everyPage, type Story, searches } from "./story.js";

const facts = { title: "Doposcuola: «à la carte», 100%", kind: "activity", description: "Àncora\nper tutti" };
const hours = { start: "16:30", end: "18:30" };

async function labOf({ ask }: Parameters<Story>[0]) {
  const { items } = await ask(verbs.listLabs, { search: "Mulino", limit: 1 });
  const [lab] = items;
  if (!lab) throw new Error("There is no lab to hold gatherings");
  return { kind: "lab", id: lab.id };
}

/** The life of single gatherings: scheduled, changed, counted, cancelled and taken back. */
export const gatheringStory: Story = async (teller) => {
  const { ask, refused } = teller;
  const owner = await labOf(teller);
  const [person] = (await ask(verbs.listPeople, { limit: 1 })).items;
  const [organisation] = (await ask(verbs.listOrganisations, { limit: 1 })).items;
  await ask(verbs.listGatheringKinds, {}, "public");
  let one = await ask(verbs.scheduleGathering, {
    ...{ owner, ...facts, day: "2026-03-01", ...hours, status: "tentative" },
    operators: person ? [person.id] : [],
  });
  await refused(verbs.scheduleGathering, { owner, ...facts, day: "2026-03-01", start: "16:30", end: "16:30" });
  await refused(verbs.scheduleGathering, {
    owner: { kind: "lab", id: "nessuno" },
    ...facts,
    day: "2026-03-01",
    ...hours,
  });
  const at = () => ({ id: one.id, version: one.version });
  one = await ask(verbs.confirmGathering, at());
  one = await ask(verbs.reviseGathering, { ...at(), ...facts, title: "Doposcuola", place: "Cortile" });
  one = await ask(verbs.moveGathering, {
    ...at(),
    day: "2026-03-01",
    start: "23:00",
    end: "01:00",
    reason: "Più tardi",
  });
  await refused(verbs.countGathering, { ...at(), headCount: { total: 3, bands: { minors: 9 } } });
  one = await ask(verbs.countGathering, { ...at(), headCount: { total: 12, bands: { minors: 7 }, newPeople: 2 } });
  const presences = [
    { personId: person?.id ?? null, organisationId: organisation?.id ?? null, firstTime: true },
    { personId: null, organisationId: organisation?.id ?? null, firstTime: false },
  ];
  one = await ask(verbs.recordAttendance, { ...at(), presences });
  one = await ask(verbs.reinstateGathering, { ...at(), reason: "Contato per errore" });
  one = await ask(verbs.cancelGathering, { ...at(), reason: "Nevica" });
  const copy = await ask(verbs.copyGathering, { id: one.id, day: "2026-03-02", ...hours });
  const rows = [{ id: copy.id, version: copy.version, headCount: { total: 5 } }];
  await ask(verbs.countMonth, { owner, rows });
  await refused(verbs.countMonth, { owner, rows });
  await ask(verbs.readGathering, { id: one.id });
  await ask(verbs.readGathering, { id: one.id }, "evaluator");
  await ask(verbs.readPublicGathering, { id: one.id }, "public");
};

/** A series and its dates, listed in every way. */
export const seriesStory: Story = async (teller) => {
  const { ask, refused } = teller;
  const owner = await labOf(teller);
  const rhythm = { every: "week" as const, interval: 1, on: ["MO" as const, "TH" as const] };
  let series = await ask(verbs.openSeries, { owner, ...facts, from: "2026-02-02", ...hours, rhythm });
  await refused(verbs.openSeries, { owner, ...facts, from: "2026-02-02", until: "2026-01-01", ...hours, rhythm });
  const monthly = { every: "monthWeekday" as const, interval: 1, nth: -1 as const, weekday: "FR" as const };
  await ask(verbs.openSeries, { owner, ...facts, title: "Cena", from: "2026-02-02", ...hours, rhythm: monthly });
  const at = () => ({ id: series.id, version: series.version });
  series = await ask(verbs.reviseSeries, { ...at(), ...facts, title: "Ritrovo" });
  const third = series.next[2];
  if (third) {
    const { version } = await ask(verbs.readGathering, { id: third.id });
    await ask(verbs.cancelGathering, { id: third.id, version, reason: "Sala occupata" });
  }
  const change = { from: "2026-06-01", start: "17:00", end: "19:00", rhythm: monthly, reason: "D'estate" };
  const next = await ask(verbs.changeRhythm, { ...at(), ...change });
  await ask(verbs.endSeries, { id: next.id, version: next.version, until: "2026-12-31", reason: "Finisce" });
  await ask(verbs.readSeries, { id: next.id });
  await everyPage((cursor) => ask(verbs.listSeries, { limit: 2, cursor }));
  const window = { from: "2026-02-01", to: "2026-12-31" };
  for (const sort of ["day", "-day"] as const)
    await everyPage((cursor) => ask(verbs.listGatherings, { ...window, sort, limit: 50, cursor }));
  for (const search of searches) await ask(verbs.listGatherings, { ...window, search, limit: 20 });
  await ask(verbs.listGatherings, { ...window, owner: owner.id, status: "cancelled", limit: 20 });
  await ask(verbs.listGatherings, { ...window, municipality: "111901", countMissing: "true", limit: 20 });
  await ask(verbs.listGatherings, { ...window, seriesId: series.id, kind: "activity", limit: 20 });
  await ask(verbs.listPublicGatherings, { ...window, limit: 50 }, "public");
  await ask(verbs.readFeed, {}, "public");
};
