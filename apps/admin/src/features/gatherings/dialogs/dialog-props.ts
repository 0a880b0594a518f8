import type { GatheringSummary } from "@trama/gatherings";

/** What every dialog about one gathering is given. */
export interface DialogProps {
  gathering: GatheringSummary;
  onClose: () => void;
  onReload: () => Promise<unknown>;
  /** Says what has been done, with what takes it back where it can be, and closes. */
  done: (text: string, undo?: () => Promise<unknown>) => void;
}
