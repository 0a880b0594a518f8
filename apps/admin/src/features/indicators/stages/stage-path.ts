import { type EvaluationStage, type StageState, stageStates } from "@trama/indicators";

/** One step of an evaluation: taken, the one it is at, or still to be taken. */
export interface StageStep {
  step: StageState;
  state: "done" | "now" | "ahead";
  /** The moment it was taken; null when it has not been, or when only a summary is known. */
  at: string | null;
}

/** The steps of an evaluation, with the one it is at. What is closed is done to the end: nothing is left of it. */
export function stagePath({
  state,
  moves = [],
}: Pick<EvaluationStage, "state"> & { moves?: EvaluationStage["moves"] }) {
  const position = stageStates.indexOf(state);
  return stageStates.map((step, index): StageStep => {
    const done = index < position || state === "closed";
    return {
      step,
      state: done ? "done" : index === position ? "now" : "ahead",
      at: moves.find((move) => move.state === step)?.at ?? null,
    };
  });
}
