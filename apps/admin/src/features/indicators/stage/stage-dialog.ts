import type { EvaluationStage, IndicatorCatalogue } from "@trama/indicators";

export type Finding = EvaluationStage["findings"][number];
export type CorrectiveAction = EvaluationStage["actions"][number];

/** Which dialog of an evaluation is open. */
export type StageDialog =
  | { kind: "advance" }
  | { kind: "finding"; indicator: string | null }
  | { kind: "involvement" }
  | { kind: "action"; finding: Finding | null }
  | { kind: "endAction"; action: CorrectiveAction }
  | { kind: "target"; indicator: string };

/** What every part of an evaluation's screen is given. */
export interface StagePart {
  stage: EvaluationStage;
  catalogue: IndicatorCatalogue;
  open: (dialog: StageDialog) => void;
}
