import type { PermissionTable } from "@trama/kernel";

/** Who may use the verbs of the directory. */
export const directoryPermissions = {
  listOrganisations: {
    kind: "organisation",
    roles: {
      coordinator: "all",
      conductor: "all",
      "social-worker": "all",
      "project-manager": "all",
      "board-member": "all",
      evaluator: "all",
      "partner-contact": "own",
    },
  },
  registerOrganisation: { kind: "organisation", roles: { coordinator: "all" } },
  reviseOrganisation: { kind: "organisation", roles: { coordinator: "all", "partner-contact": "own" } },
  listPeople: { kind: "person", roles: { coordinator: "all", conductor: "own", administrator: "all", "partner-contact": "own" } },
  registerPerson: { kind: "person", roles: { coordinator: "all" } },
  revisePerson: { kind: "person", roles: { coordinator: "all" } },
  listRoleAssignments: { kind: "roleAssignment", roles: { administrator: "all" } },
  grantRole: { kind: "roleAssignment", roles: { administrator: "all" } },
  endRole: { kind: "roleAssignment", roles: { administrator: "all" } },
} as const satisfies PermissionTable;
