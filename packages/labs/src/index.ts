export { labsCatalogue } from "./catalogue.js";
export { AddCollaborators, Collaborator, CountStable, EndCollaborator } from "./collaborator.js";
export { itemKinds, itemRules, LabSystem, LabsSection, labsConfig, Protocol, ProtocolItem } from "./config.js";
export { HandOverLab, type Handover, HandoverView } from "./hand-over.js";
export { type HistoryPart, historyKinds, historyParts } from "./history-kinds.js";
export { EndHub, Hub, HubId, LinkHub, LoadHub, OpenHub, PublicHub, ReviseHub, UnlinkHub } from "./hub.js";
export {
  AddLabPartner,
  AdvanceLab,
  AssignLabLead,
  CountCollaborators,
  DeclareItem,
  EndLabPartner,
  EndLabPlace,
  LabPlace,
  OpenLab,
  ReviseLab,
  SetLabPlace,
} from "./lab.js";
export { LabId } from "./lab-id.js";
export { protocolOn, systemFor, systemIssues } from "./lab-system.js";
export { Attention, Completeness, HistoryEntry, ItemView, Lab, LabPage, LabSummary, PublicLab } from "./lab-view.js";
export { HubTranslation, LabTranslation, languageName, textDirection } from "./languages.js";
export { advance, missingFoundations, moves, nextPhases } from "./lifecycle.js";
export { labDimensions, labMeasures, labTranslations } from "./measures.js";
export {
  ConfirmMicroNetwork,
  DeclareReach,
  EndMicroNetwork,
  MicroNetwork,
  ProposeMicroNetwork,
  ReviseMicroNetwork,
} from "./micro-network.js";
export { DeclaredCollaborators, DeclaredReach, StableCollaborators } from "./people-counts.js";
export { labPermissions } from "./permissions.js";
export { type Phase, pathPhases, phases } from "./phase.js";
export { countStable } from "./stable-collaborators.js";
export { LabSystemPreview } from "./system-preview.js";
