import {
  directoryFlagSource,
  endRole,
  grantRole,
  listOrganisationKinds,
  listOrganisations,
  listRoleAssignments,
  peopleVerbs,
  readOrganisation,
  registerOrganisation,
  registerPerson,
  reviseOrganisation,
  revisePerson,
} from "@trama/directory/server";
import { gatheringVerbs } from "@trama/gatherings/server";
import {
  addLabPartner,
  advanceLab,
  assignLabLead,
  confirmMicroNetwork,
  countCollaborators,
  declareItem,
  endLabPartner,
  endLabPlace,
  labFlagSource,
  labOwners,
  listLabSystems,
  listLabs,
  listPublicLabs,
  openLab,
  peopleOfLabs,
  proposeMicroNetwork,
  readLab,
  readPublicLab,
  reviseLab,
  setLabPlace,
} from "@trama/labs/server";
import { exportConfiguration, flagVerbs, readTerritory, territoryFlagSource } from "@trama/territory/server";

const { extendSeries, ...ofGatherings } = gatheringVerbs([labOwners]);

/** Run by the host alone, once a day. */
export { extendSeries };

/** Every verb that the doors of the instance may run, with the sources that only the composition knows. */
export const verbs = {
  readTerritory,
  exportConfiguration,
  ...flagVerbs([territoryFlagSource, directoryFlagSource, labFlagSource]),
  listOrganisationKinds,
  listOrganisations,
  readOrganisation,
  registerOrganisation,
  reviseOrganisation,
  ...peopleVerbs([peopleOfLabs]),
  registerPerson,
  revisePerson,
  listRoleAssignments,
  grantRole,
  endRole,
  ...ofGatherings,
  listLabSystems,
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
};
