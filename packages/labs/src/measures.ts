import type { Dimension, Measure } from "@trama/kernel";

const dimensions = ["lab", "municipality"] as const;
const standing = { time: "stock", record: "lab", dimensions } as const;

/** What labs let others count. */
export const labMeasures = {
  labsOpen: {
    code: "labsOpen",
    quantity: "records",
    time: "stock",
    record: "lab",
    dimensions: ["lab", "municipality", "labPhase"],
    name: "labs:measure.labsOpen",
    unit: "labs:measure.labsOpen.unit",
    definition: "labs:measure.labsOpen.definition",
  },
  labPartners: {
    code: "labPartners",
    quantity: "uniqueRecords",
    ...standing,
    name: "labs:measure.labPartners",
    unit: "labs:measure.labPartners.unit",
    definition: "labs:measure.labPartners.definition",
  },
  collaborations: {
    code: "collaborations",
    quantity: "records",
    ...standing,
    name: "labs:measure.collaborations",
    unit: "labs:measure.collaborations.unit",
    definition: "labs:measure.collaborations.definition",
    ofPeople: true,
  },
  stableCollaborators: {
    code: "stableCollaborators",
    quantity: "records",
    ...standing,
    name: "labs:measure.stableCollaborators",
    unit: "labs:measure.stableCollaborators.unit",
    definition: "labs:measure.stableCollaborators.definition",
    ofPeople: true,
  },
  declaredCollaborators: {
    code: "declaredCollaborators",
    quantity: "declaredEstimate",
    ...standing,
    name: "labs:measure.declaredCollaborators",
    unit: "labs:measure.declaredCollaborators.unit",
    definition: "labs:measure.declaredCollaborators.definition",
  },
  microNetworks: {
    code: "microNetworks",
    quantity: "records",
    ...standing,
    name: "labs:measure.microNetworks",
    unit: "labs:measure.microNetworks.unit",
    definition: "labs:measure.microNetworks.definition",
  },
  microNetworksBorn: {
    code: "microNetworksBorn",
    quantity: "records",
    ...standing,
    time: "flow",
    name: "labs:measure.microNetworksBorn",
    unit: "labs:measure.microNetworksBorn.unit",
    definition: "labs:measure.microNetworksBorn.definition",
  },
  microNetworkReach: {
    code: "microNetworkReach",
    quantity: "reachedByMicroNetworks",
    ...standing,
    name: "labs:measure.microNetworkReach",
    unit: "labs:measure.microNetworkReach.unit",
    definition: "labs:measure.microNetworkReach.definition",
  },
} as const satisfies Record<string, Measure>;

/** The ways in which labs tell figures apart, their own and those of the gatherings they hold. */
export const labDimensions = [
  { code: "lab", name: "labs:dimension.lab" },
  { code: "municipality", name: "labs:dimension.municipality" },
  { code: "labPhase", name: "labs:dimension.labPhase" },
] as const satisfies readonly Dimension[];

/** What labs know of whoever holds a gathering, when it is one of them. */
export const labTranslations = [
  { code: "lab", of: "owner" },
  { code: "municipality", of: "owner" },
] as const;
