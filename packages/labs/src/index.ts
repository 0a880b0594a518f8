export { labsCatalogue } from "./catalogue.js";
export { LabSystem, LabsSection, labsConfig, Protocol, ProtocolItem } from "./config.js";
export {
  AddLabPartner,
  AdvanceLab,
  AssignLabLead,
  ConfirmMicroNetwork,
  CountCollaborators,
  DeclareItem,
  EndLabPartner,
  EndLabPlace,
  LabId,
  LabPlace,
  MicroNetwork,
  OpenLab,
  ProposeMicroNetwork,
  ReviseLab,
  SetLabPlace,
} from "./lab.js";
export { protocolOn, systemFor, systemIssues } from "./lab-system.js";
export { Attention, Completeness, HistoryEntry, ItemView, Lab, LabPage, LabSummary, PublicLab } from "./lab-view.js";
export { advance, missingFoundations, moves, nextPhases } from "./lifecycle.js";
export { labPermissions } from "./permissions.js";
export { type Phase, pathPhases, phases } from "./phase.js";
