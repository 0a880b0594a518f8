import {
  accountList,
  directoryConfigurationCheck,
  directoryFlagSource,
  directoryUseSource,
  endAccountSessions,
  endMyOtherSessions,
  endMySession,
  endRole,
  grantAccessLink,
  invitationList,
  listAccounts,
  listBodies,
  listMySessions,
  listOrganisationKinds,
  listOrganisations,
  organisationList,
  organisationSearch,
  peopleSearch,
  peopleVerbs,
  personList,
  readOrganisation,
  registerOrganisation,
  registerPerson,
  resetAccountFactors,
  resumeAccount,
  reviseOrganisation,
  revisePerson,
  roleList,
  roleVerbs,
  suspendAccount,
} from "@trama/directory/server";
import {
  gatheringList,
  gatheringSearch,
  gatheringsConfigurationCheck,
  gatheringUseSource,
  gatheringVerbs,
} from "@trama/gatherings/server";
import { indicatorConfigurationCheck, indicatorList, indicatorVerbs } from "@trama/indicators/server";
import {
  addCollaborators,
  addLabPartner,
  advanceLab,
  assignLabLead,
  confirmMicroNetwork,
  countCollaborators,
  countStableCollaborators,
  declareItem,
  declareReach,
  endCollaborator,
  endHub,
  endLabPartner,
  endLabPlace,
  endMicroNetwork,
  handOverLab,
  hubList,
  hubSearch,
  labConfigurationCheck,
  labFlagSource,
  labList,
  labOwners,
  labScopes,
  labSearch,
  labUseSource,
  linkHub,
  listHubs,
  listLabSystems,
  listLabs,
  listPublicHubs,
  listPublicLabs,
  microNetworkSearch,
  openHub,
  openLab,
  peopleOfLabs,
  previewLabSystem,
  proposeMicroNetwork,
  readHub,
  readLab,
  readPublicLab,
  reviseHub,
  reviseLab,
  reviseMicroNetwork,
  setLabPlace,
  unlinkHub,
} from "@trama/labs/server";
import { chooseView, exportVerbs, listViews, removeView, reviseView, saveView } from "@trama/lists/server";
import { readOutbox, resendMail } from "@trama/platform";
import {
  draftVerbs,
  exportConfiguration,
  flagList,
  flagVerbs,
  readTerritory,
  revisionFlagSource,
  revisionVerbs,
  territoryCheck,
  territoryFlagSource,
} from "@trama/territory/server";
import { indicatorSources } from "./indicator-sources.js";
import { retentionUseSource } from "./retention/retention-use-source.js";
import { applyRetention, readRetention } from "./retention/retention-verbs.js";
import { searchVerb } from "./search/search-records.js";
import { ConfigurationDocument } from "./sections.js";
import { tellingIn } from "./telling.js";
import { listTrail, verifyTrail } from "./trail/list-trail.js";

const { extendSeries, ...ofGatherings } = gatheringVerbs([labOwners]);

const ofPeople = peopleVerbs([peopleOfLabs]);
const ofRoles = roleVerbs([labScopes]);

/** Run by the host alone, once a day. */
export { applyRetention, extendSeries };

/** What each package's records would lose with another configuration. */
const configurationChecks = [
  territoryCheck,
  directoryConfigurationCheck,
  gatheringsConfigurationCheck,
  labConfigurationCheck,
  indicatorConfigurationCheck,
];

const ofFlags = flagVerbs([
  territoryFlagSource,
  revisionFlagSource(configurationChecks),
  directoryFlagSource,
  labFlagSource,
]);

/** What each package's records use of the configuration. */
const useSources = [directoryUseSource, gatheringUseSource, labUseSource, retentionUseSource];

/** What each package lets be found, in the order in which it is shown. */
export const searchSources = [
  labSearch,
  peopleSearch([peopleOfLabs]),
  organisationSearch,
  ...gatheringSearch([labOwners]),
  hubSearch,
  microNetworkSearch,
];

const ofIndicators = indicatorVerbs(indicatorSources);

/** The lists that can be taken away as a table, with their columns. */
export const listSources = [
  labList,
  hubList,
  gatheringList([labOwners]),
  organisationList,
  personList(ofPeople.listPeople),
  roleList(ofRoles.listRoleAssignments),
  accountList(listAccounts),
  invitationList(ofRoles.listInvitations),
  flagList(ofFlags.listFlags),
  indicatorList(ofIndicators.readDashboard, indicatorSources.facts),
];

/** Every verb that the doors of the instance may run, with the sources that only the composition knows. */
export const verbs = {
  readTerritory,
  exportConfiguration,
  ...revisionVerbs(ConfigurationDocument, tellingIn, configurationChecks),
  ...draftVerbs(ConfigurationDocument, tellingIn, configurationChecks, useSources),
  ...ofFlags,
  listBodies,
  listOrganisationKinds,
  listOrganisations,
  readOrganisation,
  registerOrganisation,
  reviseOrganisation,
  ...ofPeople,
  registerPerson,
  revisePerson,
  ...ofRoles,
  endRole,
  listAccounts,
  suspendAccount,
  resetAccountFactors,
  resumeAccount,
  endAccountSessions,
  grantAccessLink,
  listMySessions,
  endMySession,
  endMyOtherSessions,
  readOutbox,
  resendMail,
  ...ofGatherings,
  listLabSystems,
  previewLabSystem,
  listLabs,
  readLab,
  listPublicLabs,
  readPublicLab,
  openLab,
  reviseLab,
  advanceLab,
  setLabPlace,
  endLabPlace,
  assignLabLead,
  addLabPartner,
  endLabPartner,
  declareItem,
  countCollaborators,
  proposeMicroNetwork,
  confirmMicroNetwork,
  reviseMicroNetwork,
  declareReach,
  endMicroNetwork,
  addCollaborators,
  endCollaborator,
  countStableCollaborators,
  handOverLab,
  listHubs,
  readHub,
  listPublicHubs,
  openHub,
  reviseHub,
  endHub,
  linkHub,
  unlinkHub,
  ...ofIndicators,
  searchRecords: searchVerb(searchSources),
  listTrail,
  verifyTrail,
  readRetention,
  listViews,
  saveView,
  reviseView,
  removeView,
  chooseView,
  ...exportVerbs(listSources),
};
