import { ownAccountChanges } from "@trama/directory";
import type { MessageKey } from "../../words/say";

/** What can have been done, in the order of the list to choose from. Each is said by `trail.verb.` and its name. */
export const trailVerbs = [
  ...["openLab", "reviseLab", "advanceLab", "setLabPlace", "endLabPlace", "assignLabLead", "handOverLab"],
  ...["addLabPartner", "endLabPartner", "declareItem", "countCollaborators", "addCollaborators", "endCollaborator"],
  ...["linkHub", "unlinkHub", "proposeMicroNetwork", "confirmMicroNetwork", "reviseMicroNetwork", "declareReach"],
  ...["endMicroNetwork", "openHub", "reviseHub", "endHub", "scheduleGathering", "reviseGathering", "moveGathering"],
  ...["confirmGathering", "cancelGathering", "reinstateGathering", "copyGathering", "countGathering", "countMonth"],
  ...["recordAttendance", "openSeries", "reviseSeries", "changeRhythm", "endSeries", "extendSeries"],
  ...["registerOrganisation", "reviseOrganisation", "registerPerson", "revisePerson", "grantRole", "endRole"],
  ...["invitePerson", "renewInvitation", "revokeInvitation", "suspendAccount", "resumeAccount"],
  ...["endAccountSessions", "endMySession", "endMyOtherSessions", "openAccess", "renewAccess"],
  ...ownAccountChanges,
  ...["reviseConfiguration", "acceptFlag", "reopenFlag", "foundInstance", "settleRestore"],
  ...[
    "grantAccessLink",
    "resendMail",
    "saveView",
    "reviseView",
    "removeView",
    "chooseView",
    "exportList",
    "resetAccountFactors",
    "resetAccess",
  ],
  ...[
    "setTarget",
    "recordObservation",
    "correctObservation",
    "openEvaluationStage",
    "advanceEvaluationStage",
    "recordFinding",
    "recordInvolvement",
    "publishOpenTable",
    "withdrawOpenTable",
    "planCorrectiveAction",
    "endCorrectiveAction",
  ],
] as const;
type TrailVerb = (typeof trailVerbs)[number];

const isTrailVerb = (verb: string): verb is TrailVerb => trailVerbs.some((one) => one === verb);

/** The message that says what was done; null for what has no words here. */
export function verbLabel(verb: string): MessageKey | null {
  return isTrailVerb(verb) ? `admin:trail.verb.${verb}` : null;
}
