const tabs = [
  { to: "/persone-e-organizzazioni/organizzazioni", label: "directory:organisation.many", verb: "listOrganisations" },
  { to: "/persone-e-organizzazioni/persone", label: "directory:person.many", verb: "listPeople" },
  { to: "/persone-e-organizzazioni/ruoli", label: "directory:role.many", verb: "listRoleAssignments" },
  { to: "/persone-e-organizzazioni/accessi", label: "admin:access.tab", verb: "listAccounts" },
  { to: "/persone-e-organizzazioni/inviti", label: "admin:access.invitations", verb: "listInvitations" },
] as const;

/** The parts of the directory that somebody may see. */
export const directoryTabs = (may: (verb: string) => boolean) => tabs.filter(({ verb }) => may(verb));
