import type { Dimension, Measure } from "@trama/kernel";

const dimensions = ["owner", "gatheringKind"] as const;
const ofGatherings = { time: "flow", record: "gathering", dimensions } as const;

/** What gatherings let others count. Only those that were held count. */
export const gatheringMeasures = {
  gatheringsHeld: {
    code: "gatheringsHeld",
    quantity: "records",
    ...ofGatherings,
    name: "gatherings:measure.gatheringsHeld",
    unit: "gatherings:measure.gatheringsHeld.unit",
    definition: "gatherings:measure.gatheringsHeld.definition",
  },
  attendances: {
    code: "attendances",
    quantity: "attendances",
    ...ofGatherings,
    name: "gatherings:measure.attendances",
    unit: "gatherings:measure.attendances.unit",
    definition: "gatherings:measure.attendances.definition",
    repeats: true,
  },
  firstAttendances: {
    code: "firstAttendances",
    quantity: "attendances",
    ...ofGatherings,
    name: "gatherings:measure.firstAttendances",
    unit: "gatherings:measure.firstAttendances.unit",
    definition: "gatherings:measure.firstAttendances.definition",
  },
  uniquePeople: {
    code: "uniquePeople",
    quantity: "uniquePeople",
    ...ofGatherings,
    name: "gatherings:measure.uniquePeople",
    unit: "gatherings:measure.uniquePeople.unit",
    definition: "gatherings:measure.uniquePeople.definition",
  },
  organisationsPresent: {
    code: "organisationsPresent",
    quantity: "uniqueRecords",
    ...ofGatherings,
    name: "gatherings:measure.organisationsPresent",
    unit: "gatherings:measure.organisationsPresent.unit",
    definition: "gatherings:measure.organisationsPresent.definition",
  },
} as const satisfies Record<string, Measure>;

/** The ways in which gatherings tell figures apart. */
export const gatheringDimensions = [
  { code: "gatheringKind", name: "gatherings:dimension.gatheringKind" },
] as const satisfies readonly Dimension[];
