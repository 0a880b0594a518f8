import type { GatheringId } from "@trama/gatherings";
import { verbs } from "@trama/instance";
import { addDays } from "@trama/kernel";
import { nothing, type Prepare, sideOf } from "./prepared.js";
import type { Target } from "./role-table.js";
import { freshGathering, freshSeries, type World } from "./world.js";

const activity = { title: "Prova", kind: "activity" };
const evening = { start: "20:00", end: "22:00" };

/** A change of a gathering just made, which `before` may first take somewhere. */
function changingGathering(
  body: object | ((world: World) => object),
  before?: (world: World, given: { id: GatheringId; version: number }) => Promise<{ version: number }>,
): Prepare {
  return async (world, target) => {
    const { id, version: made } = await freshGathering(world, sideOf(world, target));
    const version = before ? (await before(world, { id, version: made })).version : made;
    return { params: { id }, body: typeof body === "function" ? body(world) : body, version };
  };
}

/** A change of a series just made. */
function changingSeries(body: (world: World) => object): Prepare {
  return async (world, target) => {
    const { id, version } = await freshSeries(world, sideOf(world, target));
    return { params: { id }, body: body(world), version };
  };
}

const cancelIt = ({ house }: World, given: { id: GatheringId; version: number }) =>
  house.temporary.asSystem()(verbs.cancelGathering, { ...given, reason: "prova" });
const ownerOf = (world: World, target: Target) => ({ owner: { kind: "lab", id: sideOf(world, target).labId } });
const weekly = { every: "week", interval: 1, on: ["SU"] };

/** How to ask for each operation on gatherings and series. */
export const ofGatherings: Readonly<Record<string, Prepare>> = {
  listGatheringKinds: nothing,
  listGatherings: (world, target) => ({ shows: sideOf(world, target).gatheringId }),
  readGathering: (world, target) => ({ params: { id: sideOf(world, target).gatheringId } }),
  scheduleGathering: (world, target) => ({
    body: { ...ownerOf(world, target), ...activity, ...evening, day: addDays(world.house.today, -60) },
  }),
  reviseGathering: changingGathering(activity),
  moveGathering: changingGathering(({ house }) => ({ ...evening, day: addDays(house.today, -59) })),
  confirmGathering: async (world, target) => {
    const facts = { ...ownerOf(world, target), ...activity, ...evening, operators: sideOf(world, target).held };
    const when = { day: addDays(world.house.today, -60), status: "tentative" as const };
    const { id, version } = await world.house.temporary.asSystem()(verbs.scheduleGathering, { ...facts, ...when });
    return { params: { id }, body: {}, version };
  },
  cancelGathering: changingGathering({ reason: "prova" }),
  reinstateGathering: changingGathering({ reason: "prova" }, cancelIt),
  copyGathering: changingGathering(({ house }) => ({ ...evening, day: addDays(house.today, -58) })),
  countGathering: changingGathering({ headCount: { total: 9, newPeople: 2 } }),
  recordAttendance: changingGathering(({ own }) => ({ presences: [{ personId: own.personId }] })),
  countMonth: async (world, target) => {
    const { id, version } = await freshGathering(world, sideOf(world, target));
    return { body: { ...ownerOf(world, target), rows: [{ id, version, headCount: { total: 3 } }] } };
  },
  listSeries: (world, target) => ({ shows: sideOf(world, target).seriesId }),
  readSeries: (world, target) => ({ params: { id: sideOf(world, target).seriesId } }),
  openSeries: (world, target) => ({
    body: { ...ownerOf(world, target), ...activity, ...evening, from: world.house.today, rhythm: weekly },
  }),
  reviseSeries: changingSeries(() => activity),
  changeRhythm: changingSeries(({ house }) => ({ ...evening, from: house.today, rhythm: weekly, reason: "prova" })),
  endSeries: changingSeries(({ house }) => ({ until: house.today, reason: "prova" })),
};
