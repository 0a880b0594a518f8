import type { Dimension, Measure } from "@trama/kernel";

/** What the directory lets others count. */
export const directoryMeasures = {
  organisations: {
    code: "organisations",
    quantity: "records",
    time: "stock",
    record: "organisation",
    dimensions: ["organisationKind"],
    name: "directory:measure.organisations",
    unit: "directory:measure.organisations.unit",
    definition: "directory:measure.organisations.definition",
  },
  peopleInPost: {
    code: "peopleInPost",
    quantity: "uniquePeople",
    time: "stock",
    record: "organisation",
    dimensions: ["organisationKind"],
    name: "directory:measure.peopleInPost",
    unit: "directory:measure.peopleInPost.unit",
    definition: "directory:measure.peopleInPost.definition",
  },
} as const satisfies Record<string, Measure>;

/** The ways in which the directory tells figures apart. */
export const directoryDimensions = [
  { code: "organisationKind", name: "directory:dimension.organisationKind" },
] as const satisfies readonly Dimension[];
