import type { PermissionTable } from "@trama/kernel";

const read = {
  coordinator: "all",
  conductor: "own",
  "social-worker": "all",
  "project-manager": "all",
  "board-member": "all",
  evaluator: "all",
  "partner-contact": "own",
} as const;

// A hub is an open place and belongs to no lab: whoever works with labs sees them all.
const seeHubs = { ...read, conductor: "always", "partner-contact": "always" } as const;

const run = { coordinator: "all", conductor: "own" } as const;

/** Who may use the verbs of the labs. */
export const labPermissions = {
  listLabs: { kind: "lab", roles: read },
  readLab: { kind: "lab", roles: read },
  countStableCollaborators: { kind: "lab", roles: read },
  listPublicLabs: { kind: "lab", roles: { public: "all" } },
  readPublicLab: { kind: "lab", roles: { public: "all" } },
  listLabSystems: { kind: "labSystem", roles: { public: "all" } },
  previewLabSystem: { kind: "configuration", roles: { administrator: "all" } },
  listHubs: { kind: "hub", roles: seeHubs },
  readHub: { kind: "hub", roles: seeHubs },
  listPublicHubs: { kind: "hub", roles: { public: "all" } },
  openHub: { kind: "hub", roles: { coordinator: "all" } },
  loadHub: { kind: "hub", roles: {} },
  reviseHub: { kind: "hub", roles: { coordinator: "all" } },
  endHub: { kind: "hub", roles: { coordinator: "all" } },
  openLab: { kind: "lab", roles: { coordinator: "all" } },
  loadLab: { kind: "lab", roles: {} },
  reviseLab: { kind: "lab", roles: run },
  advanceLab: { kind: "lab", roles: run },
  setLabPlace: { kind: "lab", roles: run },
  endLabPlace: { kind: "lab", roles: run },
  assignLabLead: { kind: "lab", roles: { coordinator: "all" } },
  handOverLab: { kind: "lab", roles: { coordinator: "all" } },
  addLabPartner: { kind: "lab", roles: run },
  endLabPartner: { kind: "lab", roles: run },
  declareItem: { kind: "lab", roles: run },
  countCollaborators: { kind: "lab", roles: run },
  addCollaborators: { kind: "lab", roles: run },
  endCollaborator: { kind: "lab", roles: run },
  linkHub: { kind: "lab", roles: run },
  unlinkHub: { kind: "lab", roles: run },
  proposeMicroNetwork: { kind: "lab", roles: { ...run, "social-worker": "all" } },
  confirmMicroNetwork: { kind: "lab", roles: { coordinator: "all" } },
  reviseMicroNetwork: { kind: "lab", roles: run },
  declareReach: { kind: "lab", roles: run },
  endMicroNetwork: { kind: "lab", roles: run },
} as const satisfies PermissionTable;
