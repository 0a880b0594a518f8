import type { PermissionTable } from "@trama/kernel";

const seeOrganisations = {
  coordinator: "all",
  // Their labs' partners are chosen among all of them.
  conductor: "always",
  "social-worker": "all",
  "project-manager": "all",
  "board-member": "all",
  evaluator: "all",
  "partner-contact": "own",
} as const;

// What the configuration states is shown whole, whatever a role is over.
const everyRole = {
  coordinator: "always",
  conductor: "always",
  "social-worker": "always",
  "project-manager": "always",
  "board-member": "always",
  evaluator: "always",
  "partner-contact": "always",
  administrator: "always",
} as const;

const seePeople = { coordinator: "all", conductor: "own", administrator: "all", "partner-contact": "own" } as const;

/** Who may use the verbs of the directory. */
export const directoryPermissions = {
  listOrganisationKinds: { kind: "organisationKind", roles: { public: "all" } },
  listBodies: { kind: "body", roles: everyRole },
  listOrganisations: { kind: "organisation", roles: seeOrganisations },
  readOrganisation: { kind: "organisation", roles: seeOrganisations },
  registerOrganisation: { kind: "organisation", roles: { coordinator: "all" } },
  reviseOrganisation: { kind: "organisation", roles: { coordinator: "all", "partner-contact": "own" } },
  listPeople: { kind: "person", roles: seePeople },
  readPerson: { kind: "person", roles: seePeople },
  registerPerson: { kind: "person", roles: { coordinator: "all" } },
  revisePerson: { kind: "person", roles: { coordinator: "all" } },
  listRoleAssignments: { kind: "roleAssignment", roles: { administrator: "all" } },
  listRoleScopes: { kind: "roleAssignment", roles: { administrator: "all" } },
  grantRole: { kind: "roleAssignment", roles: { administrator: "all" } },
  endRole: { kind: "roleAssignment", roles: { administrator: "all" } },
  invitePerson: { kind: "invitation", roles: { administrator: "all" } },
  listInvitations: { kind: "invitation", roles: { administrator: "all" } },
  renewInvitation: { kind: "invitation", roles: { administrator: "all" } },
  revokeInvitation: { kind: "invitation", roles: { administrator: "all" } },
  listAccounts: { kind: "account", roles: { administrator: "all" } },
  suspendAccount: { kind: "account", roles: { administrator: "all" } },
  resumeAccount: { kind: "account", roles: { administrator: "all" } },
  endAccountSessions: { kind: "account", roles: { administrator: "all" } },
  resetAccountFactors: { kind: "account", roles: { administrator: "all" } },
  grantAccessLink: { kind: "account", roles: { administrator: "all" } },
  // Everybody's own sessions and nobody else's, also without any role: the verbs ask for a person.
  listMySessions: { kind: "session", roles: { public: "all" } },
  endMySession: { kind: "session", roles: { public: "all" } },
  endMyOtherSessions: { kind: "session", roles: { public: "all" } },
} as const satisfies PermissionTable;
