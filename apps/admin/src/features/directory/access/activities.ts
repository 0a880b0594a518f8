/** Something that can be done here, and the verbs of the role table that it takes. */
export interface Activity {
  code: string;
  verbs: readonly [string, ...string[]];
}

/**
 * What can be done here, area by area, as a person would say it. Who may do it, and how far, is in the role table
 * alone: all the verbs of an activity are for the same roles, equally far.
 */
export const activities = {
  labs: [
    { code: "seeLabs", verbs: ["listLabs", "readLab", "countStableCollaborators"] },
    { code: "openLabs", verbs: ["openLab"] },
    {
      code: "keepLabs",
      verbs: [
        ...(["reviseLab", "setLabPlace", "endLabPlace", "addLabPartner", "endLabPartner", "declareItem"] as const),
        ...["countCollaborators", "addCollaborators", "endCollaborator", "linkHub", "unlinkHub"],
      ],
    },
    { code: "advanceLabs", verbs: ["advanceLab"] },
    { code: "leadLabs", verbs: ["assignLabLead", "handOverLab"] },
    { code: "proposeNetworks", verbs: ["proposeMicroNetwork"] },
    { code: "confirmNetworks", verbs: ["confirmMicroNetwork"] },
    { code: "keepNetworks", verbs: ["reviseMicroNetwork", "declareReach", "endMicroNetwork"] },
    { code: "seeHubs", verbs: ["listHubs", "readHub"] },
    { code: "keepHubs", verbs: ["openHub", "reviseHub", "endHub"] },
  ],
  calendar: [
    { code: "seeGatherings", verbs: ["listGatherings", "readGathering", "listSeries", "readSeries"] },
    { code: "seeAttendance", verbs: ["readAttendance"] },
    {
      code: "planGatherings",
      verbs: [
        ...(["scheduleGathering", "reviseGathering", "confirmGathering", "copyGathering"] as const),
        ...["openSeries", "reviseSeries", "changeRhythm", "endSeries"],
      ],
    },
    { code: "moveGatherings", verbs: ["moveGathering", "cancelGathering", "reinstateGathering"] },
    { code: "countGatherings", verbs: ["countGathering", "recordAttendance", "countMonth"] },
  ],
  directory: [
    { code: "seeOrganisations", verbs: ["listOrganisations", "readOrganisation"] },
    { code: "addOrganisations", verbs: ["registerOrganisation"] },
    { code: "keepOrganisations", verbs: ["reviseOrganisation"] },
    { code: "seePeople", verbs: ["listPeople", "readPerson"] },
    { code: "keepPeople", verbs: ["registerPerson", "revisePerson"] },
    { code: "seeBodies", verbs: ["listBodies"] },
    { code: "search", verbs: ["searchRecords"] },
  ],
  indicators: [
    { code: "knowIndicators", verbs: ["listMeasures", "listIndicators"] },
    { code: "seeFigures", verbs: ["queryMeasure", "readIndicator", "readDashboard", "readEvidence"] },
    { code: "publishFigures", verbs: ["previewOpenTable", "publishOpenTable", "withdrawOpenTable"] },
    { code: "setTargets", verbs: ["setTarget"] },
    { code: "observe", verbs: ["recordObservation", "correctObservation"] },
    { code: "seeEvaluations", verbs: ["listEvaluationStages", "readEvaluationStage", "recomputeFigure"] },
    {
      code: "evaluate",
      verbs: [
        ...(["openEvaluationStage", "advanceEvaluationStage", "recordFinding", "recordInvolvement"] as const),
        ...["planCorrectiveAction", "endCorrectiveAction"],
      ],
    },
  ],
  lists: [
    {
      code: "useLists",
      verbs: ["listViews", "saveView", "reviseView", "removeView", "chooseView", "tableOfList", "exportList"],
    },
    { code: "shareViews", verbs: ["shareView"] },
  ],
  administration: [
    { code: "giveRoles", verbs: ["listRoleAssignments", "listRoleScopes", "grantRole", "endRole"] },
    {
      code: "giveAccess",
      verbs: [
        ...(["invitePerson", "listInvitations", "renewInvitation", "revokeInvitation"] as const),
        ...[
          "listAccounts",
          "suspendAccount",
          "resumeAccount",
          "endAccountSessions",
          "grantAccessLink",
          "resetAccountFactors",
        ],
      ],
    },
    {
      code: "configure",
      verbs: [
        ...(["exportConfiguration", "listRevisions", "readRevision", "reviseConfiguration"] as const),
        ...["previewRevision", "listUses", "previewLabSystem"],
      ],
    },
    { code: "keepMail", verbs: ["readOutbox", "resendMail"] },
    { code: "readTrail", verbs: ["listTrail"] },
    { code: "verifyTrail", verbs: ["verifyTrail"] },
    { code: "seeFlags", verbs: ["listFlags"] },
    { code: "acceptRecordFlags", verbs: ["acceptRecordFlag"] },
    { code: "acceptFlags", verbs: ["acceptFlag"] },
    { code: "reopenFlags", verbs: ["reopenFlag"] },
  ],
} as const satisfies Record<string, readonly Activity[]>;

/** A part of the work, as the page of somebody's access divides it. */
export type AreaCode = keyof typeof activities;
export type ActivityCode = (typeof activities)[AreaCode][number]["code"];
export const areaCodes = [
  "labs",
  "calendar",
  "directory",
  "indicators",
  "lists",
  "administration",
] as const satisfies readonly AreaCode[];
