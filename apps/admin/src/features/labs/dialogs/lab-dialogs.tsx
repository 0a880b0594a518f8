import type { Lab } from "@trama/labs";
import { announce } from "../../../forms/announcement";
import type { LabDialog } from "../lab/lab-dialog";
import type { LabRules } from "../lab-rules";
import { useReloadLab } from "../queries";
import { ChannelDialog } from "./channel-dialog";
import { CollaboratorsDialog } from "./collaborators-dialog";
import { ConfirmPhaseDialog } from "./confirm-phase-dialog";
import { DeclareDialog } from "./declare-dialog";
import { EndPartnerDialog } from "./end-partner-dialog";
import { EndPlaceDialog } from "./end-place-dialog";
import { LeadDialog } from "./lead-dialog";
import { LeadNameDialog } from "./lead-name-dialog";
import { MicroNetworkDialog } from "./micro-network-dialog";
import { PartnerDialog } from "./partner-dialog";
import { PhaseDialog } from "./phase-dialog";
import { PlaceDialog } from "./place-dialog";
import { ResourceDialog } from "./resource-dialog";

/** The dialog that is open. */
export function LabDialogs({
  lab,
  rules,
  dialog,
  onClose,
}: {
  lab: Lab;
  rules: LabRules;
  dialog: LabDialog;
  onClose: () => void;
}) {
  const onReload = useReloadLab(lab.id);
  const done = (text: string) => {
    announce(text);
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
