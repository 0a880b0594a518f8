import { directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import type { LocalDate } from "@trama/kernel";
import { labTables } from "@trama/labs/tables";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Instance } from "./instance.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { history, Lives } from "./testing/random-history.js";
import { verbs } from "./verbs.js";

/*
 * What a measure answers against a recount that knows nothing of it: it reads the rows as they lie in the tables and
 * counts them one by one.
 */

const today = "2026-07-01";
let made: TemporaryInstance;
let lives: Lives;
beforeAll(async () => {
  made = await temporaryInstance({ clock: { now: () => new Date(`${today}T10:00:00.000Z`) } });
  lives = new Lives(made.instance.database);
  await lives.begin();
});
afterAll(() => made.close());

/** One thing to be counted, with the codes it has and the days between which it is so; null is without end. */
interface Thing {
  from: string | null;
  to: string | null;
  who?: string | null;
  much?: number;
  exact?: string;
  codes: Record<string, string>;
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf({ database }: Instance) {
  const [g, l, d] = [gatheringTables(database), labTables(database), directoryTables(database)];
  const all = async <T>(query: Promise<T>) => await query;
  return {
    gatherings: await all(database.read.select().from(g.gathering)),
    presences: await all(database.read.select().from(g.presence)),
    labs: await all(database.read.select().from(l.lab)),
    phases: await all(database.read.select().from(l.labPhase)),
    partners: await all(database.read.select().from(l.labPartner)),
    collaborators: await all(database.read.select().from(l.collaborator)),
    counts: await all(database.read.select().from(l.collaboratorCount)),
    networks: await all(database.read.select().from(l.microNetwork)),
    told: await all(database.read.select().from(l.declaredReach)),
    organisations: await all(database.read.select().from(d.organisation)),
    positions: await all(database.read.select().from(d.position)),
  };
}

const placeOf = (rows: Rows, labId: string) => rows.labs.find(({ id }) => id === labId)?.municipality ?? "";
const ofLab = (rows: Rows, labId: string) => ({ lab: labId, municipality: placeOf(rows, labId) });

function ofGathering(rows: Rows, gatheringId: string) {
  const found = rows.gatherings.find(({ id }) => id === gatheringId);
  if (found?.status !== "held") return null;
  return { found, codes: { ...ofLab(rows, found.ownerId), gatheringKind: found.kind } };
}

function eachHeld(rows: Rows, much: (row: Rows["gatherings"][number]) => number): Thing[] {
  return rows.gatherings.flatMap((row) => {
    const held = ofGathering(rows, row.id);
    return held ? [{ from: row.day, to: row.day, much: much(row), codes: held.codes }] : [];
  });
}

function eachNamed(rows: Rows, who: "personId" | "organisationId"): Thing[] {
  return rows.presences.flatMap((row) => {
    const held = ofGathering(rows, row.gatheringId);
    return held && row[who] !== null
      ? [{ from: held.found.day, to: held.found.day, who: row[who], codes: held.codes }]
      : [];
  });
}

/** The last of some dated rows on a day, of each that they are about. */
function latest<T extends { on: string; id: string }>(rows: readonly T[], about: (row: T) => string, day: string): T[] {
  const last = new Map<string, T>();
  for (const row of rows) {
    if (row.on > day) continue;
    const before = last.get(about(row));
    if (!before || before.on < row.on || (before.on === row.on && before.id < row.id)) last.set(about(row), row);
  }
  return [...last.values()];
}

const always = { from: null, to: null };

/** What there is to be counted of each measure; what is declared anew is asked as of a day. */
const things: Readonly<Record<string, (rows: Rows, day: string) => Thing[]>> = {
  gatheringsHeld: (rows) => eachHeld(rows, () => 1),
  attendances: (rows) => eachHeld(rows, ({ total }) => total ?? 0),
  firstAttendances: (rows) => eachHeld(rows, ({ newPeople }) => newPeople ?? 0),
  uniquePeople: (rows) => eachNamed(rows, "personId"),
  organisationsPresent: (rows) => eachNamed(rows, "organisationId"),
  labsOpen: (rows, day) =>
    rows.labs.flatMap((lab) => {
      const life = rows.phases.filter(({ labId }) => labId === lab.id).sort((a, b) => (a.id < b.id ? -1 : 1));
      const standing = life.findLast(({ since }) => since === null || since <= day);
      const open = ["outreach", "activation", "maintenance"].includes(standing?.phase ?? "");
      return open ? [{ ...always, codes: { ...ofLab(rows, lab.id), labPhase: standing?.phase ?? "" } }] : [];
    }),
  labPartners: (rows) =>
    rows.partners.map(({ labId, organisationId: who, from, to }) => ({ from, to, who, codes: ofLab(rows, labId) })),
  collaborations: (rows) => rows.collaborators.map(({ labId, from, to }) => ({ from, to, codes: ofLab(rows, labId) })),
  declaredCollaborators: (rows, day) =>
    latest(rows.counts, ({ labId }) => labId, day).map(({ labId, count }) => ({
      ...{ ...always, much: count.value, exact: count.qualifier, codes: ofLab(rows, labId) },
    })),
  microNetworks: (rows) =>
    rows.networks
      .filter(({ confirmed }) => confirmed)
      .map(({ labId, municipality, since, endedOn }) => ({
        ...{ from: since, to: endedOn },
        codes: { lab: labId, municipality: municipality ?? placeOf(rows, labId) },
      })),
  microNetworksBorn: (rows) =>
    rows.networks
      .filter(({ confirmed }) => confirmed)
      .map(({ labId, municipality, since }) => ({
        ...{ from: since, to: since },
        codes: { lab: labId, municipality: municipality ?? placeOf(rows, labId) },
      })),
  microNetworkReach: (rows, day) =>
    latest(
      rows.told.filter(({ people }) => people !== null),
      ({ microNetworkId }) => microNetworkId,
      day,
    ).flatMap(({ microNetworkId, people }) => {
      const network = rows.networks.find(({ id }) => id === microNetworkId);
      if (!network?.confirmed || !people) return [];
      const codes = { lab: network.labId, municipality: network.municipality ?? placeOf(rows, network.labId) };
      return [{ from: null, to: network.endedOn, much: people.value, exact: people.qualifier, codes }];
    }),
  organisations: (rows) => rows.organisations.map(({ kind }) => ({ ...always, codes: { organisationKind: kind } })),
  peopleInPost: (rows) =>
    rows.positions.map(({ personId: who, organisationId, from, to }) => ({
      ...{ from, to, who },
      codes: { organisationKind: rows.organisations.find(({ id }) => id === organisationId)?.kind ?? "" },
    })),
};

const flows = new Set([
  ...["gatheringsHeld", "attendances", "firstAttendances", "uniquePeople", "organisationsPresent", "microNetworksBorn"],
]);

function recount(
  rows: Rows,
  measure: string,
  from: string,
  to: string,
  codes: Record<string, string | null>,
): number | null {
  const found = (things[measure]?.(rows, to) ?? []).filter((one) => {
    const there = Object.entries(codes).every(([code, wanted]) => one.codes[code] === wanted);
    const then = flows.has(measure)
      ? one.from !== null && one.from >= from && one.from <= to
      : (one.from === null || one.from <= to) && (one.to === null || one.to >= to);
    return there && then;
  });
  if (measure === "declaredCollaborators" || measure === "microNetworkReach") {
    if (found.length === 0) return null;
    return found.reduce((sum, { much = 0 }) => sum + much, 0);
  }
  if (["uniquePeople", "organisationsPresent", "labPartners", "peopleInPost"].includes(measure))
    return new Set(found.map(({ who }) => who)).size;
  return found.reduce((sum, { much = 1 }) => sum + much, 0);
}

const dimensionsOf = (measure: string) =>
  ["organisations", "peopleInPost"].includes(measure)
    ? ["organisationKind"]
    : measure === "labsOpen"
      ? ["lab", "municipality", "labPhase"]
      : ["gatheringsHeld", "attendances", "firstAttendances", "uniquePeople", "organisationsPresent"].includes(measure)
        ? ["lab", "municipality", "gatheringKind"]
        : ["lab", "municipality"];

const question = fc
  .record({
    measure: fc.constantFrom(...Object.keys(things)),
    from: fc.integer({ min: -50, max: 900 }),
    length: fc.nat({ max: 500 }),
    bucket: fc.constantFrom("month", "quarter", "year", undefined),
    by: fc.nat({ max: 3 }),
    where: fc.boolean(),
  })
  .map(({ from, length, ...rest }) => {
    const at = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10) as LocalDate;
    return { ...rest, from: at(from), to: at(from + length) };
  });
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

async function check(rows: Rows, { measure, from, to, bucket, by, where }: Question): Promise<void> {
  const run = made.asSystem();
  const dimensions = dimensionsOf(measure);
  const asked = dimensions.slice(0, by);
  const only: Record<string, string> = where && dimensions.includes("municipality") ? { municipality: "111901" } : {};
  const answer = await run(verbs.queryMeasure, {
    ...{ measure, from, to, bucket },
    ...(asked.length > 0 ? { by: asked.join(",") } : {}),
    ...(where && dimensions.includes("municipality") ? { where: "municipality:111901" } : {}),
  });
  const last = to < today ? to : today;
  const whole = from <= last ? recount(rows, measure, from, last, only) : 0;
  if (from <= last) expect(answer.total.figure?.value ?? null).toBe(whole);
  for (const group of answer.groups)
    expect({ ...group, value: group.figure?.value ?? null }).toEqual({
      ...group,
      value: recount(rows, measure, group.from, group.to, { ...only, ...group.codes }),
    });
  if (asked.length === 0 || bucket !== undefined) return;
  const missing = (things[measure]?.(rows, last) ?? []).filter(({ codes }) =>
    answer.groups.every((group) => asked.some((code) => group.codes[code] !== codes[code])),
  );
  for (const { codes } of missing) {
    const own = Object.fromEntries(asked.map((code) => [code, codes[code] ?? null]));
    const left = Object.entries(only).every(([code, wanted]) => codes[code] === wanted);
    if (left && from <= last) expect(recount(rows, measure, from, last, { ...only, ...own }) ?? 0).toBe(0);
  }
}

const long = process.env["TRAMA_LONG"] === "1";

it("every figure equals a recount of the rows, whatever was entered late, mended or taken away", {
  timeout: 1_200_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(question, { minLength: 3, maxLength: 6 }), async (lived, questions) => {
      await lives.live(lived);
      const rows = await rowsOf(made.instance);
      for (const one of questions) await check(rows, one);
    }),
    { numRuns: long ? 10_000 : 300 },
  );
});
