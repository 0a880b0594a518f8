import type { Lab } from "@trama/labs";
import type { LabRules } from "../lab-rules";
import type { OpenDialog } from "./lab-dialog";

/** What every part of a lab's page is given. */
export interface LabPart {
  lab: Lab;
  rules: LabRules;
  open: OpenDialog;
}
