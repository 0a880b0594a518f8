/**
 * The kinds of record that the trail names, each with the verb that reads one: who may not use it on every record sees that
 * something changed, or nothing at all, and never what.
 */
export const trailKinds = {
  lab: "readLab",
  hub: "readHub",
  gathering: "readAttendance",
  gatheringSeries: "readSeries",
  organisation: "readOrganisation",
  person: "readPerson",
  roleAssignment: "listRoleAssignments",
  account: "listAccounts",
  invitation: "listInvitations",
  session: "listAccounts",
  flag: "acceptFlag",
  configuration: "listRevisions",
  backup: "listRevisions",
  indicator: "readIndicator",
  evaluationStage: "readEvaluationStage",
  publication: "listOpenTables",
  // What was taken down of it is in the ledger; here is that it was.
  release: "previewOpenTable",
  outgoingMail: "readOutbox",
  retention: "readRetention",
  listExport: "verifyTrail",
  // A saved view is of who saved it: nobody reads every one.
  savedView: "foundInstance",
} as const;

export type TrailKind = keyof typeof trailKinds;
export const trailKindCodes = Object.keys(trailKinds) as [TrailKind, ...TrailKind[]];
