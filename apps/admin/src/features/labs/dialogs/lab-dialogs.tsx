import type { Lab } from "@trama/labs";
import { announce } from "../../../forms/announcement";
import type { LabDialog, OpenDialog } from "../lab/lab-dialog";
import type { LabRules } from "../lab-rules";
import { useReloadLab } from "../queries";
import { AddCollaboratorsDialog } from "./add-collaborators-dialog";
import { CollaboratorsDialog } from "./collaborators-dialog";
import { ConfirmPhaseDialog } from "./confirm-phase-dialog";
import { DeclareDialog } from "./declare-dialog";
import { DeclareReachDialog } from "./declare-reach-dialog";
import { EndCollaboratorDialog } from "./end-collaborator-dialog";
import { EndNetworkDialog } from "./end-network-dialog";
import { EndPartnerDialog } from "./end-partner-dialog";
import { EndPlaceDialog } from "./end-place-dialog";
import { HandOverDialog } from "./hand-over-dialog";
import { LeadDialog } from "./lead-dialog";
import { LeadNameDialog } from "./lead-name-dialog";
import { LinkHubDialog } from "./link-hub-dialog";
import { ChannelDialog, ResourceDialog } from "./means-dialog";
import { MicroNetworkDialog } from "./micro-network-dialog";
import { NetworkDialog } from "./network-dialog";
import { PartnerDialog } from "./partner-dialog";
import { PhaseDialog } from "./phase-dialog";
import { PlaceDialog } from "./place-dialog";
import { ReviseNetworkDialog } from "./revise-network-dialog";
import { UnlinkHubDialog } from "./unlink-hub-dialog";

/** The dialog that is open. */
export function LabDialogs({
  lab,
  rules,
  dialog,
  open,
  onClose,
}: {
  lab: Lab;
  rules: LabRules;
  dialog: LabDialog;
  open: OpenDialog;
  onClose: () => void;
}) {
  const onReload = useReloadLab(lab.id);
  const done = (text: string, undo?: () => Promise<unknown>) => {
    announce(text, undo);
    onClose();
  };
  const shared = { lab, rules, onClose, onReload, done };
  switch (dialog.kind) {
    case "phase":
      return <PhaseDialog {...shared} />;
    case "confirmPhase":
      return <ConfirmPhaseDialog {...shared} />;
    case "lead":
      return <LeadDialog {...shared} />;
    case "leadName":
      return lab.leadPerson && <LeadNameDialog {...shared} person={lab.leadPerson} />;
    case "place":
      return <PlaceDialog {...shared} kind={dialog.place} />;
    case "endPlace":
      return <EndPlaceDialog {...shared} place={dialog.place} />;
    case "partner":
      return <PartnerDialog {...shared} />;
    case "endPartner":
      return <EndPartnerDialog {...shared} partner={dialog.partner} />;
    case "declare":
      return <DeclareDialog {...shared} item={dialog.item} met={dialog.met} />;
    case "handOver":
      return <HandOverDialog {...shared} />;
    case "addCollaborators":
      return <AddCollaboratorsDialog {...shared} />;
    case "endCollaborator":
      return <EndCollaboratorDialog {...shared} collaborator={dialog.collaborator} />;
    case "network":
      return <NetworkDialog lab={lab} network={dialog.network} open={open} onClose={onClose} />;
    case "reviseNetwork":
      return <ReviseNetworkDialog {...shared} network={dialog.network} />;
    case "declareReach":
      return <DeclareReachDialog {...shared} network={dialog.network} />;
    case "endNetwork":
      return <EndNetworkDialog {...shared} network={dialog.network} />;
    case "linkHub":
      return <LinkHubDialog {...shared} />;
    case "unlinkHub":
      return <UnlinkHubDialog {...shared} hub={dialog.hub} />;
    case "collaborators":
      return <CollaboratorsDialog {...shared} />;
    case "microNetwork":
      return <MicroNetworkDialog {...shared} />;
    case "channel":
      return <ChannelDialog {...shared} kinds={dialog.kinds} />;
    case "resource":
      return <ResourceDialog {...shared} kinds={dialog.kinds} />;
  }
}
