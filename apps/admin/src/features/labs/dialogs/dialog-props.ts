import type { Lab } from "@trama/labs";
import type { LabRules } from "../lab-rules";

/** What every dialog of a lab is given. */
export interface DialogProps {
  lab: Lab;
  rules: LabRules;
  onClose: () => void;
  onReload: () => Promise<unknown>;
  /** Says what has been done, with what takes it back where it can be, and closes. */
  done: (text: string, undo?: () => Promise<unknown>) => void;
}
