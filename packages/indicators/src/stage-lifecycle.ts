/** The states of an evaluation stage, in order. */
export const stageStates = ["open", "dataCollected", "assessed", "closed"] as const;
export type StageState = (typeof stageStates)[number];

/** The one state that may follow each: nothing is skipped, and what is closed stays closed. */
export const stageMoves = {
  open: "dataCollected",
  dataCollected: "assessed",
  assessed: "closed",
  closed: null,
} as const satisfies Record<StageState, StageState | null>;

/** Whether a stage may pass from a state to another. */
export function mayAdvance(from: StageState, to: StageState): boolean {
  return stageMoves[from] === to;
}
