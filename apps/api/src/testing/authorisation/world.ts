import type { OrganisationId, PersonId } from "@trama/directory";
import type { GatheringId, SeriesId } from "@trama/gatherings";
import { verbs } from "@trama/instance";
import { addDays, type LocalDate } from "@trama/kernel";
import type { Lab, LabId } from "@trama/labs";
import { type House, ownLab } from "../house.js";

/** Records of one side of the table: the asker's own, or somebody else's. */
export interface Side {
  labId: LabId;
  placeId: string;
  organisationId: OrganisationId;
  personId: PersonId;
  /** The first gathering of the month, and a series that begins the lists. */
  gatheringId: GatheringId;
  seriesId: SeriesId;
  /** Who holds them: a social worker holds those of the own side. */
  held: PersonId[];
}

/** The records that the requests of the role table are about. */
export interface World {
  house: House;
  own: Side;
  other: Side;
  /** The conductor's own lab, where the lab system lets the coordinator alone approve a change of phase. */
  unapproved: LabId;
  /** A hub, which belongs to no side. */
  hubId: string;
  flags: { territory: string; record: string };
  labNow(id: LabId): Promise<Lab>;
}

/** A gathering of a lab that can be counted, long before the month that lists show. */
export async function freshGathering({ house }: Pick<World, "house">, { labId, held }: Pick<Side, "labId" | "held">) {
  const when = { day: addDays(house.today, -60), start: "16:30", end: "18:30" };
  const facts = { owner: { kind: "lab", id: labId }, title: "Prova", kind: "activity", operators: held, ...when };
  return await house.temporary.asSystem()(verbs.scheduleGathering, facts);
}

/** A series of a lab, one evening a month, after everything else in the lists. */
export async function freshSeries({ house }: Pick<World, "house">, { labId, held }: Pick<Side, "labId" | "held">) {
  const facts = { owner: { kind: "lab", id: labId }, title: "Prova", kind: "activity", operators: held };
  const rhythm = { every: "monthDay" as const, interval: 1, day: 28 };
  const when = { from: house.today, start: "23:00", end: "23:30", rhythm };
  return await house.temporary.asSystem()(verbs.openSeries, { ...facts, ...when });
}

async function openSide(house: House, name: string, led: string, held: PersonId[]): Promise<Side> {
  const run = house.temporary.asSystem();
  const { leadOrganisation, leadPerson } = await house.lab(led);
  if (!leadOrganisation || !leadPerson) throw new Error(`Nobody leads ${led}`);
  const leads = { leadOrganisationId: leadOrganisation.id, leadPersonId: leadPerson.id };
  const facts = { name, municipality: "111905", mainPlace: { name: "Sala" } };
  const opened = await run(verbs.openLab, { ...facts, ...leads });
  const place = { kind: "linked" as const, name: "Cortile", reason: "si comincia" };
  const { id, linkedPlaces } = await run(verbs.setLabPlace, { id: opened.id, version: opened.version, ...place });
  const { id: gatheringId } = await run(verbs.scheduleGathering, {
    ...{ owner: { kind: "lab", id }, title: "Prima", kind: "activity", operators: held },
    ...{ day: `${house.today.slice(0, 8)}01` as LocalDate, start: "00:05", end: "01:00" },
  });
  const series = await freshSeries({ house }, { labId: id, held });
  const { id: seriesId } = await run(verbs.reviseSeries, {
    ...{ id: series.id, version: series.version, title: "A", kind: "activity", operators: held },
  });
  return {
    ...{ gatheringId, seriesId, held },
    labId: id,
    placeId: linkedPlaces[0]?.id ?? "",
    organisationId: leadOrganisation.id,
    personId: leadPerson.id,
  };
}

/** Makes what each line of the role table needs: labs in an area where conductors approve phases, flags of both kinds. */
export async function makeWorld(house: House): Promise<World> {
  const run = house.temporary.asSystem();
  const own = await openSide(house, "Officina della Fonte", ownLab, [house.personOf("social-worker") as PersonId]);
  const other = await openSide(house, "Officina del Bosco", "officina-di-castelnespolo", []);
  const scope = { kind: "lab", id: own.labId };
  await run(verbs.grantRole, {
    personId: house.personOf("conductor"),
    role: "conductor",
    scopes: [scope],
    from: house.yesterday,
  });

  const { id, version } = await house.lab(ownLab);
  const count = { value: 9, qualifier: "=" as const };
  await run(verbs.countCollaborators, { id, version, on: house.today, count });
  await run(verbs.registerOrganisation, { name: "Circolo del Bosco", kind: "association", alsoIn: ["Altrove"] });

  const hub = await run(verbs.openHub, { name: "Caffè della piazza", municipality: "111901" });

  const flags = await run(verbs.listFlags, {});
  const territory = flags.find(({ about }) => about === null)?.id ?? "";
  const record = flags.find(({ about }) => about !== null)?.id ?? "";
  return {
    house,
    own,
    other,
    unapproved: id,
    hubId: hub.id,
    flags: { territory, record },
    labNow: (lab) => run(verbs.readLab, { id: lab }),
  };
}
