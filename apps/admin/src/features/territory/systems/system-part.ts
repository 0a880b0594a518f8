import type { LabSystem } from "@trama/labs";
import type { ConfigurationDraft } from "../revising/configuration-draft";

/** What each part of the editor of a lab system needs. */
export interface SystemPart {
  draft: ConfigurationDraft;
  system: LabSystem;
  /** Its place among the others. */
  at: number;
  /** Whether no lab lives by these rules: then what is in force can still be rewritten. */
  unused: boolean;
  /** As it was when the draft began. */
  before: LabSystem | undefined;
  /** What is wrong, by the path of the field. */
  errors: ReadonlyMap<string, string>;
  alter: (change: (system: LabSystem) => void) => void;
}
