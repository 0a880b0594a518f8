import { roleCodes } from "@trama/kernel";
import type { Asker } from "../house.js";

/** Who asks, in the order of the columns below: the eight roles, somebody without a role, nobody signed in. */
export const askers: readonly Asker[] = [...roleCodes, "nobody", "public"];

/*
 * Who may do what, written down from the role table of the domain and from nothing in the code: ● may, · may not.
 * "own" is a lab, organisation or person that the conductor's and the partner contact's assignments name, or a gathering
 * of that lab that the social worker holds; "other" is not. For a list, a row says whose record it shows, and ○ that it may be asked for and is empty.
 */
const table = `
operation                target     co cd sw pm bm ev pc ad no pu
live                     -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●   everybody: whether it runs
ready                    -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
readSession              -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●   everybody: about themselves
readTerritory            -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●   everybody: what is published
readConfigurationSchema  -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
listOrganisationKinds    -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
listBodies               -          ●  ●  ●  ●  ●  ●  ●  ●  ·  ·   whoever works here
listLabSystems           -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
previewLabSystem         -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   whoever decides the rules, and names of labs alone
exportConfiguration      -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   configuration: the administrator's
listRevisions            -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
readRevision             -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
listUses                 -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
previewRevision          -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
reviseConfiguration      -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
listFlags                -          ●  ·  ·  ●  ·  ●  ·  ●  ·  ·   and those who answer for figures
acceptFlag               territory  ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
acceptFlag               record     ●  ·  ·  ·  ·  ·  ·  ●  ·  ·   whoever may mend the record, too
reopenFlag               territory  ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   whoever may accept it
reopenFlag               record     ●  ·  ·  ·  ·  ·  ·  ●  ·  ·
searchRecords            -          ●  ●  ●  ●  ●  ●  ●  ●  ·  ·   everybody who works here: what each may read
listTrail                -          ●  ·  ·  ·  ·  ·  ·  ●  ·  ·   who answers for the data; values of what each may read
verifyTrail              -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
listOrganisations        own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·   a conductor chooses partners among all
listOrganisations        other      ●  ●  ●  ●  ●  ●  ·  ·  ·  ·
readOrganisation         own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readOrganisation         other      ●  ●  ●  ●  ●  ●  ·  ·  ·  ·
registerOrganisation     -          ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseOrganisation       own        ●  ·  ·  ·  ·  ·  ●  ·  ·  ·
reviseOrganisation       other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listPeople               own        ●  ●  ·  ·  ·  ·  ●  ●  ·  ·   the administrator: names, to give roles
listPeople               other      ●  ·  ·  ·  ·  ·  ·  ●  ·  ·
readPerson               own        ●  ●  ·  ·  ·  ·  ●  ●  ·  ·
readPerson               other      ●  ·  ·  ·  ·  ·  ·  ●  ·  ·
registerPerson           -          ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
revisePerson             own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·   not yet the conductor's: a person is of no lab
revisePerson             other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listRoleAssignments      -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   accounts and roles: the administrator's
listRoleScopes           -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   by name, and nothing else of them
grantRole                -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
endRole                  -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
invitePerson             -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
listInvitations          -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
renewInvitation          -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
revokeInvitation         -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
listAccounts             -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
suspendAccount           -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
resetAccountFactors      -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
resumeAccount            -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
endAccountSessions       -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
grantAccessLink          -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
readOutbox               -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   to whom, never what it says
resendMail               -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·
readRetention            -          ·  ·  ·  ·  ·  ·  ·  ●  ·  ·   how much is due, never whose
listLabs                 own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
listLabs                 other      ●  ·  ●  ●  ●  ●  ·  ·  ·  ·
readLab                  own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readLab                  other      ●  ·  ●  ●  ●  ●  ·  ·  ·  ·
countStableCollaborators own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
countStableCollaborators other      ●  ·  ●  ●  ●  ●  ·  ·  ·  ·
openLab                  -          ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseLab                own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
reviseLab                other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
advanceLab               own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·   where the lab system lets conductors approve
advanceLab               unapproved ●  ·  ·  ·  ·  ·  ·  ·  ·  ·   own, where it names the coordinator alone
advanceLab               other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
setLabPlace              own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
setLabPlace              other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endLabPlace              own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
endLabPlace              other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
assignLabLead            own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·   nobody gives themselves a lab
assignLabLead            other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
handOverLab              own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·   roles it may not give wait for the administrator
handOverLab              other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
addLabPartner            own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
addLabPartner            other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endLabPartner            own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
endLabPartner            other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
declareItem              own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
declareItem              other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
countCollaborators       own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
countCollaborators       other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
addCollaborators         own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
addCollaborators         other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endCollaborator          own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
endCollaborator          other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
linkHub                  own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
linkHub                  other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
unlinkHub                own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
unlinkHub                other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
proposeMicroNetwork      own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
proposeMicroNetwork      other      ●  ·  ●  ·  ·  ·  ·  ·  ·  ·   a social worker proposes anywhere
confirmMicroNetwork      own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·   a coordinator confirms
confirmMicroNetwork      other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listGatheringKinds       -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●
listGatherings           own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·   a social worker: those that name them
listGatherings           other      ●  ·  ·  ●  ●  ●  ●  ·  ·  ·
readGathering            own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readGathering            other      ●  ·  ·  ●  ●  ●  ●  ·  ·  ·
scheduleGathering        own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
scheduleGathering        other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseGathering          own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
reviseGathering          other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
moveGathering            own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·   who holds it may say how it went
moveGathering            other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
confirmGathering         own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
confirmGathering         other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
cancelGathering          own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
cancelGathering          other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reinstateGathering       own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
reinstateGathering       other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
copyGathering            own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
copyGathering            other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
countGathering           own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
countGathering           other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
recordAttendance         own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
recordAttendance         other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
countMonth               own        ●  ●  ●  ·  ·  ·  ·  ·  ·  ·
countMonth               other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listSeries               own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
listSeries               other      ●  ·  ·  ●  ●  ●  ●  ·  ·  ·
readSeries               own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readSeries               other      ●  ·  ·  ●  ●  ●  ●  ·  ·  ·
openSeries               own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
openSeries               other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseSeries             own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
reviseSeries             other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
changeRhythm             own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
changeRhythm             other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endSeries                own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
endSeries                other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseMicroNetwork       own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
reviseMicroNetwork       other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
declareReach             own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
declareReach             other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endMicroNetwork          own        ●  ●  ·  ·  ·  ·  ·  ·  ·  ·
endMicroNetwork          other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listHubs                 own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·   a hub is of no lab: whoever works with labs
listHubs                 other      ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readHub                  own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
readHub                  other      ●  ●  ●  ●  ●  ●  ●  ·  ·  ·
openHub                  -          ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseHub                own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
reviseHub                other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endHub                   own        ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
endHub                   other      ●  ·  ·  ·  ·  ·  ·  ·  ·  ·
listMeasures             -          ●  ●  ·  ●  ●  ●  ·  ●  ·  ·   what is counted is no secret
queryMeasure             own        ●  ●  ·  ●  ●  ●  ·  ·  ·  ·   a conductor: of own labs
queryMeasure             other      ●  ·  ·  ●  ●  ●  ·  ·  ·  ·
listIndicators           -          ●  ●  ·  ●  ●  ●  ·  ●  ·  ·
listOpenTables           -          ●  ●  ●  ●  ●  ●  ●  ●  ●  ●   everybody: what is published
previewOpenTable         -          ·  ·  ·  ·  ·  ●  ·  ●  ·  ·   no more than everybody will read
publishOpenTable         -          ·  ·  ·  ·  ·  ●  ·  ●  ·  ·   who answers for figures, or for the whole
withdrawOpenTable        -          ·  ·  ·  ·  ·  ●  ·  ●  ·  ·   whoever may publish
readIndicator            -          ●  ●  ·  ●  ●  ●  ·  ·  ·  ·   with what was hoped for and seen of own labs
readDashboard            own        ●  ●  ·  ●  ●  ●  ·  ·  ·  ·
readDashboard            other      ●  ·  ·  ●  ●  ●  ·  ·  ·  ·
readEvidence             own        ●  ●  ·  ●  ●  ●  ·  ·  ·  ·
readEvidence             other      ●  ·  ·  ●  ●  ●  ·  ·  ·  ·
setTarget                own        ●  ●  ·  ●  ·  ●  ·  ·  ·  ·   the evaluator revises targets, with a reason
setTarget                other      ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
recordObservation        own        ●  ●  ·  ●  ·  ·  ·  ·  ·  ·
recordObservation        other      ●  ·  ·  ●  ·  ·  ·  ·  ·  ·
correctObservation       own        ●  ●  ·  ●  ·  ·  ·  ·  ·  ·
correctObservation       other      ●  ·  ·  ●  ·  ·  ·  ·  ·  ·
listEvaluationStages     -          ●  ·  ·  ●  ●  ●  ·  ·  ·  ·   of the whole territory: not the conductor's
readEvaluationStage      -          ●  ·  ·  ●  ●  ●  ·  ·  ·  ·
openEvaluationStage      -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·   assess: evaluator
recordFinding            -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
recordInvolvement        -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
planCorrectiveAction     -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
endCorrectiveAction      -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
advanceEvaluationStage   -          ●  ·  ·  ●  ·  ●  ·  ·  ·  ·
recomputeFigure          -          ●  ·  ·  ●  ●  ●  ·  ·  ·  ·
listViews                -          ●  ●  ●  ●  ●  ●  ●  ●  ·  ·   whoever works here has lists
saveView                 -          ●  ●  ●  ●  ●  ●  ●  ●  ·  ·
saveView                 shared     ●  ·  ·  ●  ·  ·  ·  ●  ·  ·   what everybody finds in their list
chooseView               -          ●  ●  ●  ●  ●  ●  ●  ●  ·  ·
exportList               own        ●  ●  ●  ●  ●  ●  ●  ·  ·  ·   what the list shows to whoever asks
`;

export type Target = "-" | "own" | "other" | "unapproved" | "territory" | "record" | "shared";

/** One line of the table. */
export interface Row {
  operation: string;
  target: Target;
  may: ReadonlySet<Asker>;
  /** Who may ask for a list that shows them nothing. */
  seesNone: ReadonlySet<Asker>;
}

function rowOf(line: string): Row {
  const [operation = "", target = "", ...marks] = line.trim().split(/\s+/);
  const signs = marks.slice(0, askers.length);
  if (signs.length < askers.length || signs.some((sign) => !"●○·".includes(sign))) {
    throw new Error(`Not a line of the role table: ${line}`);
  }
  const having = (wanted: string) => new Set(askers.filter((_, at) => signs[at] === wanted));
  return { operation, target: target as Target, may: having("●"), seesNone: having("○") };
}

export const roleTable: readonly Row[] = table.trim().split("\n").slice(1).map(rowOf);

/** Operations of sign-in, which look at a password, a link or a session and at no role; and those on one's own views. */
export const withoutRole: readonly string[] = [
  ...["signIn", "signOut", "getSession", "requestPasswordReset", "resetPassword", "changePassword"],
  ...["requestEmailChange", "confirmEmailChange"],
  ...["takeSecondStep", "readMyFactors", "offerAuthenticator", "confirmAuthenticator", "removeAuthenticator"],
  ...["offerPasskey", "addPasskey", "renamePasskey", "removePasskey", "askPasskey", "signInWithPasskey"],
  ...["renewRecoveryCodes", "listMySessions", "endMySession", "endMyOtherSessions"],
  ...["readProvider", "leaveForProvider", "returnFromProvider"],
  ...["reviseView", "removeView"],
];
