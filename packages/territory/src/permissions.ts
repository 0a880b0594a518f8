import type { PermissionTable } from "@trama/kernel";

/** Who may use the verbs of the territory. */
export const territoryPermissions = {
  readTerritory: { kind: "territory", roles: { public: "all" } },
  readConfigurationSchema: { kind: "territory", roles: { public: "all" } },
  adoptConfiguration: { kind: "territory", roles: {} },
  exportConfiguration: { kind: "territory", roles: { administrator: "all" } },
  listRevisions: { kind: "configuration", roles: { administrator: "all" } },
  readRevision: { kind: "configuration", roles: { administrator: "all" } },
  listUses: { kind: "configuration", roles: { administrator: "all" } },
  previewRevision: { kind: "configuration", roles: { administrator: "all" } },
  reviseConfiguration: { kind: "configuration", roles: { administrator: "all" } },
  listFlags: {
    kind: "flag",
    roles: { administrator: "all", coordinator: "all", "project-manager": "all", evaluator: "all" },
  },
  acceptFlag: { kind: "flag", roles: { administrator: "all" } },
  acceptRecordFlag: { kind: "flag", roles: { administrator: "all", coordinator: "all" } },
  // Only of what one may accept: the verb asks for that too.
  reopenFlag: { kind: "flag", roles: { administrator: "all", coordinator: "all" } },
} as const satisfies PermissionTable;
