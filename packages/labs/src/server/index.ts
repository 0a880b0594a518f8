export { advanceLab } from "./advance-lab.js";
export { assignLabLead } from "./assign-lab-lead.js";
export { addCollaborators, endCollaborator } from "./collaborators.js";
export { countCollaborators } from "./count-collaborators.js";
export { countStableCollaborators } from "./count-stable-collaborators.js";
export { declareItem } from "./declare-item.js";
export { handOverLab } from "./hand-over-lab.js";
export { endHub, listHubs, loadHub, openHub, readHub, reviseHub } from "./hubs.js";
export { labConfigurationCheck } from "./lab-configuration-check.js";
export { labFlagSource } from "./lab-flag-source.js";
export { linkHub, unlinkHub } from "./lab-hubs.js";
export { hubList, labList } from "./lab-list.js";
export { labOwners } from "./lab-owners.js";
export { addLabPartner, endLabPartner } from "./lab-partners.js";
export { labScopes } from "./lab-scopes.js";
export { labTies } from "./lab-ties.js";
export { labUseSource } from "./lab-use-source.js";
export { ListLabs, listLabs, readLab } from "./list-labs.js";
export { listPublicHubs } from "./list-public-hubs.js";
export { listLabSystems, listPublicLabs, readPublicLab } from "./list-public-labs.js";
export { LoadLab, loadLab } from "./load-lab.js";
export { labDerivedDimensions, labFacts } from "./measures.js";
export {
  confirmMicroNetwork,
  declareReach,
  endMicroNetwork,
  proposeMicroNetwork,
  reviseMicroNetwork,
} from "./micro-networks.js";
export { openLab } from "./open-lab.js";
export { peopleOfLabs } from "./people-of-labs.js";
export { previewLabSystem } from "./preview-lab-system.js";
export { labDimensionSources, labRecords } from "./references.js";
export { reviseLab } from "./revise-lab.js";
export { hubSearch, labSearch, microNetworkSearch } from "./search-sources.js";
export { endLabPlace, setLabPlace } from "./set-lab-place.js";
