import type { GatheringSummary } from "@trama/gatherings";
import { announce } from "../../../forms/announcement";
import { useReloadGathering } from "../queries";
import { CancelDialog } from "./cancel-dialog";
import { CopyDialog } from "./copy-dialog";
import { MoveDialog } from "./move-dialog";
import { ReinstateDialog } from "./reinstate-dialog";

/** What can be done with one gathering in a dialog. */
export type GatheringDialog = "move" | "cancel" | "reinstate" | "copy";

/** The dialog that is open. */
export function GatheringDialogs({
  gathering,
  dialog,
  onClose,
}: {
  gathering: GatheringSummary;
  dialog: GatheringDialog;
  onClose: () => void;
}) {
  const onReload = useReloadGathering(gathering.id);
  const done = (text: string, undo?: () => Promise<unknown>) => {
    announce(text, undo);
    onClose();
  };
  const shared = { gathering, onClose, onReload, done };
  switch (dialog) {
    case "move":
      return <MoveDialog {...shared} />;
    case "cancel":
      return <CancelDialog {...shared} />;
    case "reinstate":
      return <ReinstateDialog {...shared} />;
    case "copy":
      return <CopyDialog {...shared} />;
  }
}
