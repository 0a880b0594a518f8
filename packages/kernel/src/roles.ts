/** The roles that grant access. Job titles never do. */
export const roleCodes = [
  "coordinator",
  "conductor",
  "social-worker",
  "project-manager",
  "board-member",
  "evaluator",
  "partner-contact",
  "administrator",
] as const;
export type RoleCode = (typeof roleCodes)[number];
