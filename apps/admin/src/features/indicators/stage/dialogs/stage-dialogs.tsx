import { useQuery } from "@tanstack/react-query";
import { announce } from "../../../../forms/announcement";
import { TargetDialog } from "../../dialogs/target-dialog";
import { indicatorQuery } from "../../queries";
import { useReloadStage } from "../../stages/queries";
import type { StageDialog, StagePart } from "../stage-dialog";
import { ActionDialog } from "./action-dialog";
import { AdvanceDialog } from "./advance-dialog";
import { EndActionDialog } from "./end-action-dialog";
import { FindingDialog } from "./finding-dialog";
import { InvolvementDialog } from "./involvement-dialog";

interface StageDialogsProps extends StagePart {
  dialog: StageDialog;
  onClose: () => void;
}

/** The target of this evaluation for one indicator, which is asked for first: a revision says what it replaces. */
function StageTargetDialog({ code, stage, catalogue, onClose }: StagePart & { code: string; onClose: () => void }) {
  const { data: indicator } = useQuery(indicatorQuery(code));
  const moment = catalogue.stages.find((one) => one.code === stage.stage);
  return indicator && moment ? <TargetDialog {...{ indicator, onClose }} stage={moment} /> : null;
}

/** The dialog that is open. */
export function StageDialogs({ dialog, onClose, ...part }: StageDialogsProps) {
  const onReload = useReloadStage(part.stage.id);
  const done = (text: string) => {
    announce(text);
    onClose();
  };
  const shared = { ...part, onClose, onReload, done };
  switch (dialog.kind) {
    case "advance":
      return <AdvanceDialog {...shared} />;
    case "finding":
      return <FindingDialog {...shared} indicator={dialog.indicator} />;
    case "involvement":
      return <InvolvementDialog {...shared} />;
    case "action":
      return <ActionDialog {...shared} finding={dialog.finding} />;
    case "endAction":
      return <EndActionDialog {...shared} action={dialog.action} />;
    case "target":
      return <StageTargetDialog {...part} code={dialog.indicator} onClose={onClose} />;
  }
}
