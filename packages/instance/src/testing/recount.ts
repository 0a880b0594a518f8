import { directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { labTables } from "@trama/labs/tables";
import type { Instance } from "../instance.js";

/*
 * A recount that knows nothing of the measures: it reads the rows as they lie in the tables and counts them one by one.
 */

/** One thing to be counted, with the codes it has and the days between which it is so; null is without end. */
interface Thing {
  from: string | null;
  to: string | null;
  who?: string | null;
  much?: number;
  exact?: string;
  codes: Record<string, string>;
}

export type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** Every row that is counted, as it lies in the tables. */
export async function rowsOf({ database }: Instance) {
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

/** The last of three months that begin on a day, found by walking: the fictional territory asks for three. */
function thirdMonthEnds(from: string): string {
  const next = new Date(`${from}T00:00:00Z`);
  for (let months = 0; months < 3; ) {
    next.setUTCDate(next.getUTCDate() + 1);
    const nextDay = next.toISOString().slice(8, 10);
    const monthIsShort = nextDay === "01" && endOfMonthBefore(next) < from.slice(8, 10);
    if (nextDay === from.slice(8, 10) || monthIsShort) months += 1;
  }
  next.setUTCDate(next.getUTCDate() - 1);
  return next.toISOString().slice(0, 10);
}

const endOfMonthBefore = (first: Date) => new Date(first.getTime() - 86_400_000).toISOString().slice(8, 10);

/** What there is to be counted of each measure; what is declared anew is asked as of a day. */
export const things: Readonly<Record<string, (rows: Rows, day: string) => Thing[]>> = {
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
  stableCollaborators: (rows) =>
    rows.collaborators.map(({ labId, from, to }) => ({ from: thirdMonthEnds(from), to, codes: ofLab(rows, labId) })),
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

/** What a measure should say of a span and of some codes; null when nobody declared anything. */
export function recount(
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
