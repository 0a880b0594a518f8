import type { StagePart } from "../stage-dialog";

/** What every dialog of an evaluation is given. */
export interface DialogProps extends Pick<StagePart, "stage" | "catalogue"> {
  onClose: () => void;
  onReload: () => Promise<unknown>;
  /** Closes the dialog and says what was done. */
  done: (text: string) => void;
}
